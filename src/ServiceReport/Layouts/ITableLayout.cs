namespace ServiceReport.Layouts;

/// <summary>One way to set up a table of monthly figures.</summary>
internal interface ITableLayout
{
    /// <summary>What the layout looks like, for "expected a or b".</summary>
    string Description { get; }

    /// <summary>The table's measures where it has this layout; null where it has not.</summary>
    RecognisedTable? Recognise(TableScan scan);
}
