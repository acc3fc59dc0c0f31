using ServiceReport.Findings;
using ServiceReport.Layouts.Rules;
using ServiceReport.Statistics;
using ServiceReport.Tables;

namespace ServiceReport.Layouts;

/// <summary>A month's name in each row, a year in each column: one measure to a table.</summary>
internal sealed class YearsAcross : ITableLayout
{
    public string Description => "months down and years across";

    public RecognisedTable? Recognise(TableScan scan)
    {
        var mostNames = scan.RowWithMost(mark => mark.IsMonthName);
        if (mostNames < 0 || scan.Rows[mostNames].Count(mark => mark.IsMonthName) > 1)
        {
            return null;
        }

        var names = scan.ColumnWithMost(mark => mark.IsMonthName);
        var firstRow = scan.IndexOf(row => row.MarkIn(names).IsMonthName);
        var headerIndex = firstRow < 0 ? -1 : scan.IndexOf(row => row.Number < scan.Rows[firstRow].Number && HasYearBehind(row, names));
        if (headerIndex < 0)
        {
            return null;
        }

        var findings = new FindingList();
        var header = scan.Rows[headerIndex];
        var rows = MonthRows(scan, headerIndex, names, findings);
        var years = Years(header, rows, names, findings);
        var turn = new TurnOfYear(findings);
        foreach (var (number, row) in rows)
        {
            turn.Pass(row.Row, row.Row[names]!, number, hasOwnYear: false);
        }

        var titles = scan.CellsAbove(headerIndex).Append(header.Row[names]).OfType<Cell>().Select(cell => cell.Text).ToList();
        var cells = Cells(rows, years);
        var sumRows = Totals.SumRows(scan, header.Number, names);
        var sumColumns = Totals.SumColumns(header, names);
        var measure = new Measure(null, cells)
        {
            Totals = Totals.Across(sumColumns, cells).Concat(Totals.Down(sumRows, cells)).Concat(Totals.Corners(sumRows, sumColumns, cells)),
        };
        return new RecognisedTable([measure], titles, findings);
    }

    private static bool HasYearBehind(ScannedRow row, int column) =>
        row.Row.Cells.Zip(row.Marks).Any(pair => pair.First.Place.Column > column && pair.Second.IsYear);

    private static List<DatedCell> Cells(List<(int Number, ScannedRow Row)> rows, List<(int Year, Cell Header)> years)
    {
        var cells = new List<DatedCell>();
        foreach (var (number, row) in rows)
        {
            foreach (var (year, header) in years)
            {
                if (row.Row[header.Place.Column] is { } cell)
                {
                    cells.Add(new DatedCell(new Month(year, number), cell, row.Row));
                }
            }
        }

        return cells;
    }

    private static List<(int Number, ScannedRow Row)> MonthRows(TableScan scan, int headerIndex, int names, FindingList findings)
    {
        var rows = new List<(int Number, ScannedRow Row)>();
        var end = new TableEnd(scan.Rows[headerIndex]);
        foreach (var row in scan.Rows.Skip(headerIndex + 1))
        {
            if (row.MarkIn(names) is { IsMonthName: true, MonthNumber: var number })
            {
                end.Pass(row);
                var cell = row.Row[names]!;
                if (rows.Find(known => known.Number == number) is { Row: { } first })
                {
                    findings.Add(MonthColumns.Duplicate(row.Row, cell, first.Row[names]!));
                    continue;
                }

                rows.Add((number, row));
            }
            else if (!end.Includes(row))
            {
                end.ReportBelow(row.Row, cell => cell.Place.Column > names, findings);
            }
            else
            {
                MonthsDown.ReportUnknownMonth(row.Row, () => [.. rows.Select(above => above.Row.Row)], new MonthAxis(names, 0), findings);
            }
        }

        return rows;
    }

    private static List<(int Year, Cell Header)> Years(ScannedRow header, List<(int Number, ScannedRow Row)> rows, int names, FindingList findings)
    {
        var years = new List<(int Year, Cell Header)>();
        foreach (var (cell, mark) in header.Row.Cells.Zip(header.Marks))
        {
            if (cell.Place.Column <= names)
            {
                continue;
            }

            if (!mark.IsYear)
            {
                ReportUnknownYear(header.Row, cell, rows, findings);
            }
            else if (years.Find(known => known.Year == mark.Year) is { Header: { } first })
            {
                findings.Add(DuplicateYear.Rule.At(cell.Place, $"the year {mark.Year} is given twice, here and in {first.Place.Address}") with
                {
                    Excerpt = RowExcerpt.Of(header.Row, cell),
                });
            }
            else
            {
                years.Add((mark.Year, cell));
            }
        }

        return years;
    }

    private static void ReportUnknownYear(TableRow header, Cell cell, List<(int Number, ScannedRow Row)> rows, FindingList findings)
    {
        var hasFigures = rows.Exists(row => row.Row.Row[cell.Place.Column] is { } below && TableScan.IsFigure(below));
        if (hasFigures && !DerivedLabels.Contains(cell.Text))
        {
            findings.Add(UnknownYear.Rule.At(cell.Place, $"{Wording.Quote(cell.Text)} is not a year") with { Excerpt = RowExcerpt.Of(header, cell) });
        }
    }
}
