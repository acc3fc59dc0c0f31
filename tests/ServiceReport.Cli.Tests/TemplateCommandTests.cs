using ServiceReport.Cli.Tests.Support;
using ServiceReport.Tests.Support;

namespace ServiceReport.Cli.Tests;

/// <summary><c>report template</c>: what the authors of templates start from.</summary>
public sealed class TemplateCommandTests
{
    private static readonly string BuiltIn = Path.Combine(Repository.Root, "templates");

    [Test]
    public void Exports_every_built_in_template_as_it_is()
    {
        using var folder = new TemporaryFolder();
        var run = ReportProgram.Run(folder.Path, "template", "export", "own");

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
        Assert.That(FilesOf(folder["own"]), Is.EqualTo(FilesOf(BuiltIn)));
        foreach (var file in FilesOf(BuiltIn))
        {
            Assert.That(File.ReadAllBytes(Path.Combine(folder["own"], file)), Is.EqualTo(File.ReadAllBytes(Path.Combine(BuiltIn, file))), file);
        }
    }

    [Test]
    public void Gives_the_same_report_from_exported_templates()
    {
        using var workspace = new SampleWorkspace();
        Assert.That(ReportProgram.Run(workspace.Path, "build", "--month", "2026-02", "--output", "before").ExitCode, Is.Zero);
        Assert.That(ReportProgram.Run(workspace.Path, "template", "export", "templates").ExitCode, Is.Zero);
        Assert.That(ReportProgram.Run(workspace.Path, "build", "--month", "2026-02", "--output", "after").ExitCode, Is.Zero);

        foreach (var extension in new[] { "html", "md", "pdf" })
        {
            var file = $"2026-02/servicerapport-2026-02.{extension}";
            Assert.That(File.ReadAllBytes(workspace[$"after/{file}"]), Is.EqualTo(File.ReadAllBytes(workspace[$"before/{file}"])), extension);
        }
    }

    [Test]
    public void Replaces_no_file_and_writes_none_where_one_is_in_the_way()
    {
        using var folder = new TemporaryFolder().With("own/monthly/cover.md.sbn", "mine");
        var run = ReportProgram.Run(folder.Path, "template", "export", "own");

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("error[SR0702]: the file is there already").And.Contain("monthly/cover.md.sbn"));
        Assert.That(FilesOf(folder["own"]), Is.EqualTo(new[] { "monthly/cover.md.sbn" }));
        Assert.That(File.ReadAllText(folder["own/monthly/cover.md.sbn"]), Is.EqualTo("mine"));
    }

    [TestCase("own")]
    [TestCase("own/deeper")]
    public void Says_where_it_cannot_write(string where)
    {
        using var folder = new TemporaryFolder().With("own", "a file");
        var run = ReportProgram.Run(folder.Path, "template", "export", where);

        Assert.That((run.ExitCode, run.Output, run.Error), Is.EqualTo((2, "",
            $"""
            error[SR0703]: the templates cannot be written into '{where}': 'own' is a file, not a folder
              --> {where}
              help: Name a folder that you may write to, on a disk that has room; it need not exist.

            1 error

            """)));
    }

    /// <summary>The name of a folder can hold what would steer a terminal or a build server; its files are written all the same.</summary>
    [Test]
    [Platform(Exclude = "Win", Reason = "No file name holds an escape there.")]
    public void Prints_the_name_of_a_folder_without_what_would_steer_a_terminal()
    {
        using var folder = new TemporaryFolder();
        var run = ReportProgram.Run(folder.Path, "template", "export", "::a\u001b[31m");

        Assert.That(run.Output.Split('\n')[..^1], Has.All.StartsWith("·:a·[31m/"));
        Assert.That(File.Exists(folder["::a\u001b[31m/page.html.sbn"]), Is.True);
    }

    [Test]
    public void Lists_what_templates_can_use()
    {
        var run = ReportProgram.Run(Path.GetTempPath(), "template", "values");

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Output, Does.Contain("\nfunctions:\n").And.Contain("  percent_change CHANGE").And.Not.Contain("`"));
    }

    private static List<string> FilesOf(string folder) =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}
