namespace ServiceReport.Layouts;

/// <summary>The layouts that are recognised, in the order in which they are tried.</summary>
internal static class LayoutCatalog
{
    public static IReadOnlyList<ITableLayout> All { get; } = [new YearsDown(), new MonthsDown(), new YearsAcross(), new MonthsAcross()];

    /// <summary>The table by the first layout that it has; null where it has none.</summary>
    public static RecognisedTable? Recognise(TableScan scan)
    {
        foreach (var layout in All)
        {
            if (layout.Recognise(scan) is { } table)
            {
                return table;
            }
        }

        return null;
    }
}
