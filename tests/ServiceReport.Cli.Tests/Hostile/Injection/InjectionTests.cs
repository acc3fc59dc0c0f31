using System.Text;
using System.Xml;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ServiceReport.Cli.Tests.Support;
using ServiceReport.Tests.Support;

namespace ServiceReport.Cli.Tests.Hostile.Injection;

/// <summary>Text from data is text in every output, by the word of a parser that is not ours.</summary>
public sealed class InjectionTests
{
    private static readonly string[] HtmlElements =
    [
        "html", "head", "meta", "title", "link", "style", "body", "a", "header", "div", "p", "h1", "h2", "h3", "h4", "h5", "span", "nav", "ul", "ol", "li", "main", "footer",
        "figure", "figcaption", "table", "caption", "thead", "tbody", "tr", "th", "td", "strong", "em", "code", "pre", "blockquote", "br", "details", "summary", "section",
        "svg", "g", "path", "rect", "line", "circle", "polyline", "polygon", "text", "desc",
    ];

    private static readonly string[] SvgElements = ["svg", "title", "desc", "style", "g", "path", "rect", "line", "circle", "polyline", "polygon", "text"];

    private InjectedWorkspace _workspace = null!;
    private ProgramRun _build = null!;

    [OneTimeSetUp]
    public void Build()
    {
        _workspace = new InjectedWorkspace();
        _build = ReportProgram.Run(_workspace.Path, "build", "--month", "2026-02", "--output", "ut");
        Assert.That(_build.ExitCode, Is.Zero, _build.Error);
    }

    [OneTimeTearDown]
    public void DropWorkspace() => _workspace.Dispose();

