using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0215: an entry lacks a value that it must have.</summary>
public static class MissingValue
{
    public static FindingRule Rule { get; } = new(
        "SR0215", Severity.Error, "an entry lacks a value that it must have",
        "Fill the cell in, or take the row out.")
    {
        Explanation = """
            Every entry of a register must have a value in each field, but for those with 'required: false' in report.yaml. This
            entry has an empty cell, or a dash where a date or a number should be.

            Half an entry reads as if it were whole: a change without a date, or an incident without a system, says less than
            its readers think.

            With a lower severity the entry is kept without the value. An entry without any date belongs to no month and is not
            shown.
            """,
        Example = """
            Dato;System;Endring
            14.01.2026;;Utvidet kapasitet før de store utsendingene
            """,
        Mended = """
            Dato;System;Endring
            14.01.2026;Meldingstjeneste;Utvidet kapasitet før de store utsendingene
            """,
        IsAdjustable = true,
    };
}
