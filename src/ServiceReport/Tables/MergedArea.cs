using ServiceReport.Findings;

namespace ServiceReport.Tables;

/// <summary>Cells of a sheet that are merged into one, such as <c>B5:C5</c>; only the first holds anything.</summary>
public sealed record MergedArea(CellPlace First, int LastRow, int LastColumn)
{
    public string Address => $"{First.Address}:{(First with { Row = LastRow, Column = LastColumn }).Address}";

    /// <summary>Whether it covers a cell, the first included.</summary>
    public bool Covers(int row, int column) => row >= First.Row && row <= LastRow && column >= First.Column && column <= LastColumn;
}
