using ServiceReport.Findings;

namespace ServiceReport.Templates;

/// <summary>
/// What to do about a function that a template calls and that is not there. Functions whose names begin alike, such as <c>say_</c>, stand
/// together in a file, the words file, and it is there that one is missing, not where it is called.
/// </summary>
internal static class MissingFunction
{
    private const string Keyword = "func ";

    /// <summary>The next step; null where there is nothing better than to mend the call.</summary>
    /// <param name="name">The name that was called.</param>
    /// <param name="known">The names that can be called.</param>
    /// <param name="folder">The templates, those read so far.</param>
    public static string? HintFor(string name, IReadOnlyCollection<string> known, TemplateFolder folder)
    {
        var prefix = name[..(name.IndexOf('_', StringComparison.Ordinal) + 1)];
        var home = prefix.Length == 0 ? null : folder.NamesRead.MaxBy(template => Count(folder.TextRead(template)!, Keyword + prefix));
        if (home is null || Count(folder.TextRead(home)!, Keyword + prefix) == 0)
        {
            return Nearest.Hint(name, known);
        }

        var file = Wording.Quote($"{TemplateFolder.Folder}/{home}");
        var builtIn = TemplateFolder.BuiltInText(home) ?? "";
        if (Defines(builtIn, name))
        {
            var own = known.Where(one => one.StartsWith(prefix, StringComparison.Ordinal) && !Defines(builtIn, one));
            var misspelt = Nearest.Of(name, own) is { } near ? $" (is it {Wording.Quote(near)}?)" : "";
            return $"define it in {file}, as the built-in file does{misspelt}; 'report template export' writes that out";
        }

        return Nearest.Hint(name, known) ?? (folder.IsOwn(home)
            ? $"define it in {file}, where the other functions '{prefix}…' stand"
            : $"define it in {file}, a copy of the built-in file, where the other functions '{prefix}…' stand; 'report template export' writes that out");
    }

    private static bool Defines(string text, string name)
    {
        for (var at = text.IndexOf(Keyword + name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Keyword + name, at + 1, StringComparison.Ordinal))
        {
            var end = at + Keyword.Length + name.Length;
            if (end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] == '_'))
            {
                return true;
            }
        }

        return false;
    }

    private static int Count(string text, string words) => text.AsSpan().Count(words);
}
