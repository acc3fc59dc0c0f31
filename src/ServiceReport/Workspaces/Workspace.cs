using System.Text;
using ServiceReport.Findings;
using ServiceReport.Workspaces.Rules;

namespace ServiceReport.Workspaces;

/// <summary>The analyst's folder: <c>report.yaml</c>, the data files, <c>content/</c>, perhaps <c>templates/</c> of its own.</summary>
public sealed class Workspace
{
    /// <summary>A definition, an editorial text or a template is written by hand; more than this is something else.</summary>
    public const int LargestText = 1024 * 1024;

    /// <summary>A file of figures; the largest that is read in seconds. Monthly statistics take some kilobytes.</summary>
    public const long LargestFile = 256L * 1024 * 1024;

    private const int LongestPath = 1024;

    /// <summary>As many as Linux follows.</summary>
    private const int MostLinks = 40;

    private const int MostNames = 1000;
    private const int MostFiles = 10_000;
    private const int DeepestFolder = 8;

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
        findings.Add(WorkspaceMissing.Rule.At(new FilePlace(folder), $"the workspace {Wording.Quote(folder)} {found}"));
        return null;
    }

    /// <summary>Whether anything stands under a name, even what cannot be read.</summary>
    public bool Exists(string file) => Path.Exists(Path.Combine(_root, file));

    /// <summary>How many bytes a file has; 0 where none can be read.</summary>
    public long LengthOf(string file) => Resolve(file) is { } path && new FileInfo(path) is { Exists: true } found ? found.Length : 0;

    /// <summary>Opens a data file; null, with a finding, where it is missing, unreadable, too large, or outside the workspace.</summary>
    /// <param name="file">As the user wrote it: relative, with forward slashes.</param>
    /// <param name="namedAt">Where the user named it; the file itself where nobody did.</param>
    /// <param name="findings">Where faults are told.</param>
    public WorkspaceFile? OpenFile(string file, Place namedAt, FindingList findings) => Open(file, namedAt, LargestFile, findings);

    /// <summary>Reads a text file; null, with a finding, where that cannot be done. A byte order mark is dropped.</summary>
    public WorkspaceText? ReadText(string file, Place namedAt, FindingList findings)
    {
        using var opened = Open(file, namedAt, LargestText, findings);
        if (opened is null)
        {
            return null;
        }

        if (opened.HasChanged)
        {
            findings.Add(FileChanged.Rule.At(new FilePlace(file), $"{Wording.Quote(file)} was written to while it was read"));
            return null;
        }

        var bytes = new byte[opened.Content.Length];
        opened.Content.ReadExactly(bytes);
        if (bytes.AsSpan().Contains((byte)0))
        {
            findings.Add(NotText.Rule.At(new FilePlace(file), $"{Wording.Quote(file)} holds NUL bytes, so it is not UTF-8 text"));
            return null;
        }

        try
        {
            return new WorkspaceText(file, Utf8.GetString(bytes).TrimStart('\uFEFF'), opened.Sha256);
        }
        catch (DecoderFallbackException)
        {
            findings.Add(NotText.Rule.At(new FilePlace(file), $"{Wording.Quote(file)} is not UTF-8 text"));
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
            .Where(name => !IsLeftBehind(name) && name.EndsWith(extension, StringComparison.Ordinal)) // Some systems find .MD for .md.
            .Select(name => $"{folder}/{name}")
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>All files of a folder and of the folders in it, sorted by name, relative to the workspace, links left out; none where there is no such folder.</summary>
    public IReadOnlyList<string> FilesBelow(string folder)
    {
        var path = Path.Combine(_root, folder);
        if (!Directory.Exists(path))
        {
            return [];
        }

        var everywhere = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = DeepestFolder, AttributesToSkip = FileAttributes.ReparsePoint };
        return [.. Directory.EnumerateFiles(path, "*", everywhere)
            .Take(MostFiles)
            .Select(file => Path.GetRelativePath(_root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(file => !file.Split('/').Any(IsLeftBehind))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Folders that are named nearly as one that the program reads, such as <c>Content</c> for <c>content</c>.</summary>
    public IReadOnlyList<string> FoldersNearly(string folder)
    {
        var names = Directory.EnumerateDirectories(_root).Take(MostNames).Select(path => Path.GetFileName(path)!).ToList();
        var isExact = names.Contains(folder) || !Exists(folder); // Some systems find Content for content.
        return [.. names.Where(name => name != folder && Nearest.Of(name, [folder]) is not null && (isExact || !name.Equals(folder, StringComparison.OrdinalIgnoreCase))).Order(StringComparer.Ordinal)];
    }

    /// <summary>Whether editors, systems and network drives leave files of this name behind.</summary>
    private static bool IsLeftBehind(string name) => name.Length == 0 || name[0] is '.' or '~';

    private WorkspaceFile? Open(string file, Place namedAt, long largest, FindingList findings)
    {
        if (Resolve(file) is not { } path)
        {
            findings.Add(PathOutside.Rule.At(namedAt, $"{Wording.Quote(file)} is not a path inside the workspace"));
            return null;
        }

        if (!Path.Exists(path))
        {
            findings.Add(NotThere(file, namedAt));
            return null;
        }

        if (!OrdinaryFile.Is(path))
        {
            var what = Directory.Exists(path) ? "is a folder, not a file" : "is a pipe, a device or a socket, not a file";
            findings.Add(NotAnOrdinaryFile.Rule.At(namedAt, $"{Wording.Quote(file)} {what}"));
            return null;
        }

        try
        {
            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (stream.Length <= largest)
            {
                return WorkspaceFile.Open(file, stream);
            }

            findings.Add(FileTooLarge.Rule.At(new FilePlace(file), $"{Wording.Quote(file)} has {stream.Length} bytes; it may have {largest}"));
            stream.Dispose();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Add(FileUnreadable.Rule.At(new FilePlace(file), $"{Wording.Quote(file)} cannot be read: {Wording.OneLine(fault.Message.Replace(path, file, StringComparison.Ordinal), int.MaxValue)}"));
        }

        return null;
    }

    private Finding NotThere(string file, Place namedAt) => file.Contains('\uFFFD', StringComparison.Ordinal)
        ? FileUnreadable.Rule.At(namedAt, $"the name of {Wording.Quote(file)} is not UTF-8, so the file cannot be opened") with { Hint = "give the file another name" }
        : FileMissing.Rule.At(namedAt, $"there is no file {Wording.Quote(file)} in the workspace") with { Hint = NearestFile(file) };

    /// <summary>
    /// The full path of a file inside the workspace, with no link left in it; null where the name is absolute or leads out, through a
    /// link too. Links are followed here, one by one, as the system would: what their text says is not where they lead when a folder
    /// on their way is a link itself.
    /// </summary>
    private string? Resolve(string file)
    {
        if (!IsPlainPath(file))
        {
            return null;
        }

        var ahead = new Stack<string>(file.Split('/').Reverse());
        var path = _root;
        for (var links = 0; ahead.TryPop(out var part);)
        {
            if (part is "" or ".")
            {
                continue;
            }

            if (part == "..")
            {
                if (path.Length <= _root.Length)
                {
                    return null;
                }

                path = Path.GetDirectoryName(path)!;
                continue;
            }

            var next = Path.Combine(path, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                path = next;
                continue;
            }

            if (++links > MostLinks || Path.IsPathRooted(target) && !target.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                return null;
            }

            if (Path.IsPathRooted(target))
            {
                path = _root;
                target = target[(_root.Length + 1)..];
            }

            foreach (var step in target.Split(Path.DirectorySeparatorChar).Reverse())
            {
                ahead.Push(step);
            }
        }

        return path;
    }

    /// <summary>A relative path as people write one, on every system: no drive, no backslash, no step up or on the spot.</summary>
    private static bool IsPlainPath(string file) =>
        file.Length is > 0 and <= LongestPath && !Path.IsPathRooted(file) && !file.AsSpan().ContainsAny('\\', '\0')
        && !(file.Length > 1 && file[1] == ':' && char.IsAsciiLetter(file[0]))
        && !file.Split('/').Any(part => part is "" or "." or "..");

    private string? NearestFile(string file)
    {
        var names = Directory.EnumerateFiles(_root).Take(MostNames).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);
        return Nearest.Hint(file, names);
    }
}
