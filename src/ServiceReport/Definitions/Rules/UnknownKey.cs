using ServiceReport.Findings;

namespace ServiceReport.Definitions.Rules;

/// <summary>SR0012: unknown key.</summary>
public static class UnknownKey
{
    public static FindingRule Rule { get; } = new(
        "SR0012", Severity.Error, "unknown key",
        "Remove the key, or mend its spelling; the README lists the keys of report.yaml.")
    {
        Explanation = """
            Every key of report.yaml, and of a text's front matter, must be one that the program knows. The message lists those
            that are known in this place.

            A misspelt key would otherwise do nothing, in silence: a required series would become one that may be missing, or a
            text would be shown in months for which it was not written.
            """,
        Example = """
            report:
              title: Tjenesterapport
              publiser: Etaten
            """,
        Mended = """
            report:
              title: Tjenesterapport
              publisher: Etaten
            """,
    };
}
