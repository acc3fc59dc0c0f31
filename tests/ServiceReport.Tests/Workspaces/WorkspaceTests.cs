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
        Assert.That(_findings.Single().Message, Does.EndWith("does not exist"));
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

    [Test]
    public void Tells_a_workspace_that_is_a_file()
    {
        Assert.That(Workspace.Open(_folder["uptime.csv"], _findings), Is.Null);
        Assert.That(_findings.Single().Message, Does.EndWith("is a file, not a folder"));
    }

    [Test]
    public void Refuses_a_pipe_instead_of_waiting_for_its_writer()
    {
        using (var made = System.Diagnostics.Process.Start("mkfifo", [_folder["pipe.csv"]]))
        {
            made.WaitForExit();
        }

        Assert.That(Workspace.Open(_folder.Path, _findings)!.OpenFile("pipe.csv", Named, _findings), Is.Null);
        Assert.That(_findings.Single().Message, Is.EqualTo("'pipe.csv' is a pipe, a device or a socket, not a file"));
    }

    [Test]
    public void Follows_forty_links_and_no_more()
    {
        File.CreateSymbolicLink(_folder["1.csv"], "uptime.csv");
        for (var link = 2; link <= 41; link++)
        {
            File.CreateSymbolicLink(_folder[$"{link}.csv"], $"{link - 1}.csv");
        }

        var workspace = Workspace.Open(_folder.Path, _findings)!;

        Assert.That(workspace.LengthOf("40.csv"), Is.EqualTo(4));
        Assert.That(workspace.LengthOf("41.csv"), Is.Zero);
    }

    [Test]
    public void Refuses_a_link_up_and_out_and_follows_one_up_and_in_again()
    {
        Directory.CreateDirectory(_folder["data"]);
        File.CreateSymbolicLink(_folder["data/out.csv"], "../../secret.csv");
        File.CreateSymbolicLink(_folder["data/in.csv"], "./..//uptime.csv");
        var workspace = Workspace.Open(_folder.Path, _findings)!;

        Assert.That(workspace.OpenFile("data/out.csv", Named, _findings), Is.Null);
        Assert.That(_findings.Single().Rule.Code, Is.EqualTo("SR0004"));
        Assert.That(workspace.LengthOf("data/in.csv"), Is.EqualTo(4));
    }

    [Test]
    public void A_link_to_the_workspaces_own_name_with_something_behind_leads_out()
    {
        var beside = _folder.Path + "-beside";
        Directory.CreateDirectory(beside);
        try
        {
            File.WriteAllText(Path.Combine(beside, "secret.csv"), "x");
            File.CreateSymbolicLink(_folder["link.csv"], Path.Combine(beside, "secret.csv"));

            Assert.That(Workspace.Open(_folder.Path, _findings)!.OpenFile("link.csv", Named, _findings), Is.Null);
            Assert.That(_findings.Single().Rule.Code, Is.EqualTo("SR0004"));
        }
        finally
        {
            Directory.Delete(beside, recursive: true);
        }
    }

    [TestCase("C:secret.csv")]
    [TestCase("./uptime.csv")]
    [TestCase("data//uptime.csv")]
    [TestCase("data/..")]
    public void Refuses_paths_that_only_some_systems_take(string path)
    {
        Assert.That(Workspace.Open(_folder.Path, _findings)!.OpenFile(path, Named, _findings), Is.Null);
        Assert.That(_findings.Single().Rule.Code, Is.EqualTo("SR0004"));
    }

    [TestCase(1024, "SR0002")]
    [TestCase(1025, "SR0004")]
    public void A_path_has_1024_characters_at_most(int length, string code)
    {
        var path = string.Join('/', Enumerable.Repeat("abcdefg", 128)).PadRight(length, 'x');

        Workspace.Open(_folder.Path, _findings)!.OpenFile(path, Named, _findings);

        Assert.That(_findings.Single().Rule.Code, Is.EqualTo(code));
    }

    // 1 MiB is 1 048 576 bytes, 256 MiB are 268 435 456.
    [Test]
    public void A_text_has_a_mebibyte_at_most_and_a_data_file_256()
    {
        Sparse("fits.md", 1_048_576);
        Sparse("long.md", 1_048_577);
        Sparse("fits.csv", 268_435_456);
        Sparse("long.csv", 268_435_457);
        var workspace = Workspace.Open(_folder.Path, _findings)!;

        workspace.ReadText("fits.md", Named, _findings);
        workspace.ReadText("long.md", Named, _findings);
        workspace.OpenFile("fits.csv", Named, _findings)!.Dispose();
        workspace.OpenFile("long.csv", Named, _findings);

        Assert.That(_findings.Select(finding => finding.Message), Is.EqualTo(new[]
        {
            "'fits.md' holds NUL bytes, so it is not UTF-8 text",
            "'long.md' has 1048577 bytes; it may have 1048576",
            "'long.csv' has 268435457 bytes; it may have 268435456",
        }));
    }

    [Test]
    public void Tells_a_file_that_somebody_else_holds()
    {
        using var held = new FileStream(_folder["uptime.csv"], FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.That(Workspace.Open(_folder.Path, _findings)!.OpenFile("uptime.csv", Named, _findings), Is.Null);
        Assert.That(_findings.Single().Message, Does.StartWith("'uptime.csv' cannot be read: "));
    }

    [Test]
    public void Tells_a_name_that_is_not_utf_8_as_such()
    {
        Assert.That(Workspace.Open(_folder.Path, _findings)!.OpenFile("m\uFFFDned.csv", Named, _findings), Is.Null);
        Assert.That(_findings.Single().Message, Is.EqualTo("the name of 'm\uFFFDned.csv' is not UTF-8, so the file cannot be opened"));
        Assert.That(_findings.Single().Hint, Is.EqualTo("give the file another name"));
    }

    [Test]
    public void Lists_a_folders_files_by_name_without_those_of_editors()
    {
        _folder.With("content/b.md", "").With("content/B.md", "").With("content/a.md", "").With("content/.a.md", "").With("content/~a.md", "").With("content/a.txt", "");
        var workspace = Workspace.Open(_folder.Path, _findings)!;

        Assert.That(workspace.Files("content", ".md"), Is.EqualTo(new[] { "content/B.md", "content/a.md", "content/b.md" }));
        Assert.That(workspace.Files("nowhere", ".md"), Is.Empty);
        Assert.That((workspace.Exists("content"), workspace.Exists("content/a.md"), workspace.Exists("content/c.md")), Is.EqualTo((true, true, false)));
    }

    [Test]
    public void A_large_files_content_begins_at_its_start_and_its_fingerprint_is_of_all_of_it()
    {
        // 16 MiB and a byte of zeros: head -c 16777217 /dev/zero | sha256sum
        Sparse("large.csv", 16_777_217);
        using var file = Workspace.Open(_folder.Path, _findings)!.OpenFile("large.csv", Named, _findings)!;

        Assert.That((file.Content.Position, file.Content.Length), Is.EqualTo((0L, 16_777_217L)));
        Assert.That(file.Sha256, Is.EqualTo("1003b1b5dc078189799a1216ce0f9fbcebb94e8b6b83c58c4b03345f07f94ced"));
    }

    [Test]
    public void A_small_file_stays_as_it_was_when_it_was_opened()
    {
        using var file = Workspace.Open(_folder.Path, _findings)!.OpenFile("uptime.csv", Named, _findings)!;

        File.AppendAllText(_folder["uptime.csv"], "c;d\n");

        Assert.That((file.HasChanged, file.Content.Length, file.Content.CanWrite), Is.EqualTo((false, 4L, false)));
    }

    [TestCase(4)]
    [TestCase(16_777_217)]
    [TestCase(268_435_457)]
    public void Leaves_no_file_open_behind_itself(long length)
    {
        Sparse("data.csv", length);

        Workspace.Open(_folder.Path, _findings)!.OpenFile("data.csv", Named, _findings)?.Dispose();

        Assert.That(() => new FileStream(_folder["data.csv"], FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose(), Throws.Nothing);
    }

    private void Sparse(string name, long length)
    {
        using var file = File.Create(_folder[name]);
        file.SetLength(length);
    }
}
