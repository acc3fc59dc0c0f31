using ServiceReport.Findings;
using ServiceReport.Layouts.Rules;
using ServiceReport.Statistics;
using ServiceReport.Tables;

namespace ServiceReport.Layouts;

/// <summary>Reads series from a table, whose layout it recognises once, at the first request; layouts need no configuration.</summary>
public sealed class SeriesReader(Table table, FindingList findings)
{
    private readonly Lazy<RecognisedTable?> _recognised = new(() => Recognise(table, findings));

    /// <summary>The series that is asked for; null with a finding where the table has none. Cells that are not understood are findings.</summary>
    public Series? Read(SeriesRequest request)
    {
        if (_recognised.Value is not { } recognisedTable || Choose(recognisedTable, request) is not { } measure)
        {
            return null;
        }

        var figures = new List<KeyValuePair<Month, Figure>>(measure.Cells.Count);
        foreach (var (month, cell, row) in measure.Cells)
        {
            if (CellFigure.Read(row, cell, request.Unit, findings) is { } figure)
            {
                figures.Add(new(month, figure));
            }
        }

        return new Series(request.Id, request.Unit, figures);
    }

    private static RecognisedTable? Recognise(Table table, FindingList findings)
    {
        if (LayoutCatalog.Recognise(new TableScan(table)) is { } recognisedTable)
        {
            findings.AddRange(recognisedTable.Findings);
            return recognisedTable;
        }

        var expected = string.Join("; ", LayoutCatalog.All.Select(layout => layout.Description));
        findings.Add(LayoutNotRecognised.Rule.At(table.Place, $"no layout is recognised; expected {expected}"));
        return null;
    }

    private Measure? Choose(RecognisedTable recognisedTable, SeriesRequest request)
    {
        var measures = recognisedTable.Measures;
        if (request.Label is { } label)
        {
            return ChooseByName(recognisedTable, request.Id, label);
        }

        var own = measures.Where(measure => !measure.IsDerived).ToList();
        if (own.Count == 1)
        {
            return own[0];
        }

        var names = own.Select(measure => measure.Name).OfType<string>().ToList();
        findings.Add(own.Count == 0
            ? MeasureNotFound.Rule.At(table.Place, $"the table has no figures for {Wording.Quote(request.Id)}")
            : MeasureNotClear.Rule.At(table.Place, $"which measure is {Wording.Quote(request.Id)}? The table has {Wording.And(names)}"));
        return null;
    }

    private Measure? ChooseByName(RecognisedTable recognisedTable, string id, string label)
    {
        var named = recognisedTable.Measures.Where(measure => measure.Name is { } name && Header.AreSame(name, label)).ToList();
        if (named.Count == 1)
        {
            return named[0];
        }

        if (named.Count > 1)
        {
            var places = string.Join(" and ", named.Select(measure => measure.Header!.Place.Address));
            findings.Add(MeasureNotClear.Rule.At(table.Place, $"the measure {Wording.Quote(label)} is there {named.Count} times, in {places}") with
            {
                Hint = "give each measure a name of its own",
            });
            return null;
        }

        var titles = recognisedTable.Titles.Append(table.Sheet).OfType<string>();
        if (recognisedTable.Measures is [{ Name: null } only] && titles.Any(title => Header.AreSame(title, label)))
        {
            return only;
        }

        var names = recognisedTable.Measures.Select(measure => measure.Name).OfType<string>().ToList();
        findings.Add(MeasureNotFound.Rule.At(
            table.Place,
            names.Count == 0
                ? $"the table has one measure without a name, but {Wording.Quote(label)} was asked for {Wording.Quote(id)}"
                : $"the table has no measure {Wording.Quote(label)}; it has {Wording.And(names)}") with
        {
            Hint = names.Count == 0 ? "leave 'label' out" : Nearest.Hint(label, names),
        });
        return null;
    }
}
