using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0213: the table has no such column.</summary>
public static class HeaderNotFound
{
    public static FindingRule Rule { get; } = new(
        "SR0213", Severity.Error, "the table has no such column",
        "Write the column's header in report.yaml as the table shows it.")
    {
        Explanation = """
            A register, such as changes.csv, is read by the headers of its columns. report.yaml says which header each field
            has; capital letters and blanks do not count. The table lacks a column that report.yaml says it must have.

            Without the column, every entry would lack the same value. A column that may be absent is one with 'required: false'
            in report.yaml.
            """,
        Example = """
            changes:
              file: changes.csv
              fields:
                date: { header: Dato, type: date }

            Dag;System;Endring
            14.01.2026;Meldingstjeneste;Utvidet kapasitet
            """,
        Mended = """
            changes:
              file: changes.csv
              fields:
                date: { header: Dato, type: date }

            Dato;System;Endring
            14.01.2026;Meldingstjeneste;Utvidet kapasitet
            """,
    };
}
