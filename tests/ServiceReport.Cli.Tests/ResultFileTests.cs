using System.Runtime.Versioning;
using ServiceReport.Cli.Output;
using ServiceReport.Tests.Support;

namespace ServiceReport.Cli.Tests;

/// <summary>A result in a file is whole or not there, and takes nobody's file away.</summary>
public sealed class ResultFileTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DropFolder() => _folder.Dispose();

    [Test]
    public void Takes_the_place_of_the_old_file_and_leaves_nothing_beside_it()
    {
        File.WriteAllText(_folder["result.json"], "old");

        Assert.That(Write("result.json", "æøå\n"), Is.Empty);

        Assert.That(File.ReadAllBytes(_folder["result.json"]), Is.EqualTo("æøå\n"u8.ToArray()), "UTF-8 without a byte order mark");
        Assert.That(Directory.GetFileSystemEntries(_folder.Path), Has.Length.EqualTo(1));
    }

    [Test]
    public void Says_which_folder_is_missing()
    {
        Assert.That(Write("nowhere/result.json", "x"), Is.EqualTo($"""
            error: the result cannot be written to '{_folder["nowhere/result.json"]}': its folder does not exist
              help: Say with --output a file in a folder that is there and may be written to.

            """));
    }

    [Test]
    public void A_folder_is_no_file()
    {
        Directory.CreateDirectory(_folder["result"]);

        Assert.That(Write("result", "x"), Does.Contain("': it is a folder\n"));
        Assert.That(Directory.GetFileSystemEntries(_folder.Path), Has.Length.EqualTo(1));
    }

    [Test]
    [Platform("Linux")]
    public void A_full_disk_is_told()
    {
        using var error = new StringWriter { NewLine = "\n" };

        Assert.That(ResultFile.TryWrite("/dev/full", "x", error), Is.False);
        Assert.That(error.ToString(), Does.Contain("': the disk is full\n"));
    }

    [Test]
    [Platform("Linux")]
    public void A_pipe_stays_a_pipe()
    {
        ExternalTool.Run("mkfifo", _folder["pipe"]);
        var read = Task.Run(() => File.ReadAllText(_folder["pipe"]));

        Assert.That(Write("pipe", "text"), Is.Empty);

        Assert.That(read.Result, Is.EqualTo("text"));
        Assert.That(ExternalTool.Run("stat", "-c", "%F", _folder["pipe"]), Is.EqualTo("fifo\n"));
    }

    [Test]
    [Platform("Linux")]
    [UnsupportedOSPlatform("windows")]
    public void A_link_stays_a_link_and_the_file_keeps_its_rights()
    {
        File.WriteAllText(_folder["real.json"], "old");
        File.SetUnixFileMode(_folder["real.json"], UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(_folder["link.json"], _folder["real.json"]);

        Assert.That(Write("link.json", "new"), Is.Empty);

        Assert.That(new FileInfo(_folder["link.json"]).LinkTarget, Is.Not.Null);
        Assert.That(File.ReadAllText(_folder["real.json"]), Is.EqualTo("new"));
        Assert.That(File.GetUnixFileMode(_folder["real.json"]), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    private string Write(string file, string text)
    {
        using var error = new StringWriter { NewLine = "\n" };
        Assert.That(ResultFile.TryWrite(_folder[file], text, error), Is.EqualTo(error.ToString().Length == 0));
        return error.ToString();
    }
}
