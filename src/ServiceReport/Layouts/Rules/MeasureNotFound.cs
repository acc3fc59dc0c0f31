using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0202: the table has no such measure.</summary>
public static class MeasureNotFound
{
    public static FindingRule Rule { get; } = new(
        "SR0202", Severity.Error, "the table has no such measure",
        "Write the label in report.yaml as the table's header or row name shows it.")
    {
        Explanation = """
            report.yaml says with 'label' which of a table's measures the series is: the header of its column, or the name of
            its row. Capital letters and blanks do not count, everything else does. The table has no measure of that name, or no
            figures at all.

            The nearest name is only suggested, never taken: two measures of one table often have nearly the same name.
            """,
        Example = """
            answer_rate:
              file: service-desk.xlsx
              label: Svarprosnt

            | Måltall     | januar 2026 | februar 2026 |
            | Svarprosent | 84 %        | 86 %         |
            """,
        Mended = """
            answer_rate:
              file: service-desk.xlsx
              label: Svarprosent

            | Måltall     | januar 2026 | februar 2026 |
            | Svarprosent | 84 %        | 86 %         |
            """,
    };
}
