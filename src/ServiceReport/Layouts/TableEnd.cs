using ServiceReport.Findings;
using ServiceReport.Layouts.Rules;
using ServiceReport.Tables;

namespace ServiceReport.Layouts;

/// <summary>
/// Finds where a table ends: behind its first blank row there may be notes and checks, which are not its data, or a second table.
/// </summary>
internal sealed class TableEnd(ScannedRow header)
{
    /// <summary>How many months make a row a header of its own.</summary>
    private const int MonthsOfHeader = 2;

    private int _previous = header.Number;
    private bool _hasEnded;

    /// <summary>A row of data was read.</summary>
    public void Pass(ScannedRow row) => _previous = row.Number;

    /// <summary>Whether the row still stands in the table, without a blank row since the last one that did.</summary>
    public bool Includes(ScannedRow row)
    {
        _hasEnded = _hasEnded || row.Number > _previous + 1;
        _previous = _hasEnded ? _previous : row.Number;
        return !_hasEnded;
    }

    /// <summary>Whether the row is the header of a second table, which is told and not read.</summary>
    public bool IsSecondHeader(ScannedRow row, Func<CalendarMark, bool> isHeaderMark, List<Finding> findings)
    {
        if (row.Count(isHeaderMark) < Math.Min(MonthsOfHeader, header.Count(isHeaderMark)))
        {
            return false;
        }

        var cell = row.Row.Cells[0];
        findings.Add(SecondTable.Rule.At(cell.Place, $"a second table starts in row {row.Number} and is not read") with
        {
            Excerpt = RowExcerpt.Of(row.Row, cell),
        });
        return true;
    }
}
