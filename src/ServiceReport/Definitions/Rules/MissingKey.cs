using ServiceReport.Findings;

namespace ServiceReport.Definitions.Rules;

/// <summary>SR0013: missing key.</summary>
public static class MissingKey
{
    public static FindingRule Rule { get; } = new(
        "SR0013", Severity.Error, "missing key",
        "Add the key; the README says what it means.")
    {
        Explanation = """
            Some keys must be there, because nothing sensible can stand in for them: the report's title and publisher, at least
            one series, each series' title and file, a target's series and rule, a register's file and fields, a field's header,
            and a text's chapter and title.

            The program does not guess them, since a guess would be published.
            """,
        Example = """
            series:
              uptime:
                file: uptime.csv
            """,
        Mended = """
            series:
              uptime:
                title: Oppetid
                file: uptime.csv
            """,
    };
}
