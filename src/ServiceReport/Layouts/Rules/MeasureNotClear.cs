using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0203: the table has several measures that can be meant.</summary>
public static class MeasureNotClear
{
    public static FindingRule Rule { get; } = new(
        "SR0203", Severity.Error, "the table has several measures that can be meant",
        "Name the measure with 'label' in report.yaml.")
    {
        Explanation = """
            The table has several measures, and report.yaml does not say which one the series is; or several rows or columns
            bear the name that it says. Sums and averages are recognised by their names and do not count.

            Taking the first one would publish its figures under the name of another.
            """,
        Example = """
            answer_rate:
              file: service-desk.xlsx

            | Måltall                  | januar 2026 | februar 2026 |
            | Gjennomsnittlig ventetid | 289 sek     | 270 sek      |
            | Svarprosent              | 84 %        | 86 %         |
            """,
        Mended = """
            answer_rate:
              file: service-desk.xlsx
              label: Svarprosent

            | Måltall                  | januar 2026 | februar 2026 |
            | Gjennomsnittlig ventetid | 289 sek     | 270 sek      |
            | Svarprosent              | 84 %        | 86 %         |
            """,
    };
}
