using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0214: a cell is not a date.</summary>
public static class NotADate
{
    public static FindingRule Rule { get; } = new(
        "SR0214", Severity.Error, "a cell is not a date",
        "Write dates as 18.03.2026 or 2026-03-18, and times as 18.03.2026 08:15.")
    {
        Explanation = """
            A register's field of the type 'date' or 'moment' must hold a day, or a day with a time. Understood are dates of
            Excel, '18.03.2026', '18. mars 2026', '2026-03-18', and for a date only a month ('juni 2026'); for a moment the same
            with a time, '18.03.2026 08:15'. '03/04/2026' is refused, since it is the third of April to one reader and the
            fourth of March to another, and so are years of two digits.

            The date decides in which month's report an entry stands, so a misread one would put it into the wrong report.

            With a lower severity the entry is kept without this date. An entry without any date belongs to no month and is not
            shown.
            """,
        Example = """
            Dato;System;Endring
            03/04/2026;Autorisasjon;Forenklet brukerflate
            """,
        Mended = """
            Dato;System;Endring
            03.04.2026;Autorisasjon;Forenklet brukerflate
            """,
        IsAdjustable = true,
    };
}
