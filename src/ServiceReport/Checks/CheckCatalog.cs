using ServiceReport.Findings;

namespace ServiceReport.Checks;

/// <summary>Every check there is, in the order of its code. A new check is added here and nowhere else.</summary>
public static class CheckCatalog
{
    public static IReadOnlyList<ICheck> All { get; } =
    [
        new ReportMonthMissing(),
        new SeriesMissing(),
        new MonthMissing(),
        new MonthInFuture(),
        new ImplausibleFigure(),
        new RoundFigure(),
        new RepeatedFigure(),
        new FractionOfCount(),
        new UptimeDisagrees(),
        new OutageIncomplete(),
        new OutageReversed(),
        new OutageTooLong(),
        new OutageKindMisspelt(),
    ];

    /// <summary>Asks all of them.</summary>
    public static void Run(CheckedInput input, FindingList findings)
    {
        foreach (var check in All)
        {
            findings.AddRange(check.Run(input));
        }
    }
}
