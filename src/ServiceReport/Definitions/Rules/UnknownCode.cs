using ServiceReport.Findings;

namespace ServiceReport.Definitions.Rules;

/// <summary>SR0017: unknown finding.</summary>
public static class UnknownCode
{
    public static FindingRule Rule { get; } = new(
        "SR0017", Severity.Error, "unknown finding",
        "Write the code as the finding prints it; 'report explain' lists all of them.")
    {
        Explanation = """
            The key 'findings' of report.yaml sets the severity of findings by their codes. Each code is looked up in the list of all
            findings, the one that 'report explain' prints. This code is not in it.

            A misspelt code would do nothing, in silence: a check that you meant to make stricter would stay as it was.
            """,
        Example = """
            findings:
              SR404: error
            """,
        Mended = """
            findings:
              SR0404: error
            """,
    };
}
