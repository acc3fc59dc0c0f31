using ServiceReport.Findings;

namespace ServiceReport.Tables.Rules;

/// <summary>SR0110: a CSV file mixes two encodings.</summary>
public static class MixedEncoding
{
    public static FindingRule Rule { get; } = new(
        "SR0110", Severity.Warning, "a CSV file mixes two encodings",
        "Save the file anew as UTF-8, and check its letters æ, ø and å.")
    {
        IsAdjustable = true,
        Explanation =
            """
            A CSV file is text in one encoding. This one has letters in UTF-8 and others in Windows-1252, as when the end of one export was
            pasted behind another. Read in either encoding, half of its names would be garbled, and a column would not be found.

            Each letter is read in the encoding that it is written in: bytes that are valid UTF-8 as such, the others as Windows-1252.
            That is nearly always right, but it is a guess, so it is told.
            """,
        Example =
            """
            Måned;Antall        (å as C3 A5: UTF-8)
            januar på nytt;5    (å as E5: Windows-1252)
            """,
        Mended =
            """
            Måned;Antall        (the whole file as UTF-8)
            januar på nytt;5
            """,
    };
}
