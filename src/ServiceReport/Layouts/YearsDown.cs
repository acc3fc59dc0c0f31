using ServiceReport.Findings;
using ServiceReport.Layouts.Rules;
using ServiceReport.Statistics;
using ServiceReport.Tables;

namespace ServiceReport.Layouts;

/// <summary>A year in each row, a month in each column: one measure to a table.</summary>
internal sealed class YearsDown : ITableLayout
{
    public string Description => "years down and months across";

    public RecognisedTable? Recognise(TableScan scan)
    {
        var headerIndex = scan.RowWithMost(mark => mark.IsMonthName);
        if (headerIndex < 0)
        {
            return null;
        }

        var header = scan.Rows[headerIndex];
        var firstMonth = header.Row.Cells[Array.FindIndex(header.Marks, mark => mark.IsMonthName)].Place.Column;
        var yearColumn = scan.ColumnWithMost(mark => mark.IsYear, headerIndex + 1, firstMonth);
        if (yearColumn == 0 || header.MarkIn(yearColumn).IsYear)
        {
            return null;
        }

        var findings = new FindingList();
        var rows = YearRows(scan, headerIndex, yearColumn, findings);
        var columns = MonthColumns.Read(
            header, [.. rows.Select(row => row.Row)], (_, mark) => mark.IsMonthName ? mark : CalendarMark.None, findings);
        var turn = new TurnOfYear(findings);
        foreach (var column in columns)
        {
            turn.Pass(header.Row, column.Header, column.Mark.MonthNumber, hasOwnYear: false);
        }

        var titles = scan.CellsAbove(headerIndex).Append(header.Row[yearColumn]).OfType<Cell>().Select(cell => cell.Text).ToList();
        var cells = Cells(rows, columns);
        var sumRows = Totals.SumRows(scan, header.Number, firstMonth - 1);
        var sumColumns = Totals.SumColumns(header, firstMonth);
        var measure = new Measure(null, cells)
        {
            Totals = Totals.Across(sumColumns, cells).Concat(Totals.Down(sumRows, cells)).Concat(Totals.Corners(sumRows, sumColumns, cells)),
        };
        return new RecognisedTable([measure], titles, findings);
    }

    private static List<DatedCell> Cells(List<(int Year, ScannedRow Row)> rows, IReadOnlyList<MonthColumn> columns)
    {
        var cells = new List<DatedCell>();
        foreach (var (year, row) in rows)
        {
            foreach (var column in columns)
            {
                if (row.Row[column.Column] is { } cell)
                {
                    cells.Add(new DatedCell(new Month(year, column.Mark.MonthNumber), cell, row.Row));
                }
            }
        }

        return cells;
    }

    /// <summary>The rows with a year. Below the first blank row only such rows count; a row above it with figures but no year is a finding.</summary>
    private static List<(int Year, ScannedRow Row)> YearRows(TableScan scan, int headerIndex, int yearColumn, FindingList findings)
    {
        var rows = new List<(int Year, ScannedRow Row)>();
        var firstMonth = scan.Rows[headerIndex].Row.Cells[Array.FindIndex(scan.Rows[headerIndex].Marks, mark => mark.IsMonthName)].Place.Column;
        var end = new TableEnd(scan.Rows[headerIndex]);
        foreach (var row in scan.Rows.Skip(headerIndex + 1))
        {
            if (end.IsRepeatedHeader(row, mark => mark.IsMonthName, findings))
            {
                continue;
            }

            if (end.IsSecondHeader(row, mark => mark.IsMonthName, findings))
            {
                break;
            }

            if (row.MarkIn(yearColumn) is { IsYear: true, Year: var year })
            {
                end.Pass(row);
                var cell = row.Row[yearColumn]!;
                if (rows.Find(known => known.Year == year) is { Row: { } first })
                {
                    findings.Add(DuplicateYear.Rule.At(cell.Place, $"the year {year} is given twice, here and in {first.Row[yearColumn]!.Place.Address}")
                        with
                    { Excerpt = RowExcerpt.Of(row.Row, cell) });
                    continue;
                }

                rows.Add((year, row));
            }
            else if (!end.Includes(row))
            {
                end.ReportBelow(row.Row, cell => cell.Place.Column >= firstMonth, findings);
            }
            else if (row.Row.Cells.FirstOrDefault(cell => cell.Place.Column >= firstMonth && TableScan.IsFigure(cell)) is { } figure
                && !Totals.IsSumOf(row.Row, [.. rows.Select(above => above.Row.Row)], column => column >= firstMonth))
            {
                ReportUnknownYear(row.Row, row.Row[yearColumn], figure, findings);
            }
        }

        return rows;
    }

    private static void ReportUnknownYear(TableRow row, Cell? label, Cell figure, FindingList findings)
    {
        if (label is not null && DerivedLabels.Contains(label.Text))
        {
            return;
        }

        var cell = label ?? figure;
        var message = label is null ? "the row has figures but no year" : $"{Wording.Quote(label.Text)} is not a year";
        findings.Add(UnknownYear.Rule.At(cell.Place, message) with { Excerpt = RowExcerpt.Of(row, cell) });
    }
}
