using Scriban.Runtime;
using ServiceReport.Templates;

namespace ServiceReport.Formats.Html;

/// <summary>The frame of the HTML page, a template like the report's own.</summary>
public sealed class PageShell(TemplateRenderer renderer)
{
    public const string File = "page.html.sbn";

    /// <summary>The whole page; empty, with a finding, where the template has a fault.</summary>
    public string Render(HtmlPage page)
    {
        var values = new ScriptObject();
        foreach (var (name, value) in page.Variables)
        {
            values[name] = value;
        }

        return renderer.Render(File, new ScriptObject { ["page"] = values }) ?? "";
    }
}
