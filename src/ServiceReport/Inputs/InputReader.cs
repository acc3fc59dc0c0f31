using ServiceReport.Definitions;
using ServiceReport.Findings;
using ServiceReport.Layouts;
using ServiceReport.Statistics;
using ServiceReport.Tables;
using ServiceReport.Workspaces;

namespace ServiceReport.Inputs;

/// <summary>Reads the files that a definition names, each once, and takes its series and registers from their tables.</summary>
public sealed class InputReader
{
    private readonly Workspace workspace;
    private readonly Definition definition;
    private readonly FindingList findings;
    private readonly Dictionary<string, Series> series = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Register> registers = new(StringComparer.Ordinal);

    private InputReader(Workspace workspace, Definition definition, FindingList findings)
    {
        this.workspace = workspace;
        this.definition = definition;
        this.findings = findings;
    }

    /// <summary>Reads everything; what cannot be read is told, and is absent.</summary>
    public static ReportInputs Read(Workspace workspace, Definition definition, FindingList findings) =>
        new InputReader(workspace, definition, findings).Read();

    private ReportInputs Read()
    {
        var named = definition.Series.Select(one => one.Source).Concat(definition.Registers.Select(one => one.Source));
        var sources = new List<Source>();
        foreach (var file in named.GroupBy(source => source.File))
        {
            if (workspace.OpenFile(file.Key, file.First().Place, findings) is { } opened)
            {
                using (opened)
                {
                    sources.Add(new Source(opened.Path, opened.Sha256, ReadTables(opened, [.. file])));
                }
            }
        }

        return new ReportInputs(
            [.. definition.Series.Where(one => series.ContainsKey(one.Id)).Select(one => series[one.Id])],
            [.. definition.Registers.Where(one => registers.ContainsKey(one.Id)).Select(one => registers[one.Id])],
            sources);
    }

    private List<SourceTable> ReadTables(WorkspaceFile file, IReadOnlyList<TableSource> sources)
    {
        var read = new List<SourceTable>();
        var sheets = sources.Select(source => source.Sheet).OfType<string>().Distinct().ToList();
        if (sheets.Count > 0)
        {
            foreach (var table in TableReader.Read(file.Path, file.Content, sheets, findings))
            {
                read.Add(new SourceTable(table.Sheet, table.CellCount, Take(table, source => source.Sheet == table.Sheet)));
            }
        }

        if (sheets.Count == 0 || sources.Any(source => source.Sheet is null))
        {
            file.Content.Position = 0;
            foreach (var table in TableReader.Read(file.Path, file.Content, [], findings))
            {
                read.Add(new SourceTable(table.Sheet, table.CellCount, Take(table, source => source.Sheet is null)));
            }
        }

        return read;
    }

    /// <summary>Takes all that a table holds, and counts it.</summary>
    private int Take(Table table, Func<TableSource, bool> isFrom)
    {
        var taken = 0;
        var reader = new SeriesReader(table, findings);
        foreach (var wanted in definition.Series.Where(one => one.Source.File == table.File && isFrom(one.Source)))
        {
            if (reader.Read(new SeriesRequest(wanted.Id, wanted.Unit, wanted.Source.Label)) is { } read)
            {
                series.Add(wanted.Id, read);
                taken += read.Figures.Count;
            }
        }

        foreach (var wanted in definition.Registers.Where(one => one.Source.File == table.File && isFrom(one.Source)))
        {
            if (RegisterReader.Read(table, wanted.Id, wanted.Fields, findings) is { } read)
            {
                registers.Add(wanted.Id, read);
                taken += read.Entries.Count;
            }
        }

        return taken;
    }
}
