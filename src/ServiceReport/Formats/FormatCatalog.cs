using ServiceReport.Formats.Html;
using ServiceReport.Formats.Markdown;
using ServiceReport.Formats.Pdf;

namespace ServiceReport.Formats;

/// <summary>Every format there is. A new one is added here and nowhere else.</summary>
public static class FormatCatalog
{
    /// <summary>The words that <c>--format</c> takes.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All(_ => "").Select(format => format.Name)];

    /// <param name="shell">Puts the HTML page together.</param>
    /// <param name="frontMatter">What stands at the head of the Markdown.</param>
    public static IReadOnlyList<IReportFormat> All(Func<HtmlPage, string> shell, string frontMatter = "") =>
        [new HtmlFormat(shell), new MarkdownFormat(frontMatter), new PdfFormat()];
}
