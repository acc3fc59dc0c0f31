using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0209: a figure has another unit than its series.</summary>
public static class WrongUnit
{
    public static FindingRule Rule { get; } = new(
        "SR0209", Severity.Error, "a figure has another unit than its series",
        "Correct the cell, or the unit in report.yaml.")
    {
        Explanation = """
            The cell names its unit, or has a number format in per cent, and that is another unit than the one of the series in
            report.yaml: a percentage among counts, minutes among seconds.

            The figure is not converted, since the mistake may as well be in the column, in the series, or in the number itself.

            With a lower severity the report is built with a gap in place of the cell.
            """,
        Example = """
            average_wait:
              label: Gjennomsnittlig ventetid
              unit: seconds

            | Måltall                  | januar 2026 | februar 2026 |
            | Gjennomsnittlig ventetid | 289 sek     | 4,5 min      |
            """,
        Mended = """
            average_wait:
              label: Gjennomsnittlig ventetid
              unit: seconds

            | Måltall                  | januar 2026 | februar 2026 |
            | Gjennomsnittlig ventetid | 289 sek     | 270 sek      |
            """,
        IsAdjustable = true,
    };
}
