using ServiceReport.Findings;
using ServiceReport.Layouts.Rules;
using ServiceReport.Statistics;
using ServiceReport.Tables;

namespace ServiceReport.Layouts;

/// <summary>Reads series from a table, whose layout it recognises once, at the first request; layouts need no configuration.</summary>
public sealed class SeriesReader(Table table, FindingList findings)
{
    private readonly UnseenCells _unseen = new(table, findings);
    private readonly MergedCells _merged = new(table, findings);
    private readonly HashSet<Measure> _summed = new(ReferenceEqualityComparer.Instance);
    private RecognisedTable? _recognised;
    private bool _isScanned;

    /// <summary>The series that is asked for; null with a finding where the table has none. Cells that are not understood are findings.</summary>
    public Series? Read(SeriesRequest request)
    {
        if (!_isScanned)
        {
            _isScanned = true;
            _recognised = Recognise();
        }

        if (_recognised is not { } recognisedTable || Choose(recognisedTable, request) is not { } measure)
        {
            return null;
        }

        var read = new List<ReadCell>(measure.Cells.Count);
        foreach (var source in measure.Cells)
        {
            _unseen.Pass(source.Row, source.Cell);
            _merged.Pass(source.Month, source.Row, source.Cell);
            read.Add(new ReadCell(source, CellFigure.Read(source.Row, source.Cell, request.Unit, findings)));
        }

        Check(recognisedTable, measure, request.Unit, read);
        return new Series(
            request.Id, request.Unit, from one in read where one.Figure is not null select KeyValuePair.Create(one.Source.Month, one.Figure))
        {
            Decimals = request.Decimals,
        };
    }

    /// <summary>What the figures of a measure say about each other.</summary>
    private void Check(RecognisedTable recognisedTable, Measure measure, Unit unit, List<ReadCell> read)
    {
        DashCheck.Report(read, findings);
        if (unit == Unit.Count)
        {
            ReportScale(recognisedTable, measure);
        }

        if (unit == Unit.Percent)
        {
            FractionCheck.Report(read, findings);
        }

        var isComplete = recognisedTable.Findings.All(finding => finding.Rule.Severity != Severity.Error);
        if (unit == Unit.Count && isComplete && _summed.Add(measure))
        {
            TotalCheck.Report(measure, read, findings);
        }
    }

    /// <summary>Tells where a title or the measure's name says that its figures are thousands or millions.</summary>
    private void ReportScale(RecognisedTable recognisedTable, Measure measure)
    {
        string?[] names = [measure.Name, measure.LongName, .. recognisedTable.Titles];
        if (names.FirstOrDefault(name => name is not null && ScaleWords.AreIn(name)) is { } said)
        {
            var place = measure.Header?.Place ?? measure.Cells.Select(one => one.Cell.Place).FirstOrDefault() ?? table.Place;
            findings.Add(FiguresInThousands.Rule.At(place, $"{Wording.Quote(said)} says that the figures are in thousands or millions, but they are read as they stand"));
        }
    }

    private RecognisedTable? Recognise()
    {
        var scan = new TableScan(table);
        if (LayoutCatalog.Recognise(scan) is { } recognisedTable)
        {
            findings.AddRange(recognisedTable.Findings);
            _merged.ReportMonths(scan);
            MarkedLabels.Report(scan, findings);
            MeasureTotals.Report(recognisedTable, findings);
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

    /// <summary>The measure, with the note that its name has a footnote mark.</summary>
    private Measure Marked(Measure measure)
    {
        var header = measure.Header!;
        if (FootnoteMark.In(header.Text, out _) is { } mark && table.Rows.FirstOrDefault(row => row.Number == header.Place.Row) is { } row)
        {
            findings.Add(MarkedLabels.Finding(row, header, mark));
        }

        return measure;
    }

    private Measure? ChooseByName(RecognisedTable recognisedTable, string id, string label)
    {
        var named = recognisedTable.Measures.Where(measure => measure.Name is { } name && Header.AreSame(name, label)).ToList();
        if (named.Count == 1)
        {
            return named[0];
        }

        if (recognisedTable.Measures.Where(measure => measure.LongName is { } name && Header.AreSame(name, label)).Take(2).ToList() is [var longNamed])
        {
            return longNamed;
        }

        var marked = recognisedTable.Measures.Where(measure => measure.Name is { } name && Header.AreSameButForMarks(name, label)).ToList();
        if (named.Count == 0 && marked.Count == 1)
        {
            return Marked(marked[0]);
        }

        if (named.Count > 1)
        {
            var places = string.Join(" and ", named.Select(measure => measure.Header!.Place.Address));
            findings.Add(MeasureNotClear.Rule.At(table.Place, $"the measure {Wording.Quote(label)} is there {named.Count} times, in {places}") with
            {
                Hint = named.TrueForAll(measure => measure.LongName is not null) && named.DistinctBy(measure => measure.LongName).Count() == named.Count
                    ? $"write which in report.yaml: {Wording.Or([.. named.Select(measure => measure.LongName!)])}"
                    : "give each measure a name of its own",
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
