using System.Text;
using ServiceReport.Documents;
using ServiceReport.Formats.Svg;

namespace ServiceReport.Formats.Markdown;

/// <summary>GitHub-flavoured Markdown, charts as SVG files beside it. The report's title is the only level 1 heading.</summary>
/// <param name="frontMatter">What stands before the document; see <see cref="FrontMatter"/>.</param>
public sealed class MarkdownFormat(string frontMatter = "") : IReportFormat
{
    private const string ChartFolder = "charts";

    public string Name => "md";

    public string FileExtension => ".md";

    public void Write(Document document, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        writer.Write(frontMatter.Length == 0 ? "" : frontMatter + "\n");
        writer.Write(new MarkdownWriter(document).Write());
    }

    public IEnumerable<OutputFile> Companions(Document document) =>
        Charts(document.Blocks)
            .DistinctBy(block => block.Chart.Id)
            .Select(block => new OutputFile(PathOf(block), Encoding.UTF8.GetBytes(SvgWriter.File(block.Chart, block.AlternativeText, document.Language.Tag))));

    /// <summary>The charts that are shown, also those inside of lists, alerts and quotations; the small ones of key figures are not.</summary>
    private static IEnumerable<ChartBlock> Charts(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        ChartBlock chart => [chart],
        Alert alert => Charts(alert.Blocks),
        Quote quote => Charts(quote.Blocks),
        Cover cover => Charts(cover.Blocks),
        ListBlock list => Charts(list.Items.SelectMany(item => item)),
        _ => [],
    });

    internal static string PathOf(ChartBlock block) => $"{ChartFolder}/{block.Chart.Id}.svg";
}
