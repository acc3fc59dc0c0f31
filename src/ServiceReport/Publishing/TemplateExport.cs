using ServiceReport.Findings;
using ServiceReport.Publishing.Rules;
using ServiceReport.Templates;

namespace ServiceReport.Publishing;

/// <summary>Writes the built-in templates into a folder, as a start for templates of one's own. Nothing that is there is changed.</summary>
public static class TemplateExport
{
    /// <summary>The paths of the files; null, with findings and nothing written, where one is there already or cannot be written.</summary>
    public static IReadOnlyList<string>? Write(string folder, FindingList findings)
    {
        var files = TemplateFolder.BuiltIn.Select(name => (Path: Path.Combine(folder, name), Name: name)).ToList();
        var taken = files.Where(file => Path.Exists(file.Path)).ToList();
        foreach (var (path, _) in taken)
        {
            findings.Add(FileInTheWay.Rule.At(new FilePlace(path), "the file is there already, and may be yours"));
        }

        if (taken.Count > 0)
        {
            return null;
        }

        var written = new List<string>();
        var folders = new Stack<string>();
        try
        {
            foreach (var (path, name) in files)
            {
                CreateFolder(Path.GetDirectoryName(Path.GetFullPath(path)), folders);
                using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
                written.Add(path);
                TemplateFolder.CopyBuiltIn(name, stream);
            }

            return written;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            TakeBack(written, File.Delete);
            TakeBack(folders, Directory.Delete);
            findings.Add(CannotExport.Rule.At(new FilePlace(folder), $"the templates cannot be written into {Wording.Quote(folder)}: {WriteFault.Reason(fault, folder)}"));
            return null;
        }
    }

    /// <summary>Makes a folder and those on its way, and says which were not there.</summary>
    private static void CreateFolder(string? folder, Stack<string> made)
    {
        if (folder is null || Directory.Exists(folder))
        {
            return;
        }

        CreateFolder(Path.GetDirectoryName(folder), made);
        Directory.CreateDirectory(folder);
        made.Push(folder);
    }

    private static void TakeBack(IEnumerable<string> paths, Action<string> delete)
    {
        foreach (var path in paths)
        {
            try
            {
                delete(path);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // The first fault is the one to tell.
            }
        }
    }
}
