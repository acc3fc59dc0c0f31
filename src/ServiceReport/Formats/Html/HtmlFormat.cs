using System.Text;
using ServiceReport.Documents;
using ServiceReport.Formats.Svg;

namespace ServiceReport.Formats.Html;

/// <summary>
/// The report as one HTML page that needs nothing beside it: no script, no font, no picture from elsewhere, and a
/// Content-Security-Policy that would forbid them.
/// </summary>
/// <param name="shell">Puts the page together; the built-in one is <c>templates/page.html.sbn</c>.</param>
public sealed class HtmlFormat(Func<HtmlPage, string> shell) : IReportFormat
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string Name => "html";

    public string FileExtension => ".html";

    public void Write(Document document, Stream output)
    {
        var words = HtmlWords.Of(document.Language);
        var contents = ContentsHtml.Of(document.Blocks);
        var body = new StringBuilder(256 * 1024);
        new BlockHtml(body, document, words, contents).AppendDocument();
        var page = new HtmlPage(
            MarkupText.Representable(document.Title), MarkupText.Representable(document.Subtitle), MarkupText.Representable(document.Publisher),
            document.Language.Tag, document.TitleLanguageTag ?? document.Language.Tag, words.SkipLink,
            MarkupText.Representable(document.Blocks.OfType<Contents>().FirstOrDefault()?.Title ?? words.Contents),
            HtmlStylesheet.Instance.Text, HtmlStylesheet.Instance.Hash, contents, body.ToString());
        output.Write(Utf8.GetBytes(shell(page)));
    }
}
