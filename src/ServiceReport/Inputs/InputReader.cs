using ServiceReport.Definitions;
using ServiceReport.Findings;
using ServiceReport.Layouts;
using ServiceReport.Tables;
using ServiceReport.Workspaces;
using ServiceReport.Workspaces.Rules;

namespace ServiceReport.Inputs;

/// <summary>Reads the files that a definition names, each once, and takes its series and registers from their tables.</summary>
public sealed class InputReader
{
    /// <summary>Files up to this size, in bytes, are read side by side.</summary>
    private const long SmallFile = 64 * 1024;

    private readonly Lock _oneLargeFile = new();
    private readonly Workspace _workspace;
    private readonly Definition _definition;

    private InputReader(Workspace workspace, Definition definition)
    {
        _workspace = workspace;
        _definition = definition;
    }

    /// <summary>Reads everything; what cannot be read is told, in the order of the definition, and is absent.</summary>
    public static ReportInputs Read(Workspace workspace, Definition definition, FindingList findings)
    {
        var reader = new InputReader(workspace, definition);
        var readings = definition.Series.Select(one => one.Source)
            .Concat(definition.Registers.Select(one => one.Source))
            .GroupBy(source => source.File)
            .Select(sources => Task.Run(() => reader.ReadFile(sources)))
            .ToList();
        var files = readings.ConvertAll(reading => reading.Result);

        files.ForEach(file => findings.AddRange(file.Findings));
        var series = files.SelectMany(file => file.Series).ToDictionary(one => one.Id, StringComparer.Ordinal);
        var registers = files.SelectMany(file => file.Registers).ToDictionary(one => one.Id, StringComparer.Ordinal);
        foreach (var one in definition.Series.Where(one => one.IsComputed))
        {
            if (IncidentLog.Of(one, registers.Values, definition.Report.TimeZone) is { } log)
            {
                series.Add(one.Id, log.Uptime(one.Id, new CellPlace(one.Source.File, one.Source.Sheet, 1, 1), one.Decimals));
            }
        }

        return new ReportInputs(
            [.. definition.Series.Where(one => series.ContainsKey(one.Id)).Select(one => series[one.Id])],
            [.. definition.Registers.Where(one => registers.ContainsKey(one.Id)).Select(one => registers[one.Id])],
            [.. files.Select(file => file.Source).OfType<Source>()]);
    }

    private FileInputs ReadFile(IGrouping<string, TableSource> sources)
    {
        if (_workspace.LengthOf(sources.Key) <= SmallFile)
        {
            return ReadAlone(sources);
        }

        lock (_oneLargeFile)
        {
            return ReadAlone(sources); // Side by side, large files would take the memory of all of them together.
        }
    }

    private FileInputs ReadAlone(IGrouping<string, TableSource> sources)
    {
        var read = new FileInputs();
        using var file = _workspace.OpenFile(sources.Key, sources.First().Place, read.Findings);
        if (file is not null)
        {
            read.Source = new Source(file.Path, file.Sha256, ReadTables(file, [.. sources], read));
            if (file.HasChanged)
            {
                return ChangedWhileRead(file.Path);
            }
        }

        return read;
    }

    /// <summary>Nothing that was read counts, neither figures nor faults.</summary>
    private static FileInputs ChangedWhileRead(string file)
    {
        var nothing = new FileInputs();
        nothing.Findings.Add(FileChanged.Rule.At(new FilePlace(file), $"{Wording.Quote(file)} was written to while it was read"));
        return nothing;
    }

    private List<SourceTable> ReadTables(WorkspaceFile file, IReadOnlyList<TableSource> sources, FileInputs read)
    {
        var tables = new List<SourceTable>();
        var sheets = sources.Select(source => source.Sheet).OfType<string>().Distinct().ToList();
        if (sheets.Count > 0)
        {
            foreach (var table in TableReader.Read(file.Path, file.Content, sheets, read.Findings))
            {
                tables.Add(new SourceTable(table.Sheet, table.CellCount, Take(table, source => source.Sheet == table.Sheet, read)));
            }
        }

        if (sources.Any(source => source.Sheet is null))
        {
            file.Content.Position = 0;
            foreach (var table in TableReader.Read(file.Path, file.Content, [], read.Findings))
            {
                tables.Add(new SourceTable(table.Sheet, table.CellCount, Take(table, source => source.Sheet is null, read)));
            }
        }

        return tables;
    }

    /// <summary>Takes all that a table holds, and counts the figures and entries.</summary>
    private int Take(Table table, Func<TableSource, bool> isFrom, FileInputs read)
    {
        var taken = 0;
        var reader = new SeriesReader(table, read.Findings);
        foreach (var wanted in _definition.Series.Where(one => !one.IsComputed && one.Source.File == table.File && isFrom(one.Source)))
        {
            if (reader.Read(new SeriesRequest(wanted.Id, wanted.Unit, wanted.Source.Label) { Decimals = wanted.Decimals }) is { } series)
            {
                read.Series.Add(series);
                taken += series.Figures.Count;
            }
        }

        foreach (var wanted in _definition.Registers.Where(one => one.Source.File == table.File && isFrom(one.Source)))
        {
            if (RegisterReader.Read(table, wanted.Id, wanted.Fields, read.Findings) is { } register)
            {
                RegisterTimes.Check(register, _definition.Report.TimeZone, read.Findings);
                read.Registers.Add(register);
                taken += register.Entries.Count;
            }
        }

        return taken;
    }
}
