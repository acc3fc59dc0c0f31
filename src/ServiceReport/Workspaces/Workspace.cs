using System.Text;
using ServiceReport.Findings;
using ServiceReport.Workspaces.Rules;

namespace ServiceReport.Workspaces;

/// <summary>The analyst's folder: <c>report.yaml</c>, the data files, <c>content/</c>, perhaps <c>templates/</c> of its own.</summary>
public sealed class Workspace
{
    /// <summary>A definition, an editorial text or a template is written by hand; more than this is something else.</summary>
    public const int LargestText = 4 * 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _root;

    private Workspace(string root) => _root = root;

    /// <summary>Opens a folder; null, with a finding, where there is none.</summary>
    public static Workspace? Open(string folder, FindingList findings)
    {
        var full = Path.GetFullPath(folder);
        if (Directory.Exists(full))
        {
            return new Workspace(full);
        }

        var found = File.Exists(full) ? "is a file, not a folder" : "does not exist";
        findings.Add(WorkspaceMissing.Rule.At(new FilePlace(folder), $"the workspace '{folder}' {found}"));
        return null;
    }

    public bool Exists(string file) => File.Exists(Path.Combine(_root, file));

    /// <summary>Opens a data file; null, with a finding, where it is missing, unreadable, or outside the workspace.</summary>
    /// <param name="file">As the user wrote it: relative, with forward slashes.</param>
    /// <param name="namedAt">Where the user named it; the file itself where nobody did.</param>
    /// <param name="findings">Where faults are told.</param>
    public WorkspaceFile? OpenFile(string file, Place namedAt, FindingList findings)
    {
        if (Resolve(file) is not { } path)
        {
            findings.Add(PathOutside.Rule.At(namedAt, $"'{file}' is not a path inside the workspace"));
            return null;
        }

        if (!File.Exists(path))
        {
            findings.Add(FileMissing.Rule.At(namedAt, $"there is no file '{file}' in the workspace") with { Hint = NearestFile(file) });
            return null;
        }

        try
        {
            return WorkspaceFile.Open(file, path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Add(FileUnreadable.Rule.At(new FilePlace(file), $"'{file}' cannot be read: {fault.Message}"));
            return null;
        }
    }

    /// <summary>Reads a text file; null, with a finding, where that cannot be done. A byte order mark is dropped.</summary>
    public WorkspaceText? ReadText(string file, Place namedAt, FindingList findings)
    {
        using var opened = OpenFile(file, namedAt, findings);
        if (opened is null)
        {
            return null;
        }

        if (opened.Content.Length > LargestText)
        {
            findings.Add(FileTooLarge.Rule.At(
                new FilePlace(file), $"'{file}' has {opened.Content.Length} bytes; a text may have {LargestText}"));
            return null;
        }

        var bytes = new byte[opened.Content.Length];
        opened.Content.ReadExactly(bytes);
        try
        {
            return new WorkspaceText(file, Utf8.GetString(bytes).TrimStart('\uFEFF'), opened.Sha256);
        }
        catch (DecoderFallbackException)
        {
            findings.Add(NotText.Rule.At(new FilePlace(file), $"'{file}' is not UTF-8 text"));
            return null;
        }
    }

    /// <summary>The files of a folder with one extension, sorted by name, relative to the workspace; none where there is no such folder.</summary>
    public IReadOnlyList<string> Files(string folder, string extension)
    {
        var path = Path.Combine(_root, folder);
        if (!Directory.Exists(path))
        {
            return [];
        }

        return [.. Directory.EnumerateFiles(path, "*" + extension)
            .Select(file => Path.GetFileName(file)!)
            .Where(name => name[0] is not ('.' or '~')) // Left behind by editors and network drives.
            .Select(name => $"{folder}/{name}")
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>The full path of a file inside the workspace; null where the name is absolute or leads out, through a link too.</summary>
    private string? Resolve(string file)
    {
        if (file.Length == 0 || Path.IsPathRooted(file) || file.Contains('\\', StringComparison.Ordinal) || file.Contains('\0', StringComparison.Ordinal)
            || file.Split('/').Contains(".."))
        {
            return null;
        }

        var path = _root;
        foreach (var part in file.Split('/'))
        {
            path = Path.Combine(path, part);
            FileSystemInfo entry = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
            if (entry.LinkTarget is not null && !IsInside(entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName))
            {
                return null;
            }
        }

        return path;
    }

    private bool IsInside(string? target) =>
        target is not null && target.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private string? NearestFile(string file)
    {
        var names = Directory.EnumerateFiles(_root).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);
        return Nearest.Hint(file, names);
    }
}
