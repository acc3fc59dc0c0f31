using System.Globalization;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Tests.Conformance;

/// <summary>A template with what it is expected to print, as one <c>.scriban-case</c> file says.</summary>
internal sealed class ConformanceCase
{
    private readonly Dictionary<string, string> _settings = [];
    private readonly Dictionary<string, string> _pages = [];

    private ConformanceCase(string name) => Name = name;

    public string Name { get; }

    public string Template { get; private set; } = string.Empty;

    public string Expected { get; private set; } = string.Empty;

    public bool ExpectsError { get; private set; }

    public static ConformanceCase Read(string path)
    {
        var result = new ConformanceCase(Path.GetFileNameWithoutExtension(path));
        var lines = File.ReadAllText(path).Split('\n');
        var at = 0;
        for (; at < lines.Length && !IsMarker(lines[at]); at++)
        {
            if (!lines[at].StartsWith('#') && lines[at].Split(": ", 2) is [var key, var value])
            {
                result._settings[key] = value;
            }
        }

        while (at < lines.Length)
        {
            var marker = lines[at++];
            var start = at;
            while (at < lines.Length && !IsMarker(lines[at]))
            {
                at++;
            }

            // The newline before the end of the file belongs to the format, not to the text.
            var end = at == lines.Length ? at - 1 : at;
            result.Add(marker, string.Join('\n', lines[start..Math.Max(start, end)]));
        }

        return result;
    }

    public (string Text, bool IsError) Run()
    {
        var options = new LexerOptions
        {
            Mode = _settings.GetValueOrDefault("mode") switch
            {
                "script" => ScriptMode.ScriptOnly,
                "front-matter" => ScriptMode.FrontMatterAndContent,
                _ => ScriptMode.Default,
            },
        };
        var template = Scriban.Template.Parse(Template, null, new ParserOptions(), options);
        if (template.HasErrors)
        {
            return (string.Join('\n', template.Messages.Select(m => m.ToString())), true);
        }

        var context = CreateContext();
        context.PushGlobal(ConformanceModel.Create());
        try
        {
            return (template.Render(context), false);
        }
        catch (ScriptRuntimeException e)
        {
            return (e.Message, true);
        }
    }

    public override string ToString() => Name;

    private static bool IsMarker(string line) =>
        line is "--- template" or "--- output" or "--- error" || line.StartsWith("--- include ", StringComparison.Ordinal);

    private void Add(string marker, string text)
    {
        switch (marker)
        {
            case "--- template":
                Template = text;
                break;
            case "--- output":
                Expected = text;
                break;
            case "--- error":
                Expected = text;
                ExpectsError = true;
                break;
            default:
                _pages[marker["--- include ".Length..]] = text;
                break;
        }
    }

    private TemplateContext CreateContext()
    {
        var context = new TemplateContext { NewLine = "\n", TemplateLoader = new Pages(_pages) };
        foreach (var (key, value) in _settings)
        {
            Set(context, key, value);
        }

        return context;
    }

    private static void Set(TemplateContext context, string key, string value)
    {
        switch (key)
        {
            case "culture":
                context.PushCulture(CultureInfo.GetCultureInfo(value));
                break;
            case "loop_limit":
                context.LoopLimit = int.Parse(value, CultureInfo.InvariantCulture);
                break;
            case "recursive_limit":
                context.RecursiveLimit = int.Parse(value, CultureInfo.InvariantCulture);
                break;
            case "limit_to_string":
                context.LimitToString = int.Parse(value, CultureInfo.InvariantCulture);
                break;
            case "object_recursion_limit":
                context.ObjectRecursionLimit = int.Parse(value, CultureInfo.InvariantCulture);
                break;
            case "strict_variables":
                context.StrictVariables = bool.Parse(value);
                break;
            case "relaxed_target_access":
                context.EnableRelaxedTargetAccess = bool.Parse(value);
                break;
            case "relaxed_member_access":
                context.EnableRelaxedMemberAccess = bool.Parse(value);
                break;
            case "relaxed_function_access":
                context.EnableRelaxedFunctionAccess = bool.Parse(value);
                break;
            case "relaxed_indexer_access":
                context.EnableRelaxedIndexerAccess = bool.Parse(value);
                break;
            case "null_indexer":
                context.EnableNullIndexer = bool.Parse(value);
                break;
            case "auto_indent":
                context.AutoIndent = bool.Parse(value);
                break;
            case "indent_on_empty_lines":
                context.IndentOnEmptyLines = bool.Parse(value);
                break;
            case "mode":
                break;
            default:
                throw new InvalidDataException($"The case has an unknown line `{key}`");
        }
    }

    private sealed class Pages(Dictionary<string, string> pages) : ITemplateLoader
    {
        public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

        public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            pages.GetValueOrDefault(templatePath);

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            ValueTask.FromResult(Load(context, callerSpan, templatePath));
    }
}
