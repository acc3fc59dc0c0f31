using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using ServiceReport.Findings;
using ServiceReport.Templates.Rules;

namespace ServiceReport.Templates;

/// <summary>Fills a template with values. Faults become findings with the template's line; nothing is written for a template that has one.</summary>
public sealed class TemplateRenderer(TemplateFolder folder, FindingList findings) : ITemplateLoader
{
    /// <summary>A report has some hundred rows; a loop that runs longer than this will not end.</summary>
    private const int MostIterations = 1_000_000;

    /// <summary>The longest text that a template may give, in characters.</summary>
    private const int LongestOutput = 16 * 1024 * 1024;

    /// <summary>What all regular expressions of a template may take together.</summary>
    private static readonly TimeSpan LongestSearch = TimeSpan.FromSeconds(1);

    private bool _isIncludeMissing;

    /// <summary>Marks that the templates are filled with; null where the text is for the report.</summary>
    internal TemplateMarks? Marks { get; init; }

    /// <summary>Fills a template; null, with a finding, where that cannot be done.</summary>
    /// <param name="name">The template's name, such as <c>monthly/report.md.sbn</c>.</param>
    /// <param name="globals">The names that the template can use.</param>
    public string? Render(string name, ScriptObject globals)
    {
        var told = findings.Count;
        if (folder.Text(name, findings) is not { } text)
        {
            if (findings.Count > told)
            {
                return null; // It is there and cannot be read.
            }

            findings.Add(TemplateMissing.Rule.At(new FilePlace(name), $"there is no template {Wording.Quote(name)}") with { Hint = Nearest.Hint(name, TemplateFolder.BuiltIn) });
            return null;
        }

        var template = Template.Parse(Marks?.Mark(name, text) ?? text, name);
        if (template.HasErrors)
        {
            Tell(template.Messages);
            return null;
        }

        var context = new TemplateContext
        {
            TemplateLoader = this,
            NewLine = "\n",
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,
            EnableRelaxedTargetAccess = false,
            LoopLimit = MostIterations,
            LimitToString = LongestOutput,
            RegexTimeOut = LongestSearch,
        };
        context.PushGlobal(globals);
        try
        {
            var filled = template.Render(context);
            if (filled.Length < LongestOutput)
            {
                return filled;
            }

            findings.Add(CannotRender.Rule.At(new FilePlace(name), $"the template gives more than {LongestOutput} characters; a longer text would be cut"));
            return null;
        }
        catch (ScriptParserRuntimeException fault)
        {
            Tell(fault.ParserMessages);
            return null;
        }
        catch (ScriptRuntimeException) when (_isIncludeMissing)
        {
            return null; // Told where the page was asked for.
        }
        catch (ScriptRuntimeException fault)
        {
            findings.Add(FindingAt(CannotRender.Rule, fault.Span, fault.OriginalMessage) with { Hint = HintFor(fault.OriginalMessage, globals) });
            return null;
        }
    }

    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath)
    {
        var told = findings.Count;
        if (folder.Text(templatePath, findings) is { } text)
        {
            return Marks?.Mark(templatePath, text) ?? text;
        }

        _isIncludeMissing = true;
        if (findings.Count > told)
        {
            return null; // It is there and cannot be read.
        }

        findings.Add(FindingAt(TemplateMissing.Rule, callerSpan, $"there is no template {Wording.Quote(templatePath)}")
            with
        { Hint = Nearest.Hint(templatePath, TemplateFolder.BuiltIn) });
        return null;
    }

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        new(Load(context, callerSpan, templatePath));

    /// <summary>Of the faults of a template, that of a name which is not there is told with the name between back quotes.</summary>
    private string? HintFor(string message, ScriptObject globals) => message.Split('`') is [_, var name, " was not found" or " was not found."]
        ? MissingFunction.HintFor(name, [.. globals.Keys], folder)
        : null;

    private void Tell(LogMessageBag messages)
    {
        foreach (var message in messages)
        {
            findings.Add(FindingAt(CannotParse.Rule, message.Span, message.Message));
        }
    }

    /// <summary>Scriban counts lines and columns from 0 and starts its messages with a capital where it quotes nothing.</summary>
    private Finding FindingAt(FindingRule rule, SourceSpan span, string message)
    {
        var place = new TextPlace($"{TemplateFolder.Folder}/{span.FileName}", span.Start.Line + 1, span.Start.Column + 1);
        var text = folder.TextRead(span.FileName ?? "");
        return rule.At(place, message.TrimEnd('.')) with { Excerpt = text is null ? null : Excerpt.Of(text, place, Math.Max(1, span.End.Offset - span.Start.Offset + 1)) };
    }
}
