using System.Reflection;
using ServiceReport.Findings;
using ServiceReport.Workspaces;

namespace ServiceReport.Templates;

/// <summary>The built-in templates, and the workspace's own folder <c>templates</c>, which wins file by file.</summary>
public sealed class TemplateFolder(Workspace workspace)
{
    public const string Folder = "templates";

    private static readonly Assembly Program = typeof(TemplateFolder).Assembly;

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>The names of all built-in templates, such as <c>monthly/report.md.sbn</c>.</summary>
    public static IReadOnlyList<string> BuiltIn { get; } =
        [.. Program.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder + "/", StringComparison.Ordinal))
            .Select(name => name[(Folder.Length + 1)..])
            .Order(StringComparer.Ordinal)];

    /// <summary>Writes a built-in template as it is.</summary>
    /// <param name="name">One of <see cref="BuiltIn"/>.</param>
    /// <param name="output">Where to.</param>
    public static void CopyBuiltIn(string name, Stream output)
    {
        using var stream = Program.GetManifestResourceStream($"{Folder}/{name}")!;
        stream.CopyTo(output);
    }

    /// <summary>The text of a template by its name; null where there is none, or, with a finding, where it cannot be read.</summary>
    public string? Text(string name, FindingList findings)
    {
        if (_texts.TryGetValue(name, out var known))
        {
            return known;
        }

        var own = $"{Folder}/{name}";
        var text = IsOwn(name) ? workspace.ReadText(own, new FilePlace(own), findings)?.Text : ReadBuiltIn(own);
        if (text is not null)
        {
            text = text.ReplaceLineEndings("\n");
            _texts.Add(name, text);
        }

        return text;
    }

    /// <summary>Tells files of the workspace that were meant to be templates, and that neither the report nor the program has asked for.</summary>
    public void TellNotUsed(FindingList findings) => TemplatesNotUsed.Tell(workspace, NamesRead, findings);

    /// <summary>The templates that have been read so far.</summary>
    public IReadOnlyCollection<string> NamesRead => _texts.Keys;

    /// <summary>Whether a template is a file of the workspace, and not built in.</summary>
    public bool IsOwn(string name) => IsName(name) && workspace.Exists($"{Folder}/{name}");

    /// <summary>The text of a built-in template; null where there is none of the name.</summary>
    public static string? BuiltInText(string name) => ReadBuiltIn($"{Folder}/{name}");

    /// <summary>The text of a template that has been read, for excerpts.</summary>
    public string? TextRead(string name) => _texts.GetValueOrDefault(name);

    /// <summary>A relative path of plain names; anything else leads out of the folder.</summary>
    private static bool IsName(string name) =>
        name.Length > 0 && !Path.IsPathRooted(name) && !name.Contains('\\', StringComparison.Ordinal) && !name.Split('/').Any(part => part is "" or "." or "..");

    private static string? ReadBuiltIn(string resource)
    {
        using var stream = Program.GetManifestResourceStream(resource);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
