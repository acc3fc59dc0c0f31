using ServiceReport.Findings;
using ServiceReport.Languages;
using ServiceReport.Templates.Rules;
using ServiceReport.Workspaces;

namespace ServiceReport.Templates;

/// <summary>Tells files of the workspace that were meant to be templates, by their name or place, and that nothing asks for.</summary>
internal static class TemplatesNotUsed
{
    private const string Extension = ".sbn";

    /// <summary>Files that are asked after, and characters that are searched for their names; nobody has more of them than of the program's own.</summary>
    private const int MostFiles = 500;
    private const int MostSearched = 4 * 1024 * 1024;

    /// <param name="workspace">The workspace.</param>
    /// <param name="read">The templates that were read for the report.</param>
    /// <param name="findings">Where it is told.</param>
    public static void Tell(Workspace workspace, IReadOnlyCollection<string> read, FindingList findings)
    {
        var own = workspace.FilesBelow(TemplateFolder.Folder).Take(MostFiles).Select(file => file[(TemplateFolder.Folder.Length + 1)..]).ToList();
        var unasked = own.Where(name => IsTemplate(name) && !IsKnown(name, read, own, workspace) && !IsOfOtherReport(name, read, own)).ToList();
        var texts = unasked.Count == 0 ? [] : TextsOf(own, workspace);
        foreach (var name in unasked.Where(name => !texts.Any(text => text.Name != name && text.Text.Contains(Path.GetFileName(name), StringComparison.Ordinal))))
        {
            findings.Add(TemplateNotUsed.Rule.At(new FilePlace($"{TemplateFolder.Folder}/{name}"), $"nothing asks for the template {Wording.Quote(name)}") with { Hint = HintFor(name, read) });
        }

        foreach (var folder in workspace.FoldersNearly(TemplateFolder.Folder).Where(folder => workspace.FilesBelow(folder).Any(IsTemplate)))
        {
            findings.Add(TemplateNotUsed.Rule.At(new FilePlace(folder), $"{Wording.Quote(folder)} holds templates, but they are read from '{TemplateFolder.Folder}'")
                with
            { Hint = $"did you mean '{TemplateFolder.Folder}'?" });
        }
    }

    /// <summary>Whether it is of another report, which has a main template in a folder of its own.</summary>
    private static bool IsOfOtherReport(string name, IReadOnlyCollection<string> read, List<string> own)
    {
        var folder = name[..(name.IndexOf('/', StringComparison.Ordinal) + 1)];
        return folder.Length > 0 && own.Contains($"{folder}report.md{Extension}") && !read.Any(one => one.StartsWith(folder, StringComparison.Ordinal))
            && Nearest.Of(folder.TrimEnd('/'), read.Select(one => one.Split('/')[0])) is null;
    }

    private static bool IsTemplate(string name) =>
        name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) || Nearest.Of(name, TemplateFolder.BuiltIn) is not null;

    /// <summary>Read, or one that another format or language reads; on a system to which capitals are nothing, in other capitals, too.</summary>
    private static bool IsKnown(string name, IReadOnlyCollection<string> read, List<string> own, Workspace workspace) => read.Concat(TemplateFolder.BuiltIn)
        .Any(known => known == name || IsInOtherLanguage(name, known)
            || (known.Equals(name, StringComparison.OrdinalIgnoreCase) && !own.Contains(known) && workspace.Exists($"{TemplateFolder.Folder}/{known}")));

    /// <summary><c>words.nn.sbn</c> beside <c>words.nb.sbn</c>.</summary>
    private static bool IsInOtherLanguage(string name, string known)
    {
        var (parts, others) = (name.Split('.'), known.Split('.'));
        return parts.Length == others.Length && parts.Zip(others).All(pair => pair.First == pair.Second || (IsTag(pair.First) && IsTag(pair.Second)));
    }

    private static bool IsTag(string word) => Language.All.Any(language => language.Tag == word);

    /// <summary>The workspace's templates, which may name one that this report did not need, such as a part of the page's frame.</summary>
    private static List<(string Name, string Text)> TextsOf(List<string> own, Workspace workspace)
    {
        var texts = new List<(string, string)>();
        var left = MostSearched;
        foreach (var name in own.Where(name => name.EndsWith(Extension, StringComparison.Ordinal)))
        {
            var text = workspace.ReadText($"{TemplateFolder.Folder}/{name}", new FilePlace(name), [])?.Text ?? "";
            left -= text.Length;
            if (left < 0)
            {
                break;
            }

            texts.Add((name, text));
        }

        return texts;
    }

    /// <summary>The template of the same file name in another folder, or of the nearest name.</summary>
    private static string? HintFor(string name, IReadOnlyCollection<string> read)
    {
        if (Path.GetFileName(name).StartsWith("words.", StringComparison.Ordinal))
        {
            return $"reports are in {Wording.Or([.. Language.All.Select(language => language.Tag)])}";
        }

        var known = TemplateFolder.BuiltIn.Concat(read).Distinct().ToList();
        return known.Find(one => Path.GetFileName(one).Equals(Path.GetFileName(name), StringComparison.OrdinalIgnoreCase)) is { } moved
            ? $"did you mean '{moved}'?"
            : Nearest.Hint(name, known);
    }
}
