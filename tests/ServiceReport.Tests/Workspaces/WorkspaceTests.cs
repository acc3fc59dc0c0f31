using ServiceReport.Findings;
using ServiceReport.Tests.Support;
using ServiceReport.Workspaces;

namespace ServiceReport.Tests.Workspaces;

public sealed class WorkspaceTests
{
    private static readonly TextPlace Named = new("report.yaml", 3, 11);

    private TemporaryFolder _folder = null!;
    private FindingList _findings = null!;

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder().With("uptime.csv", "a;b\n");
        _findings = [];
    }

    [TearDown]
    public void DropFolder() => _folder.Dispose();

    [Test]
    public void Opens_a_file_with_its_fingerprint()
    {
        using var file = Workspace.Open(_folder.Path, _findings)!.OpenFile("uptime.csv", Named, _findings)!;

        // printf 'a;b\n' | sha256sum
        Assert.That(file.Sha256, Is.EqualTo("9a8be2eb1604c06722f17a9bbdb1160123efa0dcf87979013ead941593977af2"));
        Assert.That(file.Content.Length, Is.EqualTo(4));
    }

    [Test]
    public void Tells_a_missing_file_where_it_was_named_and_guesses()
    {
        Assert.That(Workspace.Open(_folder.Path, _findings)!.OpenFile("uptme.csv", Named, _findings), Is.Null);
        Assert.That(_findings.Single().Place, Is.EqualTo(Named));
        Assert.That(_findings.Single().Message, Is.EqualTo("there is no file 'uptme.csv' in the workspace"));
        Assert.That(_findings.Single().Hint, Is.EqualTo("did you mean 'uptime.csv'?"));
    }

    [TestCase("../secret.csv")]
    [TestCase("/etc/passwd")]
    [TestCase("a/../../secret.csv")]
    [TestCase("a\\b.csv")]
    [TestCase("")]
    [TestCase("nul\0byte.csv")]
    public void Refuses_paths_that_lead_out(string path)
    {
        Assert.That(Workspace.Open(_folder.Path, _findings)!.OpenFile(path, Named, _findings), Is.Null);
        Assert.That(_findings.Single().Rule.Code, Is.EqualTo("SR0004"));
    }

    [Test]
    public void Refuses_links_that_lead_out()
    {
        using var elsewhere = new TemporaryFolder().With("secret.csv", "x");
        File.CreateSymbolicLink(_folder["link.csv"], elsewhere["secret.csv"]);
        Directory.CreateSymbolicLink(_folder["data"], elsewhere.Path);
        var workspace = Workspace.Open(_folder.Path, _findings)!;

        Assert.That(workspace.OpenFile("link.csv", Named, _findings), Is.Null);
        Assert.That(workspace.OpenFile("data/secret.csv", Named, _findings), Is.Null);
        Assert.That(_findings.Select(finding => finding.Rule.Code), Is.EqualTo(new[] { "SR0004", "SR0004" }));
    }

    [Test]
    public void Tells_a_missing_workspace()
    {
        Assert.That(Workspace.Open(_folder["nowhere"], _findings), Is.Null);
        Assert.That(_findings.Single().Rule.Code, Is.EqualTo("SR0001"));
    }

    [Test]
    public void Tells_text_that_is_not_utf_8()
    {
        File.WriteAllBytes(_folder["latin.md"], [0x6D, 0xE5, 0x6E]);

        Assert.That(Workspace.Open(_folder.Path, _findings)!.ReadText("latin.md", Named, _findings), Is.Null);
        Assert.That(_findings.Single().Rule.Code, Is.EqualTo("SR0005"));
    }

    [Test]
    public void Drops_a_byte_order_mark()
    {
        File.WriteAllBytes(_folder["bom.md"], [0xEF, 0xBB, 0xBF, 0x61]);

        Assert.That(Workspace.Open(_folder.Path, _findings)!.ReadText("bom.md", Named, _findings)!.Text, Is.EqualTo("a"));
    }

    [Test]
    public void Refuses_links_that_lead_out_by_a_folder_that_is_a_link_itself()
    {
        using var elsewhere = new TemporaryFolder().With("secret.csv", "x").With("inner/other.csv", "x");
        Directory.CreateSymbolicLink(_folder["data"], elsewhere["inner"]);
        File.CreateSymbolicLink(_folder["direct.csv"], "data/other.csv");
        File.CreateSymbolicLink(_folder["stepping-up.csv"], "data/../uptime.csv"); // By its text it stays inside; by the system's steps it does not.

        var workspace = Workspace.Open(_folder.Path, _findings)!;

        Assert.That(workspace.OpenFile("direct.csv", Named, _findings), Is.Null);
        Assert.That(workspace.OpenFile("stepping-up.csv", Named, _findings), Is.Null);
        Assert.That(_findings.Select(finding => finding.Rule.Code), Is.EqualTo(new[] { "SR0004", "SR0004" }));
    }

    [Test]
    public void Follows_links_that_stay_inside()
    {
        Directory.CreateDirectory(_folder["2026/data"]);
        File.CreateSymbolicLink(_folder["2026/data/uptime.csv"], "../../uptime.csv");
        Directory.CreateSymbolicLink(_folder["now"], _folder["2026"]);

        using var file = Workspace.Open(_folder.Path, _findings)!.OpenFile("now/data/uptime.csv", Named, _findings);

        Assert.That(file?.Content.Length, Is.EqualTo(4));
        Assert.That(_findings, Is.Empty);
    }

    [Test]
    public void Refuses_a_link_in_a_circle()
    {
        File.CreateSymbolicLink(_folder["a.csv"], "b.csv");
        File.CreateSymbolicLink(_folder["b.csv"], "a.csv");

        Assert.That(Workspace.Open(_folder.Path, _findings)!.OpenFile("a.csv", Named, _findings), Is.Null);
        Assert.That(_findings.Single().Rule.Code, Is.EqualTo("SR0004"));
    }

    [Test]
    public void Refuses_a_folder_where_a_file_should_be()
    {
        Directory.CreateDirectory(_folder["folder.csv"]);

        Assert.That(Workspace.Open(_folder.Path, _findings)!.OpenFile("folder.csv", Named, _findings), Is.Null);
        Assert.That(_findings.Single().Message, Is.EqualTo("'folder.csv' is a folder, not a file"));
    }

    [Test]
    public void Knows_that_a_file_was_written_to_after_it_was_opened()
    {
        var half = new string('x', 20 * 1024 * 1024);
        using var file = Workspace.Open(_folder.With("large.csv", half).Path, _findings)!.OpenFile("large.csv", Named, _findings)!;
        Assert.That(file.HasChanged, Is.False);

        File.AppendAllText(_folder["large.csv"], "x");

        Assert.That(file.HasChanged, Is.True);
    }
}
