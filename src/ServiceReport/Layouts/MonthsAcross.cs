using ServiceReport.Findings;
using ServiceReport.Tables;

namespace ServiceReport.Layouts;

/// <summary>
/// A measure in each row, a month in each column. The header has whole months (<c>januar 2026</c>), or names under a row of years, or
/// names where one year stands above them or in the header's first cell.
/// </summary>
internal sealed class MonthsAcross : ITableLayout
{
    public string Description => "a measure in each row and a month in each column";

    public RecognisedTable? Recognise(TableScan scan)
    {
        var wholeMonths = scan.RowWithMost(mark => mark.IsMonth);
        var headerIndex = wholeMonths >= 0 ? wholeMonths : scan.RowWithMost(mark => mark.IsMonthName);
        if (headerIndex < 0)
        {
            return null;
        }

        var header = scan.Rows[headerIndex];
        var years = wholeMonths >= 0 ? (_ => 0) : YearsOf(scan, headerIndex);
        if (years is null)
        {
            return null;
        }

        var findings = new FindingList();
        var below = RowsBelow(scan, headerIndex, mark => wholeMonths >= 0 ? mark.IsMonth : mark.IsMonthName, findings);
        var columns = MonthColumns.Read(header, below, (cell, mark) => Dated(cell, mark, years), findings);
        if (wholeMonths < 0)
        {
            var turn = new TurnOfYear(findings);
            foreach (var column in columns)
            {
                turn.Pass(header.Row, column.Header, column.Mark.MonthNumber, headerIndex > 0 && scan.Rows[headerIndex - 1].MarkIn(column.Column).IsYear);
            }
        }

        var titles = scan.CellsAbove(headerIndex).Select(cell => cell.Text).ToList();
        var sumColumns = Totals.SumColumns(header, columns.Count == 0 ? int.MaxValue : columns[0].Column);
        var measures = Measures(below, columns).Select(measure => measure with { Totals = Totals.Across(sumColumns, measure.Cells) });
        return new RecognisedTable([.. measures], titles, findings);
    }

    /// <summary>Whether more months of a row have figures below them than months of a column have figures beside them.</summary>
    public static bool IsMoreLikely(TableScan scan, int column)
    {
        var headerIndex = scan.RowWithMost(mark => mark.IsMonth);
        var header = scan.Rows[headerIndex];
        var across = header.Row.Cells.Where((_, index) => header.Marks[index].IsMonth).Select(cell => cell.Place.Column).ToList();
        var down = scan.Rows.Where(row => row.MarkIn(column).IsMonth).ToList();
        var figuresBelow = across.Count(month => scan.Rows.Skip(headerIndex + 1).Any(row => row.Row[month] is { } cell && IsPlainFigure(cell)));
        var figuresBeside = down.Count(row => row.Row.Cells.Any(cell => cell.Place.Column > column && IsPlainFigure(cell)));
        return figuresBelow != figuresBeside ? figuresBelow > figuresBeside : across.Count > down.Count;
    }

    private static bool IsPlainFigure(Cell cell) => TableScan.IsFigure(cell) && !CalendarMark.Of(cell).IsMonth;

    private static CalendarMark Dated(Cell cell, CalendarMark mark, Func<int, int> years) =>
        mark.IsMonthName && years(cell.Place.Column) is > 0 and var year ? mark with { Year = year } : mark.IsMonth ? mark : CalendarMark.None;

    /// <summary>The year of each column: from a row of years above the names, or the one year above them or in the header; null where that is not clear.</summary>
    private static Func<int, int>? YearsOf(TableScan scan, int headerIndex)
    {
        var header = scan.Rows[headerIndex];
        var firstMonth = header.Row.Cells[Array.FindIndex(header.Marks, mark => mark.IsMonthName)].Place.Column;
        if (headerIndex > 0 && scan.Rows[headerIndex - 1] is var above && above.MarkIn(firstMonth).IsYear)
        {
            return column => above.Row.Cells.Zip(above.Marks).LastOrDefault(pair => pair.First.Place.Column <= column && pair.Second.IsYear).Second.Year;
        }

        var said = scan.CellsAbove(headerIndex)
            .Concat(header.Row.Cells.Where(cell => cell.Place.Column < firstMonth))
            .SelectMany(YearsIn)
            .Distinct()
            .ToList();
        return said is [var only] ? _ => only : null;
    }

    /// <summary>The years that a title names: <c>Brukerservice 2026</c>.</summary>
    private static IEnumerable<int> YearsIn(Cell cell)
    {
        if (CalendarMark.Of(cell) is { Year: > 0 } mark)
        {
            return [mark.Year];
        }

        return cell.Kind == CellKind.Text ? CalendarMark.YearsIn(cell.Text) : [];
    }

    private static List<ScannedRow> RowsBelow(TableScan scan, int headerIndex, Func<CalendarMark, bool> isHeaderMark, FindingList findings)
    {
        var end = new TableEnd(scan.Rows[headerIndex]);
        var rows = new List<ScannedRow>();
        foreach (var row in scan.Rows.Skip(headerIndex + 1))
        {
            if (end.IsRepeatedHeader(row, isHeaderMark, findings))
            {
                continue;
            }

            if (end.IsSecondHeader(row, isHeaderMark, findings))
            {
                break;
            }

            rows.Add(row);
        }

        return rows;
    }

    private static List<Measure> Measures(List<ScannedRow> below, IReadOnlyList<MonthColumn> columns)
    {
        var measures = new List<Measure>();
        var names = below.SelectMany(row => row.Row.Cells).Where(cell => cell.Place.Column < columns[0].Column && cell.Kind == CellKind.Text);
        var nameColumn = names.Select(cell => cell.Place.Column).DefaultIfEmpty(0).Min();
        var group = "";
        foreach (var row in below)
        {
            var cells = new List<DatedCell>();
            group = row.Row[nameColumn]?.Text ?? group;
            foreach (var column in columns)
            {
                if (row.Row[column.Column] is { } cell)
                {
                    cells.Add(new DatedCell(column.Mark.Month, cell, row.Row));
                }
            }

            if (cells.Count > 0)
            {
                var more = row.Row.Cells.Where(cell => cell.Place.Column > nameColumn && cell.Place.Column < columns[0].Column && cell.Kind == CellKind.Text);
                measures.Add(new Measure(row.Row[nameColumn], cells) { LongName = string.Join(' ', more.Select(cell => cell.Text).Prepend(group)) });
            }
        }

        return measures;
    }
}
