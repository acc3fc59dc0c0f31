using ServiceReport.Findings;
using ServiceReport.Workspaces;

namespace ServiceReport.Editorial;

/// <summary>A text of <c>content/</c>, perhaps in several languages: a file each, which is read when it is asked for, and once.</summary>
/// <param name="workspace">Where the files are.</param>
/// <param name="name">What its files share: their name without language and ending.</param>
public sealed class EditorialText(Workspace workspace, string name)
{
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EditorialPage?> _read = new(StringComparer.Ordinal);

    public string Name { get; } = name;

    /// <summary>The languages in which it is there, as files are sorted.</summary>
    public IEnumerable<string> LanguageTags => _files.Keys;

    /// <summary>The file in a language; null where there is none.</summary>
    public string? FileIn(string tag) => _files.GetValueOrDefault(tag);

    /// <summary>The page in a language; null where there is none, or where a finding says what is wrong with it.</summary>
    public EditorialPage? PageIn(string tag, FindingList findings)
    {
        if (!_files.TryGetValue(tag, out var file))
        {
            return null;
        }

        if (!_read.TryGetValue(tag, out var page))
        {
            page = EditorialReader.ReadPage(workspace, file, Name, tag, findings);
            _read.Add(tag, page);
        }

        return page;
    }

    internal void Add(string tag, string file) => _files.Add(tag, file);
}
