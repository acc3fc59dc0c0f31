using System.IO.Compression;
using ServiceReport.Tests.Support;

namespace ServiceReport.Cli.Tests.Support;

/// <summary>A copy of the sample data that a test may spoil.</summary>
internal sealed class SampleWorkspace : IDisposable
{
    /// <summary>The line of the definition that says what the report is called.</summary>
    public const string Title = "title: { nb: Tjenesterapport, nn: Tenesterapport, en: Service report }";

    private readonly TemporaryFolder _folder = new();

    /// <param name="isQuiet">Whether the sample's own questionable figures go untold, so that a test sees only what it spoils.</param>
    public SampleWorkspace(bool isQuiet = true)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.SampleData, "*", SearchOption.AllDirectories))
        {
            var relative = System.IO.Path.GetRelativePath(Repository.SampleData, file);
            if (!relative.StartsWith("out", StringComparison.Ordinal))
            {
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(_folder[relative])!);
                File.Copy(file, _folder[relative]);
            }
        }

        if (isQuiet)
        {
            File.AppendAllText(_folder["report.yaml"], "\nfindings:\n  SR0306: off\n  SR0307: off\n");
        }
    }

    public string Path => _folder.Path;

    public string this[string file] => _folder[file];

    /// <summary>Replaces a text in a file; the text must be there.</summary>
    public SampleWorkspace Replace(string file, string old, string changed)
    {
        var text = File.ReadAllText(_folder[file]);
        Assert.That(text, Does.Contain(old), file);
        File.WriteAllText(_folder[file], text.Replace(old, changed, StringComparison.Ordinal));
        return this;
    }

    /// <summary>Replaces a text in a part of a workbook; the text must be there.</summary>
    public SampleWorkspace ReplaceInWorkbook(string file, string part, string old, string changed)
    {
        using var zip = ZipFile.Open(_folder[file], ZipArchiveMode.Update);
        var entry = zip.GetEntry(part)!;
        using var reader = new StreamReader(entry.Open());
        var text = reader.ReadToEnd();
        reader.Dispose();
        Assert.That(text, Does.Contain(old), part);
        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(part).Open());
        writer.Write(text.Replace(old, changed, StringComparison.Ordinal));
        return this;
    }

    public void Dispose() => _folder.Dispose();
}
