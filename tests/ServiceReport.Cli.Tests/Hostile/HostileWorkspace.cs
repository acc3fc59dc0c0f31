using System.Diagnostics;
using System.Text;
using ServiceReport.Tests.Support;

namespace ServiceReport.Cli.Tests.Hostile;

/// <summary>A small valid workspace that a case spoils: a workbook, a CSV file, a register, a text, a template, and the outputs of an earlier build.</summary>
internal sealed class HostileWorkspace : IDisposable
{
    public const string Definition = """
        report:
          title: Tjenesterapport
          publisher: Etaten
          sections: []
        series:
          messages: { title: Meldinger, file: statistics.xlsx, sheet: Meldinger }
          uptime: { title: Oppetid, file: uptime.csv, unit: percent, decimals: 2 }
        targets:
          - { series: uptime, rule: ">= 99.90 %" }
        registers:
          meetings:
            file: meetings.csv
            fields:
              date: { header: Dato, type: date }
              title: { header: Møte }
        findings: { SR0304: off } # The workbook has the first two months of two years.

        """;

    public const string Page = """
        ---
        chapter: informasjon
        title: Ny plattform
        ---

        Plattformen er flyttet.

        """;

    private const string Template = """
        # {{ report.title }} {{ report.month.title }}

        {{ for series in report.series }}
        {{ series.title }}: {{ series.current | figure series }}

        {{ end }}
        {{ for meeting in (register 'meetings') }}
        - {{ meeting.date.text }}: {{ meeting.title }}
        {{ end }}
        {{ for page in (pages 'informasjon') }}
        ## {{ page.title }}

        {{ page.body }}

        {{ end }}
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly List<IDisposable> _busy = [];

    public HostileWorkspace()
    {
        With("report.yaml", Definition);
        With("uptime.csv", "Måned;Oppetid\n2026-01;99,95\n2026-02;99,97\n");
        With("meetings.csv", "Dato;Møte\n19.03.2026;Møte i styringsrådet\n");
        With("content/plattform.md", Page);
        With("templates/monthly/report.md.sbn", Template);
        With("out/2026-02/report-2026-02.md", "den gamle rapporten\n");
        new HostileWorkbook().Save(this["statistics.xlsx"]);
    }

    public string Path => _folder.Path;

    public string this[string file] => _folder[file];

    public HostileWorkspace With(string file, string text)
    {
        _folder.With(file, text);
        return this;
    }

    public HostileWorkspace With(string file, byte[] bytes)
    {
        File.WriteAllBytes(_folder[file], bytes);
        return this;
    }

    /// <summary>Writes a long text as a stream, piece by piece.</summary>
    public HostileWorkspace With(string file, IEnumerable<string> pieces)
    {
        using var writer = new StreamWriter(_folder[file], append: false, new UTF8Encoding(false), 1 << 16);
        foreach (var piece in pieces)
        {
            writer.Write(piece);
        }

        return this;
    }

    /// <summary>A file of NUL bytes that takes no place on the disk, with a text at its start.</summary>
    public HostileWorkspace WithSparse(string file, long length, string start = "")
    {
        using var stream = File.Create(_folder[file]);
        stream.Write(Encoding.UTF8.GetBytes(start));
        stream.SetLength(length);
        return this;
    }

    /// <summary>Replaces a text of the definition, which must be there.</summary>
    public HostileWorkspace Define(string old, string changed)
    {
        var text = File.ReadAllText(_folder["report.yaml"]);
        Assert.That(text, Does.Contain(old));
        return With("report.yaml", text.Replace(old, changed, StringComparison.Ordinal));
    }

    public HostileWorkspace WithWorkbook(HostileWorkbook workbook)
    {
        workbook.Save(this["statistics.xlsx"]);
        return this;
    }

    /// <summary>Runs a program of the system on files of the workspace, such as <c>mkfifo</c>.</summary>
    public HostileWorkspace Shell(string script)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", script]) { WorkingDirectory = Path })!;
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, script);
        return this;
    }

    /// <summary>Something that goes on while the program runs, such as a writer, and ends with the case.</summary>
    public HostileWorkspace While(IDisposable busy)
    {
        _busy.Add(busy);
        return this;
    }

    /// <summary>Every file with its length and its time, and what the outputs hold: nothing of it may change.</summary>
    public string Listing() => string.Join('\n', Directory.EnumerateFileSystemEntries(_folder["out"], "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(path => File.Exists(path) ? $"{path}: {File.ReadAllText(path)}" : path)
        .Concat(Directory.EnumerateFileSystemEntries(Path).Order(StringComparer.Ordinal)));

    public void Dispose()
    {
        _busy.ForEach(one => one.Dispose());
        _folder.Dispose();
    }
}
