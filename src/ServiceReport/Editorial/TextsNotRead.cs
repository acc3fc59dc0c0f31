using ServiceReport.Editorial.Rules;
using ServiceReport.Findings;
using ServiceReport.Languages;
using ServiceReport.Workspaces;

namespace ServiceReport.Editorial;

/// <summary>Tells files that were meant to be texts of the report, by their name or place, and are not read.</summary>
internal static class TextsNotRead
{
    private static readonly string[] Markdown = [".md", ".markdown", ".mdown", ".mkd", ".txt", ".text"];
    private static readonly string[] OtherTexts = [".doc", ".docx", ".odt", ".rtf", ".htm", ".html"];

    public static void Tell(Workspace workspace, FindingList findings)
    {
        foreach (var file in workspace.FilesBelow(EditorialReader.Folder))
        {
            var extension = Path.GetExtension(file);
            var isBelow = file.AsSpan(EditorialReader.Folder.Length + 1).Contains('/');
            var isOther = OtherTexts.Contains(extension, StringComparer.OrdinalIgnoreCase);
            if (extension == EditorialReader.Extension ? isBelow : isOther || Markdown.Contains(extension, StringComparer.OrdinalIgnoreCase))
            {
                var why = isBelow ? $"stands in a folder within '{EditorialReader.Folder}', where no text is read" : $"does not end in '{EditorialReader.Extension}', so it is not read";
                findings.Add(TextNotRead.Rule.At(new FilePlace(file), $"{Wording.Quote(file)} {why}") with { Hint = HintFor(file, isOther, workspace) });
            }
        }

        foreach (var folder in workspace.FoldersNearly(EditorialReader.Folder).Where(folder => workspace.Files(folder, EditorialReader.Extension).Count > 0))
        {
            findings.Add(TextNotRead.Rule.At(new FilePlace(folder), $"{Wording.Quote(folder)} holds texts, but they are read from '{EditorialReader.Folder}'")
                with
            { Hint = $"did you mean '{EditorialReader.Folder}'?" });
        }
    }

    private static string HintFor(string file, bool isOther, Workspace workspace)
    {
        var name = NameFor(file);
        return workspace.Exists(name) ? $"{Wording.Quote(name)} is there already; remove one of the two, or give this one another name that ends in '{EditorialReader.Extension}'"
            : isOther ? $"write it in Markdown, as {Wording.Quote(name)}"
            : $"did you mean {Wording.Quote(name)}?";
    }

    /// <summary><c>content/kontakt.nn.md</c> for <c>content/nn/kontakt.md</c> and for <c>content/kontakt.NN.MD</c>.</summary>
    private static string NameFor(string file)
    {
        var parts = file.Split('/');
        var words = parts[^1].Split('.').SkipLast(1).ToList();
        if (words.Count > 1 && Markdown.Contains("." + words[^1], StringComparer.OrdinalIgnoreCase))
        {
            words.RemoveAt(words.Count - 1); // kontakt.md.txt
        }

        if (words.Count > 1 && TagOf(words[^1]) is { } written)
        {
            words[^1] = written;
        }
        else if (TagOf(parts[^2]) is { } tag)
        {
            words.Add(tag);
        }

        return $"{EditorialReader.Folder}/{string.Join('.', words)}{EditorialReader.Extension}";
    }

    private static string? TagOf(string word) => Language.All.FirstOrDefault(language => language.Tag.Equals(word, StringComparison.OrdinalIgnoreCase))?.Tag;
}
