using System.Net;
using System.Runtime.CompilerServices;

namespace ServiceReport.Tests.Formats.Html;

/// <summary>Fills the real page shell without the template language: it holds only variables, some of them escaped.</summary>
internal static class Shell
{
    public static string Fill(ServiceReport.Formats.Html.HtmlPage page)
    {
        var text = Template();
        foreach (var (name, value) in page.Variables)
        {
            text = text.Replace($"{{{{ page.{name} | html.escape }}}}", WebUtility.HtmlEncode(value), StringComparison.Ordinal)
                .Replace($"{{{{ page.{name} }}}}", value, StringComparison.Ordinal);
        }

        return text;
    }

    public static string Template([CallerFilePath] string path = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "..", "templates", "page.sbn-html"));
}
