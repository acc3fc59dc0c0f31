using ServiceReport.Findings;
using ServiceReport.Layouts.Rules;
using ServiceReport.Statistics;
using ServiceReport.Tables;
using ServiceReport.Tables.Rules;

namespace ServiceReport.Layouts;

/// <summary>Reads a table of entries, a row each under a row of headers, such as <c>changes.csv</c>. Blank rows are passed over.</summary>
public static class RegisterReader
{
    /// <summary>The entries; null with findings where the table lacks a column that it must have. Values not understood are findings.</summary>
    public static Register? Read(Table table, string id, IReadOnlyList<RegisterField> fields, FindingList findings)
    {
        if (HeaderOf(table, fields) is not { } header)
        {
            findings.Add(HeaderNotFound.Rule.At(
                table.Place,
                $"the table has none of the columns {Wording.And([.. fields.Select(field => field.Header)])}"));
            return null;
        }

        var columns = new List<(RegisterField Field, int Column)>(fields.Count);
        var isComplete = true;
        foreach (var field in fields)
        {
            if (Find(header, field) is { } cell)
            {
                columns.Add((field, cell.Place.Column));
            }
            else if (field.Required)
            {
                isComplete = false;
                Report(table, header, field, findings);
            }
        }

        if (table.Rows.Count - header.Number > TableLimits.MostEntries)
        {
            findings.Add(TooLarge.Rule.At(table.Place, $"the register has more than {TableLimits.MostEntries} entries") with { Hint = "keep the entries of the last years" });
            return null;
        }

        return isComplete ? new Register(id, Entries(table, header, columns, findings)) : null;
    }

    /// <summary>The first row that has the most of the headers.</summary>
    private static TableRow? HeaderOf(Table table, IReadOnlyList<RegisterField> fields)
    {
        TableRow? best = null;
        var most = 0;
        foreach (var row in table.Rows)
        {
            if (fields.Count(field => Find(row, field) is not null) is var count && count > most)
            {
                (best, most) = (row, count);
            }
        }

        return best;
    }

    private static Cell? Find(TableRow row, RegisterField field) => row.Cells.FirstOrDefault(cell => Header.AreSame(cell.Text, field.Header));

    private static void Report(Table table, TableRow header, RegisterField field, FindingList findings)
    {
        var known = header.Cells.Select(cell => cell.Text).ToList();
        findings.Add(HeaderNotFound.Rule.At(table.Place, $"the table has no column {Wording.Quote(field.Header)}; it has {Wording.And(known)}") with
        {
            Hint = Nearest.Hint(field.Header, known),
        });
    }

    private static List<RegisterEntry> Entries(Table table, TableRow header, List<(RegisterField Field, int Column)> columns, FindingList findings)
    {
        var entries = new List<RegisterEntry>();
        var unseen = new UnseenCells(table, findings);
        foreach (var row in table.Rows)
        {
            if (row.Number <= header.Number || !columns.Exists(column => row[column.Column] is not null))
            {
                continue;
            }

            var values = new Dictionary<string, RegisterValue>();
            foreach (var (field, column) in columns)
            {
                if (row[column] is { } cell && !IsMissing(cell, field))
                {
                    unseen.Pass(row, cell);
                    if (Value(row, cell, field, findings) is { } value)
                    {
                        values.Add(field.Name, value);
                    }
                }
                else if (field.Required)
                {
                    var place = row.Cells[0].Place with { Column = column };
                    findings.Add(MissingValue.Rule.At(place, $"the entry has no {Wording.Quote(field.Header)}") with
                    {
                        Excerpt = row[column] is { } unsaid ? RowExcerpt.Of(row, unsaid) : RowExcerpt.OfGap(row, column),
                    });
                }
            }

            entries.Add(new RegisterEntry(row.Cells[0].Place, values));
        }

        return entries;
    }

    /// <summary>A dash or another symbol for a missing figure says nothing in a field that is not text.</summary>
    private static bool IsMissing(Cell cell, RegisterField field) =>
        cell.Kind == CellKind.Text && field.Kind != FieldKind.Text && MissingText.IsMissing(cell.Text);

    private static RegisterValue? Value(TableRow row, Cell cell, RegisterField field, FindingList findings)
    {
        if (cell.Kind is CellKind.Error or CellKind.FormulaWithoutValue)
        {
            CellFigure.Read(row, cell, Unit.Count, findings);
            return null;
        }

        return field.Kind switch
        {
            FieldKind.Number => CellFigure.Read(row, cell, Unit.Count, findings) is { } figure ? new NumberValue(figure.Value, cell.Place) : null,
            FieldKind.Date => Date(row, cell, findings),
            FieldKind.Moment => Moment(row, cell, findings),
            _ => new TextValue(cell.Text.Trim(), cell.Place),
        };
    }

    private static DateValue? Date(TableRow row, Cell cell, FindingList findings)
    {
        if (cell.Kind == CellKind.Date)
        {
            return new DateValue(PartialDate.Of(DateOnly.FromDateTime(cell.Date)), cell.Place);
        }

        if (cell.Kind == CellKind.Text && DateText.TryRead(cell.Text, out var date))
        {
            return new DateValue(date, cell.Place);
        }

        Report(row, cell, "is not a date", DateText.Hint(cell.Text), findings);
        return null;
    }

    private static MomentValue? Moment(TableRow row, Cell cell, FindingList findings)
    {
        if (cell.Kind == CellKind.Date)
        {
            return new MomentValue(new Moment(cell.Date, null), cell.Place);
        }

        if (cell.Kind == CellKind.Text && DateText.TryReadMoment(cell.Text, out var moment))
        {
            return new MomentValue(moment, cell.Place);
        }

        Report(row, cell, "is not a date with a time", DateText.MomentHint(cell.Text), findings);
        return null;
    }

    private static void Report(TableRow row, Cell cell, string what, string? hint, FindingList findings) =>
        findings.Add(NotADate.Rule.At(cell.Place, $"{Wording.Quote(cell.Text)} {what}") with
        {
            Hint = hint,
            Excerpt = RowExcerpt.Of(row, cell),
        });
}
