using System.Net;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ServiceReport.Formats.Html;

namespace ServiceReport.Tests.Formats.Html;

/// <summary>Fills the real page shell without the template language: it holds only variables, some of them escaped.</summary>
internal static class Shell
{
    public static string Fill(HtmlPage page)
    {
        var values = page.Variables.ToDictionary();
        return Regex.Replace(Template(), @"\{\{ page\.(\w+)( \| html\.escape)? \}\}", match =>
            match.Groups[2].Success ? WebUtility.HtmlEncode(values[match.Groups[1].Value]) : values[match.Groups[1].Value]);
    }

    public static string Template([CallerFilePath] string path = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "..", "templates", "page.html.sbn"));
}
