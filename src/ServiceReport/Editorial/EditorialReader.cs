using ServiceReport.Definitions.Rules;
using ServiceReport.Definitions.Yaml;
using ServiceReport.Editorial.Rules;
using ServiceReport.Findings;
using ServiceReport.Languages;
using ServiceReport.Statistics;
using ServiceReport.Workspaces;
using ServiceReport.Workspaces.Rules;

namespace ServiceReport.Editorial;

/// <summary>Reads the files of <c>content/</c>: front matter between two lines <c>---</c>, then Markdown.</summary>
public static class EditorialReader
{
    public const string Folder = "content";

    internal const string Extension = ".md";

    /// <summary>All texts together; those of a long report have a hundredth of it.</summary>
    private const long MostBytes = 8 * 1024 * 1024;

    private const string Fence = "---";
    private const int TagLength = 2;

    /// <summary>What tells people about a folder is no text of the report.</summary>
    private const string AboutFolder = "README.md";

    /// <summary>Every page of the workspace in every language, by chapter, order and file name; a file with a mistake is told and left out.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="ownTag">The report's own language, which a file without one in its name is written in.</param>
    /// <param name="findings">Where faults are told.</param>
    public static IReadOnlyList<EditorialPage> Read(Workspace workspace, string ownTag, FindingList findings)
    {
        var pages = new List<EditorialPage>();
        foreach (var text in Find(workspace, ownTag, findings))
        {
            foreach (var tag in text.LanguageTags)
            {
                if (text.PageIn(tag, findings) is { } page)
                {
                    pages.Add(page);
                }
            }
        }

        return [.. pages
            .OrderBy(page => page.Chapter, StringComparer.Ordinal)
            .ThenBy(page => page.Order)
            .ThenBy(page => page.File, StringComparer.Ordinal)];
    }

    /// <summary>Every text, by the names of the files alone; no file is read. A name that is wrong is told.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="ownTag">The report's own language, which a file without one in its name is written in.</param>
    /// <param name="findings">Where faults are told.</param>
    public static IReadOnlyList<EditorialText> Find(Workspace workspace, string ownTag, FindingList findings)
    {
        var texts = new List<EditorialText>();
        var byName = new Dictionary<string, EditorialText>(StringComparer.Ordinal);
        var left = MostBytes;
        foreach (var file in workspace.Files(Folder, Extension).Where(file => !Path.GetFileName(file).Equals(AboutFolder, StringComparison.OrdinalIgnoreCase)))
        {
            left -= workspace.LengthOf(file);
            if (left < 0)
            {
                findings.Add(FileTooLarge.Rule.At(new FilePlace(Folder), $"the texts of '{Folder}' have more than {MostBytes} bytes together"));
                break;
            }

            var written = TagOf(file);
            var (tag, name) = (written ?? ownTag, file[..^(Extension.Length + (written is null ? 0 : TagLength + 1))]);
            if (!Language.All.Any(language => language.Tag == tag))
            {
                findings.Add(UnknownLanguage.Rule.At(new FilePlace(file), $"{Wording.Quote(tag)} is not a language of reports; expected {Wording.Or([.. Language.All.Select(language => language.Tag)])}")
                    with
                { Hint = Nearest.Hint(tag, Language.All.Select(language => language.Tag)) });
                continue;
            }

            if (!byName.TryGetValue(name, out var text))
            {
                text = new EditorialText(workspace, name);
                byName.Add(name, text);
                texts.Add(text);
            }

            if (text.FileIn(tag) is { } other)
            {
                findings.Add(TextGivenTwice.Rule.At(new FilePlace(file), $"the text is there in '{tag}' already, in {Wording.Quote(other)}"));
                continue;
            }

            text.Add(tag, file);
        }

        TextsNotRead.Tell(workspace, findings);
        return texts;
    }

    internal static EditorialPage? ReadPage(Workspace workspace, string file, string name, string tag, FindingList findings) =>
        workspace.ReadText(file, new FilePlace(file), findings) is { } text ? ReadPage(text, name, tag, findings) : null;

    /// <summary>The two letters between points at the end of a file's name: <c>en</c> of <c>content/kontakt.en.md</c>; null where there are none.</summary>
    private static string? TagOf(string file)
    {
        var parts = Path.GetFileName(file).Split('.');
        return parts.Length > 2 && parts[^2].Length == TagLength && parts[^2].All(char.IsAsciiLetter) ? parts[^2] : null;
    }

    private static EditorialPage? ReadPage(WorkspaceText file, string name, string tag, FindingList findings)
    {
        var text = file.Text.ReplaceLineEndings("\n");
        var end = text.IndexOf($"\n{Fence}\n", StringComparison.Ordinal);
        if (!text.StartsWith($"{Fence}\n", StringComparison.Ordinal) || end < 0)
        {
            findings.Add(FrontMatterMissing.Rule.At(new TextPlace(file.Path, 1, 1), "the text does not begin with front matter between two lines '---'"));
            return null;
        }

        var yaml = text[(Fence.Length + 1)..(end + 1)];
        if (YamlText.Read(file.Path, yaml, findings, firstLine: 2) is not { } node)
        {
            return null;
        }

        if (node is not YamlMapping mapping)
        {
            findings.Add(WrongValue.Rule.At(node.Place, $"the front matter is {node.Kind}; expected keys such as 'chapter' and 'title'"));
            return null;
        }

        return ReadFrontMatter(new YamlReader(mapping, yaml, findings, firstLine: 2), file, text, end + Fence.Length + 2, name, tag, findings);
    }

    private static EditorialPage? ReadFrontMatter(
        YamlReader reader, WorkspaceText file, string text, int bodyStart, string name, string tag, FindingList findings)
    {
        var told = findings.Count;
        var chapter = reader.Required("chapter", "the chapter's word");
        var title = reader.Required("title", "the page's heading");
        var order = reader.Whole("order", 0, 9999) ?? 0;
        var from = ReadMonth(reader, "from");
        var to = ReadMonth(reader, "to");
        if (from > to)
        {
            reader.Tell(WrongValue.Rule, reader.Mapping, $"'from' ({from}) is after 'to' ({to}), so the page would never be shown");
        }

        reader.RefuseTheRest();
        if (findings.Count > told || chapter is null || title is null)
        {
            return null;
        }

        while (bodyStart < text.Length && text[bodyStart] == '\n')
        {
            bodyStart++;
        }

        var line = text.AsSpan(0, bodyStart).Count('\n') + 1;
        return new EditorialPage(file.Path, file.Sha256, chapter.Value, order, title.Value, from, to, text[bodyStart..].TrimEnd('\n'), line) { Name = name, LanguageTag = tag };
    }

    private static Month? ReadMonth(YamlReader reader, string key)
    {
        const string expected = "a month such as 2026-02";
        if (reader.Optional(key, expected) is not { } text)
        {
            return null;
        }

        if (Month.TryParse(text.Value, out var month))
        {
            return month;
        }

        reader.Tell(WrongValue.Rule, text, $"'{key}' is {text.Kind}; expected {expected}");
        return null;
    }
}
