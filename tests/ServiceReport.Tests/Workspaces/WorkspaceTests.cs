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
}
