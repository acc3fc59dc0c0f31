using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0212: a sheet holds a second table.</summary>
public static class SecondTable
{
    public static FindingRule Rule { get; } = new(
        "SR0212", Severity.Warning, "a sheet holds a second table",
        "Move it to a sheet of its own; only the first table of a sheet is read.")
    {
        Explanation = """
            Below the table there is another row of months: a second table begins. Only the first table of a sheet is read,
            since the figures of the second would be mixed into those of the first. So it is with a table beside the first one, which has
            months of its own.

            It is a warning, since the first table is complete. Set it to 'error' if your sheets must never hold more than one,
            or to 'off' if a second table stands there on purpose.
            """,
        Example = """
            | År          | januar    | februar   |
            | 2026        | 6 142 016 | 5 052 933 |
            |             |           |           |
            | Endring (%) | januar    | februar   |
            | 2026        | -13,7     | -3,1      |
            """,
        Mended = """
            | År          | januar    | februar   |
            | 2026        | 6 142 016 | 5 052 933 |

            (the second table stands on a sheet of its own)
            """,
        IsAdjustable = true,
    };
}
