using System.Text;
using ServiceReport.Findings;
using ServiceReport.Formats;
using ServiceReport.Publishing;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests.Publishing;

public sealed class OutputFolderTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DropFolder() => _folder.Dispose();

    [Test]
    public void Puts_the_whole_set_in_place()
    {
        Assert.That(Publish("report.html", "charts/a.svg"), Is.Empty);

        Assert.That(Files(), Is.EqualTo(new[] { "charts/a.svg", "report.html" }));
    }

    [Test]
    public void Replaces_the_earlier_set_and_keeps_files_of_others()
    {
        Publish("report.html", "report.pdf", "charts/a.svg");
        _folder.With("2026-02/notater/egne.txt", "mine");

        Publish("report.html", "charts/b.svg");

        Assert.That(Files(), Is.EqualTo(new[] { "charts/b.svg", "notater/egne.txt", "report.html" }));
        Assert.That(File.ReadAllText(_folder["2026-02/notater/egne.txt"]), Is.EqualTo("mine"));
    }

    [Test]
    public void Removes_what_a_killed_run_left()
    {
        _folder.With(".2026-02.new/half.pdf", "half");

        Publish("report.html");

        Assert.That(Files(), Is.EqualTo(new[] { "report.html" }));
        Assert.That(Directory.Exists(_folder[".2026-02.new"]), Is.False);
    }

    [Test]
    public void A_fault_leaves_the_earlier_set_as_it_was()
    {
        Publish("report.html");
        var before = File.ReadAllText(_folder["2026-02/report.html"]);

        var findings = Publish("report.html", "report.html/inside-a-file"); // The second path cannot be made.

        Assert.That(findings.Single().Rule.Code, Is.EqualTo("SR0701"));
        Assert.That(Files(), Is.EqualTo(new[] { "report.html" }));
        Assert.That(File.ReadAllText(_folder["2026-02/report.html"]), Is.EqualTo(before));
        Assert.That(Directory.GetDirectories(_folder.Path), Has.Length.EqualTo(1));
    }

    [Test]
    public void Builds_at_the_same_time_leave_one_complete_set()
    {
        Parallel.For(0, 8, build =>
        {
            var text = Encoding.UTF8.GetBytes($"build {build}");
            var set = new[] { new OutputFile("report.html", text), new OutputFile("report.pdf", text) };
            Assert.That(new OutputFolder(_folder.Path, "2026-02").Publish(set, IsOurs, []), Is.True);
        });

        Assert.That(File.ReadAllText(_folder["2026-02/report.html"]), Is.EqualTo(File.ReadAllText(_folder["2026-02/report.pdf"])));
    }

    private FindingList Publish(params string[] files)
    {
        var findings = new FindingList();
        var set = files.Select(file => new OutputFile(file, Encoding.UTF8.GetBytes($"{file} of {files.Length}"))).ToList();
        new OutputFolder(_folder.Path, "2026-02").Publish(set, IsOurs, findings);
        return findings;
    }

    private IEnumerable<string> Files() =>
        Directory.EnumerateFiles(_folder["2026-02"], "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_folder["2026-02"], file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static bool IsOurs(string path) => path.StartsWith("report.", StringComparison.Ordinal) || path.StartsWith("charts/", StringComparison.Ordinal);
}