    [Test]
    public void Html_holds_every_text_as_text()
    {
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Output("report-2026-02.html")));

        Assert.That(page.All.Select(element => element.LocalName).Except(HtmlElements), Is.Empty);
        Assert.That(page.QuerySelectorAll("script, iframe, object, embed, form, base, img"), Is.Empty);
        var attributes = page.All.SelectMany(element => element.Attributes).ToList();
        Assert.That(attributes.Where(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)), Is.Empty);
        Assert.That(attributes.Where(attribute => attribute.Name is "href" or "src" or "xlink:href" or "action" && !attribute.Value.StartsWith('#')).Select(attribute => attribute.Value), Is.EqualTo(new[] { "data:," }));
        Assert.That(page.Descendants<IComment>(), Is.Empty);
        HasNothingHidden(page.DocumentElement.TextContent);
        HasEveryText(Payload.Normalised(string.Join('\n', page.QuerySelectorAll("p, h1, h2, h3, h4, li, td, th, caption, figcaption").Select(element => element.TextContent))), Payload.Normalised);
    }

    [Test]
    public void Markdown_holds_every_text_as_text()
    {
        var text = File.ReadAllText(Output("report-2026-02.md"));
        var pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseGridTables().UseAutoLinks().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseTaskLists().UseFootnotes().UseMathematics().Build();
        var document = Markdown.Parse(text, pipeline);

        Assert.That(document.Descendants<HtmlBlock>().Select(block => block.Lines.ToString()), Is.Empty);
        Assert.That(document.Descendants<HtmlInline>().Select(inline => inline.Tag), Is.Empty);
        Assert.That(document.Descendants<AutolinkInline>().Select(link => link.Url), Is.Empty);
        Assert.That(document.Descendants<LinkInline>().Where(link => !IsOurs(link)).Select(link => link.Url), Is.Empty);
        HasNothingHidden(text);
        HasEveryText(Payload.Normalised(string.Join('\n', document.Descendants<LeafBlock>().Select(TextOf))), Payload.Normalised);
    }

    [Test]
    public void Pdf_holds_every_text_as_text()
    {
        var file = Output("report-2026-02.pdf");
        var objects = ExternalTool.Run("qpdf", "--qdf", "--object-streams=disable", file, "-");

        Assert.That(objects, Does.Not.Contain("/JavaScript").And.Not.Contain("/Launch").And.Not.Contain("/URI (javascript").And.Not.Contain("/EmbeddedFile"));
        var text = ExternalTool.Run("pdftotext", "-enc", "UTF-8", file, "-");
        HasNothingHidden(text);
        HasEveryText(Payload.Unbroken(WithoutPageEnds(text)), Payload.Unbroken);
    }

    [Test]
    public void Svg_holds_every_text_as_text()
    {
        var charts = Directory.GetFiles(_workspace["ut/2026-02/charts"], "*.svg").Order(StringComparer.Ordinal).ToList();

        Assert.That(charts, Has.Count.EqualTo(2 * Payload.All.Count));
        var titles = charts.Select(ReadSvg).ToList();
        foreach (var (payload, index) in Payload.All.Select((payload, index) => (payload, index)))
        {
            Assert.That(titles, Has.Some.Contains($"{payload.Seen} tittel{index:D2}".TrimStart()), payload.Name);
        }
    }

    [TestCaseSource(nameof(Guards))]
    public void The_terminal_and_machines_get_every_text_as_text(object guard)
    {
        var (_, arguments, check) = (OutputGuard)guard;
        using var faulty = new InjectedWorkspace(isFaulty: true);

        foreach (var folder in new[] { _workspace.Path, faulty.Path })
        {
            foreach (var command in new[] { "check", "validate" })
            {
                var run = ReportProgram.Run(folder, [command, .. command == "check" ? new[] { "--month", "2026-02" } : [], .. arguments]);
                Assert.That(run.ExitCode, Is.LessThanOrEqualTo(2), run.Error);
                check(run.Output);
                OutputGuard.IsPlain(run.Error);
            }
        }

        OutputGuard.IsPlain(_build.Output);
        OutputGuard.IsPlain(_build.Error);
    }

    [Test]
    public void A_faulty_workspace_quotes_the_texts_it_refuses()
    {
        using var faulty = new InjectedWorkspace(isFaulty: true);

        var run = ReportProgram.Run(faulty.Path, "validate");

        Assert.That(run.ExitCode, Is.EqualTo(2), run.Error);
        Assert.That(run.Output, Does.Contain("[SR0012]: '<script>alert(1)</script> nøkkel' is not known here"));
    }

    private static IEnumerable<TestCaseData> Guards() => OutputGuard.All.Select(one => new TestCaseData(one).SetArgDisplayNames(one.Name));

    private string Output(string file) => _workspace["ut/2026-02/" + file];

    /// <summary>Every payload at the start of a title, a description, a register's text and a page's title, and in the names of files and sheets.</summary>
    private static void HasEveryText(string text, Func<string, string> normalised)
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var (payload, index) in Payload.All.Select((payload, index) => (payload, index)))
            {
                foreach (var word in new[] { "tittel", "beskrivelse", "første", "side" })
                {
                    Assert.That(text.Contains(normalised($"{payload.Text} {word}{index:D2}"), StringComparison.Ordinal), Is.True, $"{payload.Name}: {word}");
                }

                Assert.That(text.Contains(normalised($"Andre{index:D2} {payload.Text}"), StringComparison.Ordinal), Is.True, $"{payload.Name}: second column");
            }
        }
    }

    private static void HasNothingHidden(string text) =>
        Assert.That(text.Where(letter => (char.IsControl(letter) && letter is not ('\n' or '\t' or '\r' or '\f'))
            || letter is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')).Select(letter => (int)letter), Is.Empty);

    /// <summary>Links of our own: headings of the report, and its charts.</summary>
    private static bool IsOurs(LinkInline link) => link.IsImage ? link.Url!.StartsWith("charts/", StringComparison.Ordinal) : link.Url!.StartsWith('#');

    private static string TextOf(LeafBlock block)
    {
        var text = new StringBuilder();
        foreach (var inline in block.Inline?.Descendants() ?? [])
        {
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                LineBreakInline => text.Append(' '),
                _ => text,
            };
        }

        return text.ToString();
    }

    /// <summary>Lines at a page's foot and head stand between the two halves of what a page break parts; none of the texts is that long but the title.</summary>
    private static string WithoutPageEnds(string text) => text.Replace("\f", "\n", StringComparison.Ordinal);

    private static string ReadSvg(string file)
    {
        var title = "";
        using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            var name = reader.LocalName;
            Assert.That(SvgElements, Does.Contain(name), file);
            while (reader.MoveToNextAttribute())
            {
                Assert.That(reader.LocalName, Does.Not.StartWith("on").And.Not.EqualTo("href"), file);
            }

            reader.MoveToElement();
            if (name == "title")
            {
                title = reader.ReadElementContentAsString();
                HasNothingHidden(title);
            }
        }

        return Payload.Normalised(title);
    }
}
