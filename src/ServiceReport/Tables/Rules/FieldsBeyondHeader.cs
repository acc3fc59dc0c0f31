using ServiceReport.Findings;

namespace ServiceReport.Tables.Rules;

/// <summary>SR0111: rows of a comma-separated file are cut at a comma inside a number.</summary>
public static class FieldsBeyondHeader
{
    public static FindingRule Rule { get; } = new(
        "SR0111", Severity.Error, "rows of a comma-separated file have more fields than its header",
        "Set the fields apart by semicolons, or put numbers with a decimal comma in quotation marks.")
    {
        Explanation =
            """
            The fields of the file are set apart by commas, and some rows have more fields than the header, with two fields of digits beside
            each other. So a comma inside a number has cut it in two: 99,96 would be read as 99, and 96 would stand in a column without a name.

            The file is not read, since no one can say which commas are which. Norwegian Excel writes semicolons between fields; a program
            that writes commas must put quotation marks around a number with a comma in it, or write a decimal point.
            """,
        Example =
            """
            Måned,Oppetid
            januar 2026,99,85
            februar 2026,99,69
            """,
        Mended =
            """
            Måned;Oppetid
            januar 2026;99,85
            februar 2026;99,69
            """,
    };
}
