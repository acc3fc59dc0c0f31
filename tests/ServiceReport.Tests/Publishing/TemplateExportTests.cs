using ServiceReport.Findings;
using ServiceReport.Publishing;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests.Publishing;

public sealed class TemplateExportTests
{
    /// <summary>Linux knows no longer path; the first template's still fits, and one of a longer name does not.</summary>
    private const int LongestPath = 4095;

    [Test]
    [Platform("Linux", Reason = "Other systems have other bounds.")]
    public void Leaves_neither_files_nor_folders_behind_where_not_all_can_be_written()
    {
        using var folder = new TemporaryFolder();
        var path = folder["new"];
        var length = LongestPath - "/monthly/brief.md.sbn".Length;
        while (path.Length < length)
        {
            path += "/" + new string('x', Math.Min(200, Math.Max(1, length - path.Length - 1)));
        }

        var findings = new FindingList();

        Assert.That(TemplateExport.Write(path, findings), Is.Null);
        Assert.That(findings.Single().Rule.Code, Is.EqualTo("SR0703"));
        Assert.That(Directory.EnumerateFileSystemEntries(folder.Path), Is.Empty);
    }

    [Test]
    public void Keeps_the_folders_that_were_there()
    {
        using var folder = new TemporaryFolder().With("own/monthly", "a file, where a folder should be");
        var findings = new FindingList();

        Assert.That(TemplateExport.Write(folder["own"], findings), Is.Null);
        Assert.That(Directory.EnumerateFileSystemEntries(folder["own"]), Is.EqualTo(new[] { folder["own/monthly"] }));
    }
}
