using Scriban.Runtime;
using ServiceReport.Findings;
using ServiceReport.Templates;
using ServiceReport.Templates.Rules;

namespace ServiceReport.Formats.Html;

/// <summary>The frame of the HTML page, a template like the report's own.</summary>
public sealed class PageShell(TemplateRenderer renderer, FindingList findings)
{
    public const string File = "page.html.sbn";

    /// <summary>The whole page; empty, with a finding, where the template has a fault or leaves the report out.</summary>
    public string Render(HtmlPage page)
    {
        var values = new ScriptObject();
        foreach (var (name, value) in page.Variables)
        {
            values[name] = value;
        }

        if (renderer.Render(File, new ScriptObject { ["page"] = values }) is not { } text)
        {
            return "";
        }

        if (!string.IsNullOrWhiteSpace(text) && Holds(text, page.Body))
        {
            return text;
        }

        var found = string.IsNullOrWhiteSpace(text) ? "gives an empty page" : "gives a page that does not hold the report";
        findings.Add(ReportLeftOut.Rule.At(new FilePlace($"{TemplateFolder.Folder}/{File}"), $"the template {Wording.Quote(File)} {found}; expected it to write {{{{ page.body }}}}"));
        return "";
    }

    /// <summary>Whether a page holds a body as it is; a template that indents it changes the blanks before its lines.</summary>
    private static bool Holds(string text, string body) =>
        text.Contains(body, StringComparison.Ordinal) || WithoutIndent(text).Contains(WithoutIndent(body), StringComparison.Ordinal);

    private static string WithoutIndent(string text) => string.Join('\n', text.Split('\n').Select(line => line.TrimStart()));
}
