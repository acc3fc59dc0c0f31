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
    private bool _isBelowTold;

    /// <summary>A row of data was read.</summary>
    public void Pass(ScannedRow row) => _previous = row.Number;

    /// <summary>Whether the row still stands in the table, without a blank row since the last one that did.</summary>
    public bool Includes(ScannedRow row)
    {
        _hasEnded = _hasEnded || row.Number > _previous + 1;
        _previous = _hasEnded ? _previous : row.Number;
        return !_hasEnded;
    }

    /// <summary>Tells of the first row below the table that has figures and is not read; totals there are nothing to tell of.</summary>
    public void ReportBelow(TableRow row, Func<Cell, bool> isOfTable, FindingList findings)
    {
        if (_isBelowTold || row.Cells.FirstOrDefault(cell => isOfTable(cell) && TableScan.IsFigure(cell)) is not { } figure
            || row.Cells.Any(cell => DerivedLabels.Contains(cell.Text)))
        {
            return;
        }

        _isBelowTold = true;
        findings.Add(RowBelowTable.Rule.At(figure.Place, $"row {row.Number} stands below the table and is not read") with
        {
            Excerpt = RowExcerpt.Of(row, figure),
        });
    }

    /// <summary>Whether the row, without a blank row before it, has the same months in the same columns as the header; told, and passed over.</summary>
    public bool IsRepeatedHeader(ScannedRow row, Func<CalendarMark, bool> isHeaderMark, FindingList findings)
    {
        if (_hasEnded || row.Number != _previous + 1 || row.Count(isHeaderMark) < MonthsOfHeader || !HasSameMarks(row, isHeaderMark))
        {
            return false;
        }

        _previous = row.Number;
        var cell = row.Row.Cells[0];
        findings.Add(RepeatedHeader.Rule.At(cell.Place, $"row {row.Number} is the header in row {header.Number} again") with
        {
            Excerpt = RowExcerpt.Of(row.Row, cell),
        });
        return true;
    }

    private bool HasSameMarks(ScannedRow row, Func<CalendarMark, bool> isHeaderMark)
    {
        for (var index = 0; index < header.Marks.Length; index++)
        {
            if (isHeaderMark(header.Marks[index]) && row.MarkIn(header.Row.Cells[index].Place.Column) != header.Marks[index])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the row is the header of a second table, which is told and not read.</summary>
    public bool IsSecondHeader(ScannedRow row, Func<CalendarMark, bool> isHeaderMark, FindingList findings)
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
