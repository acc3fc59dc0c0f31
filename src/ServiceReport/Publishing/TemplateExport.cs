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
        try
        {
            foreach (var (path, name) in files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                written.Add(path);
                using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
                TemplateFolder.CopyBuiltIn(name, stream);
            }

            return written;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            TakeBack(written);
            findings.Add(CannotExport.Rule.At(new FilePlace(folder), $"the templates cannot be written into {Wording.Quote(folder)}: {WriteFault.Reason(fault, folder)}"));
            return null;
        }
    }

    private static void TakeBack(List<string> written)
    {
        foreach (var path in written)
        {
            try
            {
                File.Delete(path);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // The first fault is the one to tell.
            }
        }
    }
}
