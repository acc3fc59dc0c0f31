using ServiceReport.Findings;
using ServiceReport.Layouts.Rules;
using ServiceReport.Statistics;
using ServiceReport.Tables;

namespace ServiceReport.Layouts;

/// <summary>Tells of footnote marks on months and years, which are understood without them: <c>februar*</c>, <c>2025 1)</c>.</summary>
internal static class MarkedLabels
{
    public static void Report(TableScan scan, FindingList findings)
    {
        foreach (var row in scan.Rows)
        {
            for (var index = 0; index < row.Marks.Length; index++)
            {
                if (row.Marks[index] != CalendarMark.None && row.Row.Cells[index] is { Kind: CellKind.Text } cell && FootnoteMark.In(cell.Text, out _) is { } mark)
                {
                    findings.Add(Finding(row.Row, cell, mark));
                }
            }
        }
    }

    /// <summary>The finding that a name has a mark.</summary>
    public static Finding Finding(TableRow row, Cell cell, string mark) =>
        FootnoteOnCell.Rule.At(cell.Place, $"{Wording.Quote(mark)} behind {Wording.Quote(cell.Text[..FootnoteMark.LengthWithout(cell.Text)])} is taken for a footnote mark") with
        {
            Excerpt = RowExcerpt.Of(row, cell, cell.Text.AsSpan().TrimEnd().Length - mark.Length, mark.Length),
        };
}
