using ServiceReport.Findings;

namespace ServiceReport.Definitions.Rules;

/// <summary>SR0014: value not understood.</summary>
public static class WrongValue
{
    public static FindingRule Rule { get; } = new(
        "SR0014", Severity.Error, "value not understood",
        "Write one of the values that are expected here.")
    {
        Explanation = """
            The key is known, but its value is not one that it can have: another word than the few that are allowed, no number
            where a number is expected, a list where one value is expected, or nothing at all. The message says what was found
            and what was expected.

            A value that is not understood is never replaced by the usual one: the report would follow rules that nobody wrote.
            """,
        Example = """
            series:
              uptime:
                title: Oppetid
                file: uptime.csv
                unit: procent
            """,
        Mended = """
            series:
              uptime:
                title: Oppetid
                file: uptime.csv
                unit: percent
            """,
    };
}
