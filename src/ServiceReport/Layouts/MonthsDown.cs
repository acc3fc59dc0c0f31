using ServiceReport.Findings;
using ServiceReport.Layouts.Rules;
using ServiceReport.Statistics;
using ServiceReport.Tables;

namespace ServiceReport.Layouts;

/// <summary>A month in each row, a measure in each column; the month in one cell, or its year and its name (or number) in two.</summary>
internal sealed class MonthsDown : ITableLayout
{
    public string Description => "a month in each row and a measure in each column";

    public RecognisedTable? Recognise(TableScan scan)
    {
        if (MonthAxis.Of(scan) is not { } axis)
        {
            return null;
        }

        var months = axis.MonthsOf(scan);
        var firstRow = Array.FindIndex(months, month => month is not null);
        var header = HeaderAbove(scan, firstRow, axis);
        var findings = new FindingList();
        foreach (var row in scan.Rows.Take(firstRow).Where(row => header is not null && row.Number > header.Number))
        {
            ReportUnknownMonth(row.Row, () => [], axis, findings);
        }

        var rows = MonthRows(scan, months, firstRow, axis, findings);
        var titles = scan.CellsAbove(firstRow).Where(cell => header is null || cell.Place.Row < header.Number).Select(cell => cell.Text).ToList();
        var sumRows = Totals.SumRows(scan, header?.Number ?? 0, axis.LastColumn);
        if (axis.YearColumn != 0)
        {
            var turn = new TurnOfYear(findings);
            foreach (var (month, row) in rows)
            {
                turn.Pass(row.Row, row.Row[axis.MonthColumn]!, month.Number, hasOwnYear: row.MarkIn(axis.YearColumn).IsYear);
            }
        }

        var end = TableBeside(rows, header, axis, findings);
        var measures = Measures(rows, header, GroupsAbove(scan, header), axis, end).Select(measure => measure with { Totals = Totals.Down(sumRows, measure.Cells) });
        return new RecognisedTable([.. measures], titles, findings);
    }

    /// <summary>The nearest row above the first month that has a text in a column of measures.</summary>
    private static ScannedRow? HeaderAbove(TableScan scan, int firstRow, MonthAxis axis)
    {
        for (var index = firstRow - 1; index >= 0; index--)
        {
            if (scan.Rows[index].Row.Cells.Any(cell => !axis.Has(cell.Place.Column) && !TableScan.IsFigure(cell)))
            {
                return scan.Rows[index];
            }
        }

        return null;
    }

    /// <summary>The row directly above the header, where it may have the names of groups of measures: <c>Telefon</c> over <c>Antall</c> and <c>Ventetid</c>.</summary>
    private static ScannedRow? GroupsAbove(TableScan scan, ScannedRow? header) =>
        header is null ? null : scan.Rows.FirstOrDefault(row => row.Number == header.Number - 1);

    private static List<(Month Month, ScannedRow Row)> MonthRows(TableScan scan, Month?[] months, int firstRow, MonthAxis axis, FindingList findings)
    {
        var rows = new List<(Month Month, ScannedRow Row)>();
        var firsts = new Dictionary<Month, Cell>();
        var end = new TableEnd(scan.Rows[firstRow]);
        for (var index = firstRow; index < months.Length; index++)
        {
            var row = scan.Rows[index];
            if (months[index] is { } month)
            {
                end.Pass(row);
                var cell = row.Row[axis.MonthColumn]!;
                if (!firsts.TryAdd(month, cell))
                {
                    findings.Add(MonthColumns.Duplicate(row.Row, cell, firsts[month]));
                    continue;
                }

                rows.Add((month, row));
            }
            else if (!end.Includes(row))
            {
                end.ReportBelow(row.Row, cell => !axis.Has(cell.Place.Column), findings);
            }
            else
            {
                ReportUnknownMonth(row.Row, () => [.. rows.Select(above => above.Row.Row)], axis, findings);
            }
        }

        return rows;
    }

    /// <summary>Tells about a row of the table that has figures but no month, unless it is computed from others.</summary>
    public static void ReportUnknownMonth(TableRow row, Func<IReadOnlyCollection<TableRow>> above, MonthAxis axis, FindingList findings)
    {
        var label = row[axis.MonthColumn];
        var figure = row.Cells.FirstOrDefault(cell => !axis.Has(cell.Place.Column) && TableScan.IsFigure(cell));
        if (figure is null || row.Cells.Any(cell => cell.Place.Column <= axis.LastColumn && DerivedLabels.Contains(cell.Text)))
        {
            return;
        }

        if (findings.IsOnlyCounted(UnknownMonth.Rule))
        {
            return;
        }

        var hint = label is null ? null : MonthText.Hint(label.Text) ?? DateText.Hint(label.Text);
        if (hint is null && Totals.IsSumOf(row, above(), column => !axis.Has(column)))
        {
            return;
        }

        var cell = label ?? figure;
        findings.Add(UnknownMonth.Rule.At(cell.Place, label is null ? "the row has figures but no month" : $"{Wording.Quote(label.Text)} is not a month") with
        {
            Hint = hint,
            Excerpt = RowExcerpt.Of(row, cell),
        });
    }

    /// <summary>
    /// The column in which a second table begins beside this one, which is told and not read: the header of the months stands there again,
    /// over other months. Its figures belong to those.
    /// </summary>
    private static int TableBeside(List<(Month Month, ScannedRow Row)> rows, ScannedRow? header, MonthAxis axis, FindingList findings)
    {
        if (header?.Row[axis.MonthColumn] is not { } own)
        {
            return int.MaxValue;
        }

        foreach (var cell in header.Row.Cells.Where(cell => cell.Place.Column > axis.LastColumn && Header.AreSame(cell.Text, own.Text)))
        {
            var column = cell.Place.Column;
            if (!rows.Exists(row => row.Row.MarkIn(column) is { IsMonth: true } mark && mark != row.Row.MarkIn(axis.MonthColumn)))
            {
                continue;
            }

            findings.Add(SecondTable.Rule.At(cell.Place, $"a second table starts in column {CellPlace.ColumnName(column)} and is not read") with
            {
                Excerpt = RowExcerpt.Of(header.Row, cell),
            });
            return column;
        }

        return int.MaxValue;
    }

    private static List<Measure> Measures(List<(Month Month, ScannedRow Row)> rows, ScannedRow? header, ScannedRow? groups, MonthAxis axis, int end)
    {
        var columns = new Dictionary<int, List<DatedCell>>();
        foreach (var cell in header?.Row.Cells ?? [])
        {
            columns.TryAdd(cell.Place.Column, []);
        }

        foreach (var (month, row) in rows)
        {
            foreach (var cell in row.Row.Cells)
            {
                if (!columns.TryGetValue(cell.Place.Column, out var cells))
                {
                    columns.Add(cell.Place.Column, cells = []);
                }

                cells.Add(new DatedCell(month, cell, row.Row));
            }
        }

        List<int> order = [.. columns.Keys];
        order.Sort();
        var measures = new List<Measure>();
        foreach (var column in order)
        {
            if (!axis.Has(column) && column < end)
            {
                measures.Add(new Measure(header?.Row[column], columns[column]) { LongName = LongName(column) });
            }
        }

        return measures;

        string? LongName(int column)
        {
            var group = groups?.Row.Cells.LastOrDefault(cell => cell.Place.Column <= column && !axis.Has(cell.Place.Column) && cell.Kind == CellKind.Text);
            return group is not null && header?.Row[column] is { } name ? $"{group.Text} {name.Text}" : null;
        }
    }
}
