using ServiceReport.Findings;
using ServiceReport.Formats;
using ServiceReport.Publishing.Rules;

namespace ServiceReport.Publishing;

/// <summary>
/// Puts a report's files on disk, all or nothing: they are written into a folder beside the month's, which then takes its place in one
/// step. A run that fails or is killed leaves the last good outputs as they were.
/// </summary>
public sealed class OutputFolder
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly string _root;
    private readonly string _name;

    /// <param name="root">The output folder, <c>out</c>.</param>
    /// <param name="name">The month's folder in it, <c>2026-02</c>.</param>
    public OutputFolder(string root, string name)
    {
        _root = root;
        _name = name;
    }

    /// <summary>Where a file of the set is, or will be.</summary>
    public string PathOf(OutputFile file) => Path.Combine(Target, file.Path);

    private string Target => Path.Combine(_root, _name);

    private string Staging => Path.Combine(_root, $".{_name}.new");

    /// <summary>
    /// Publishes a complete set. Files of an earlier build that are not in it go; files that are none of ours stay.
    /// A finding tells why nothing was written.
    /// </summary>
    /// <param name="files">The whole set.</param>
    /// <param name="isOurs">Whether a file, by its path in the month's folder, belongs to a report.</param>
    /// <param name="findings">Where a fault is told.</param>
    /// <returns>Whether the set is in place.</returns>
    public bool Publish(IReadOnlyList<OutputFile> files, Func<string, bool> isOurs, FindingList findings)
    {
        try
        {
            Directory.CreateDirectory(_root);
            using var alone = WaitForLock();
            DeleteStaging(); // Only a killed run leaves one.
            WriteStaging(files, isOurs);
            FolderSwap.Replace(Staging, Target);
            DeleteStaging(); // It holds the set of the earlier build now.
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            TryDeleteStaging();
            findings.Add(CannotWrite.Rule.At(new FilePlace(Target), $"the report cannot be written to '{Target}': {WriteFault.Reason(fault, Target)}"));
            return false;
        }
    }

    private void WriteStaging(IReadOnlyList<OutputFile> files, Func<string, bool> isOurs)
    {
        Directory.CreateDirectory(Staging);
        if (Directory.Exists(Target))
        {
            foreach (var file in Directory.EnumerateFiles(Target, "*", SearchOption.AllDirectories))
            {
                var relative = Path.GetRelativePath(Target, file);
                if (!isOurs(relative.Replace('\\', '/')))
                {
                    var copy = Path.Combine(Staging, relative);
                    Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                    File.Copy(file, copy);
                }
            }
        }

        foreach (var file in files)
        {
            var path = Path.Combine(Staging, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content);
        }
    }

    /// <summary>Two builds into one folder take turns.</summary>
    private FileStream WaitForLock()
    {
        var path = Path.Combine(_root, ".lock");
        for (var waited = TimeSpan.Zero; ; waited += TimeSpan.FromMilliseconds(20))
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path) && waited < Patience)
            {
                Thread.Sleep(20);
            }
        }
    }

    private void DeleteStaging()
    {
        if (Directory.Exists(Staging))
        {
            Directory.Delete(Staging, recursive: true);
        }
    }

    private void TryDeleteStaging()
    {
        try
        {
            DeleteStaging();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The first fault is the one to tell; the next run removes what is left.
        }
    }
}
