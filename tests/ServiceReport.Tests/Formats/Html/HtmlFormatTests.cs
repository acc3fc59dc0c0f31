using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ServiceReport.Charts;
using ServiceReport.Documents;
using ServiceReport.Formats.Html;
using ServiceReport.Languages;
using ServiceReport.Targets;
using Document = ServiceReport.Documents.Document;

namespace ServiceReport.Tests.Formats.Html;

[TestFixture]
internal sealed class HtmlFormatTests
{
    private static readonly byte[] Sample = Write(SampleDocument.February2026);
    private static readonly IDocument Page = Parse(Sample);

    [OneTimeTearDown]
    public static void ClosePage() => Page.Dispose();

    [Test]
    public void Is_one_small_file_of_UTF_8_with_line_feeds()
    {
        Assert.That(Sample, Has.Length.LessThan(200_000));
        Assert.That(Sample[..15], Is.EqualTo("<!DOCTYPE html>"u8.ToArray()));
        Assert.That(Sample, Has.No.Member((byte)'\r'));
    }

    [Test]
    [SetCulture("tr-TR")]
    public void Gives_the_same_bytes_again_in_another_culture() => Assert.That(Write(SampleDocument.February2026), Is.EqualTo(Sample));

    [Test]
    public void Has_no_script_no_style_attribute_and_nothing_from_elsewhere()
    {
        Assert.That(Page.QuerySelectorAll("script, iframe, object, embed, base, form, img"), Is.Empty);
        Assert.That(Page.All.SelectMany(element => element.Attributes).Select(attribute => attribute.Name), Has.None.EqualTo("style").And.None.StartsWith("on").And.None.EqualTo("src"));
        Assert.That(Page.QuerySelectorAll("link").Select(link => link.GetAttribute("href")), Is.EqualTo(new[] { "data:," }));
        Assert.That(Page.QuerySelectorAll("style").Single().TextContent, Does.Not.Contain("url(").And.Not.Contain("@import"));
    }

    [Test]
    public void Allows_its_stylesheet_by_hash_and_nothing_else()
    {
        var policy = Page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content");
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Page.QuerySelectorAll("style").Single().TextContent)));

        Assert.That(policy, Is.EqualTo($"default-src 'none'; style-src 'sha256-{hash}'; img-src data:; base-uri 'none'; form-action 'none'"));
    }

    [Test]
    public void Says_where_the_language_changes_and_where_it_changes_back()
    {
        var document = new Document("Report", "February 2026", "Agency", Language.English,
        [
            new Contents("Contents"), new Heading(1, "a", [new TextInline("Chapter")]),
            new Heading(2, "b", [new TextInline("Kontakt")]) { LanguageTag = "nb" }, new Paragraph([new TextInline("Skriv.")]) { LanguageTag = "nb" },
            new Paragraph([new TextInline("Write.")]), new Paragraph([new TextInline("Skriv att.")]) { LanguageTag = "nn" },
            new Heading(1, "c", [new TextInline("Kapittel")]) { LanguageTag = "nn" }, new Paragraph([new TextInline("End.")]),
        ]);
        using var page = Parse(Write(document));

        Assert.That(page.QuerySelectorAll("main h2, main h3, main p").Select(element => (element.TextContent, LanguageOf(element))), Is.EqualTo(new[]
        {
            ("Chapter", "en"), ("Kontakt", "nb"), ("Skriv.", "nb"), ("Write.", "en"), ("Skriv att.", "nn"), ("Kapittel", "nn"), ("End.", "en"),
        }));
        Assert.That(page.QuerySelectorAll("nav.side a").Select(LanguageOf), Is.EqualTo(new[] { "en", "nb", "nn" }));
        Assert.That(page.QuerySelectorAll("main > section.chapter"), Has.Length.EqualTo(2));

        static string? LanguageOf(IElement element) => element.Closest("[lang]")!.GetAttribute("lang");
    }

    [Test]
    public void Says_the_language_of_words_within_a_line_and_of_the_title()
    {
        var document = new Document("Rapport", "February 2026", "Agency", Language.English,
        [
            new Contents("Contents"), new Heading(1, "a", [new LanguageInline("nb", [new TextInline("Kapittel")])]),
            new Paragraph([new TextInline("See "), new LanguageInline("nb", [new StrongInline([new TextInline("e-posten")])]), new TextInline(" below.")]),
        ])
        { TitleLanguageTag = "nb" };
        using var page = Parse(Write(document));

        Assert.That(
            page.QuerySelectorAll("body [lang]").Select(element => (element.ParentElement!.LocalName, element.GetAttribute("lang"), element.TextContent)),
            Is.EqualTo(new[]
            {
                ("h1", "nb", "Rapport"), ("a", "nb", "Kapittel"), ("a", "nb", "Kapittel"), ("h2", "nb", "Kapittel"), ("p", "nb", "e-posten"), ("p", "nb", "Rapport"),
            }));
        Assert.That(page.QuerySelector("main p")!.TextContent, Is.EqualTo("See e-posten below."));
    }

    [Test]
    public void Has_a_language_a_title_and_landmarks()
    {
        Assert.That(Page.DocumentElement.GetAttribute("lang"), Is.EqualTo("nb"));
        Assert.That(Page.Title, Is.EqualTo("Tjenesterapport februar 2026"));
        Assert.That(Page.QuerySelectorAll("body > header, main, body > footer"), Has.Length.EqualTo(3));
        Assert.That(Page.QuerySelectorAll("nav").Select(nav => nav.GetAttribute("aria-label") ?? Page.GetElementById(nav.GetAttribute("aria-labelledby")!)!.TextContent), Is.EqualTo(new[] { "Innhold", "Kapitler" }));
        Assert.That(Page.QuerySelector("body")!.FirstElementChild!.GetAttribute("href"), Is.EqualTo("#" + Page.QuerySelector("main")!.Id), "the first thing reached is the skip link");
    }

    [Test]
    public void Has_unique_ids_and_links_that_lead_somewhere()
    {
        Assert.That(Page.QuerySelectorAll("[id]").Select(element => element.Id), Is.Unique);
        Assert.That(Page.QuerySelectorAll("a[href^='#']").Where(link => Page.GetElementById(link.GetAttribute("href")![1..]) is null), Is.Empty);
        Assert.That(Page.QuerySelectorAll("[aria-labelledby]").Where(element => Page.GetElementById(element.GetAttribute("aria-labelledby")!) is null), Is.Empty);
    }

    [Test]
    public void Has_one_h1_and_headings_without_jumps()
    {
        var ranks = Page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();

        Assert.That(ranks[0], Is.EqualTo(1));
        Assert.That(ranks.Count(rank => rank == 1), Is.EqualTo(1));
        Assert.That(ranks.Zip(ranks.Skip(1)).Where(pair => pair.Second > pair.First + 1), Is.Empty);
    }

    [Test]
    public void Gives_each_heading_of_the_document_a_link_to_itself()
    {
        var heading = Page.GetElementById("oppetid")!;

        Assert.That(heading.LocalName, Is.EqualTo("h3"));
        Assert.That(heading.NextElementSibling!.GetAttribute("href"), Is.EqualTo("#oppetid"));
        Assert.That(heading.NextElementSibling.GetAttribute("aria-label"), Is.EqualTo("Lenke til «Oppetid»"));
    }

    [Test]
    public void Lists_chapters_and_their_sections_as_contents()
    {
        foreach (var list in Page.QuerySelectorAll("nav ul").Where(list => list.ParentElement!.LocalName is "nav" or "details"))
        {
            Assert.That(list.Children.Select(item => item.FirstElementChild!.TextContent), Is.EqualTo(new[] { "1 Plattformen", "2 Statistikk", "3 Informasjon" }));
            Assert.That(
                list.Children[0].QuerySelectorAll("li").Select(item => item.TextContent.Trim()),
                Is.EqualTo(new[] { "Perioden i korte trekk", "Hvordan melde hendelser", "Planlagte endringer" }));
        }

        Assert.That(Page.QuerySelectorAll("nav"), Has.Length.EqualTo(2), "beside the text on wide screens, in it on narrow ones");
    }

    [Test]
    public void Says_title_month_and_publisher_of_the_cover_once()
    {
        Assert.That(Page.QuerySelectorAll(".cover p").Select(line => line.TextContent), Has.Exactly(1).Items.And.All.StartsWith("Denne månedsrapporten"));
        Assert.That(Page.QuerySelectorAll(".cover h2"), Is.Empty);
        Assert.That(Page.QuerySelector("h1")!.TextContent, Is.EqualTo("Tjenesterapport februar 2026"));
        Assert.That(Page.QuerySelector(".publisher")!.TextContent, Is.EqualTo("Eksempeldirektoratet"));
    }

    [Test]
    public void Names_the_rows_and_columns_of_tables()
    {
        var table = Page.QuerySelectorAll("table").Single(table => table.QuerySelector("caption")?.TextContent == "Meldingstjeneste, antall per måned");

        Assert.That(table.QuerySelectorAll("thead th[scope=col]").Select(cell => cell.TextContent), Has.Exactly(14).Items);
        Assert.That(table.QuerySelectorAll("tbody th[scope=row]").Select(cell => cell.TextContent), Is.EqualTo(new[] { "2023", "2024", "2025", "2026" }));
        Assert.That(table.QuerySelectorAll("tbody tr")[3].QuerySelectorAll("td").Take(2).Select(cell => cell.TextContent), Is.EqualTo(new[] { "6\u00A0142\u00A0016", "5\u00A0052\u00A0933" }));
        Assert.That(table.QuerySelectorAll("td").Select(cell => cell.ClassName), Has.All.EqualTo("right"));
        Assert.That(Page.QuerySelectorAll("th:not([scope])"), Is.Empty);
    }

    [Test]
    public void Lets_wide_tables_scroll_in_a_named_box_that_the_keyboard_reaches()
    {
        var boxes = Page.QuerySelectorAll(".table.wide");

        Assert.That(boxes.Select(box => box.GetAttribute("tabindex")), Has.All.EqualTo("0"));
        Assert.That(boxes.Select(box => box.GetAttribute("role")), Has.All.EqualTo("region"));
        var names = boxes.Select(box => box.GetAttribute("aria-label") ?? Page.GetElementById(box.GetAttribute("aria-labelledby")!)!.TextContent).ToList();
        Assert.That(names, Is.Unique.And.Member("Meldingstjeneste, antall per måned").And.Member("Krav til brukerstøtten i 2026"));
        Assert.That(boxes.Select(box => box.QuerySelectorAll("thead .right").Length), Has.All.GreaterThanOrEqualTo(2));
    }

    [Test]
    public void Makes_each_row_of_a_table_of_words_a_list_that_names_its_cells_on_a_narrow_screen()
    {
        var table = new Table(
            null, [ColumnAlignment.Left, ColumnAlignment.Right, ColumnAlignment.Left, ColumnAlignment.Left],
            Row("Start", "Varighet", "<b>", ""), [Row("5. februar", "75 min", "SMS", "x"), Row("", "1 min", "", "y")]);
        var box = Body(table).QuerySelector(".table")!;

        Assert.That(box.ClassName, Is.EqualTo("table stacks"));
        Assert.That(box.HasAttribute("tabindex"), Is.False, "it does not scroll");
        Assert.That(box.QuerySelectorAll("tbody td").Select(cell => cell.GetAttribute("data-name")), Is.EqualTo(new[] { "Varighet", "<b>", null, null, "Varighet", "<b>", null }));
        Assert.That(box.QuerySelectorAll("tbody th").Select(cell => cell.TextContent), Is.EqualTo(new[] { "5. februar" }), "an empty cell names no row");
    }

    [TestCase(10, 6, "table wide turns")]
    [TestCase(10, 7, "table wide dense")]
    [TestCase(9, 6, "table wide")]
    public void Shows_the_months_of_a_few_years_below_each_other(int columns, int years, string className)
    {
        var row = Row([.. Enumerable.Repeat("1", columns)]);
        var table = new Table(null, [.. Enumerable.Repeat(ColumnAlignment.Right, columns)], row, [.. Enumerable.Repeat(row, years)]);

        Assert.That(Body(table).QuerySelector(".table")!.ClassName, Is.EqualTo(className));
    }

    [Test]
    public void Two_tables_of_one_name_are_told_apart()
    {
        var table = new Table(null, [.. Enumerable.Repeat(ColumnAlignment.Right, 3)], Row("a", "b", "c"), [Row("1", "2", "3")]);
        var page = Body(new Heading(1, "x", SampleDocument.Line("Endringer")), table, table);

        Assert.That(page.QuerySelectorAll(".wide").Select(box => box.GetAttribute("aria-label")), Is.EqualTo(new[] { "Tabell: Endringer", "Tabell: Endringer (2)" }));
    }

    [Test]
    public void Shows_charts_with_their_words_once_for_columns_and_once_for_phones()
    {
        var figures = Page.QuerySelectorAll("figure");

        Assert.That(figures, Has.Length.EqualTo(4));
        foreach (var figure in figures)
        {
            var drawings = figure.QuerySelectorAll("svg[role=img]");
            Assert.That(drawings.Select(drawing => drawing.ClassName), Is.EqualTo(new[] { "chart column", "chart phone" }));
            Assert.That(drawings.Select(drawing => drawing.GetAttribute("aria-label")).Distinct().Single(), Does.Contain("Februar 2026"));
            Assert.That(figure.QuerySelector("figcaption")!.TextContent, Is.Not.Empty);
        }
    }

    [TestCase(Verdict.Met, "met", "oppfylt")]
    [TestCase(Verdict.Missed, "missed", "ikke oppfylt")]
    [TestCase(Verdict.Unknown, "unknown", "ukjent")]
    public void Shows_a_verdict_as_symbol_and_word_and_colour(Verdict verdict, string className, string word)
    {
        var shown = Body(new Paragraph([new VerdictInline(verdict, word)])).QuerySelector("main .verdict")!;

        Assert.That(shown.ClassList, Does.Contain(className));
        Assert.That(shown.TextContent, Is.EqualTo(word));
        Assert.That(shown.QuerySelector("svg")!.GetAttribute("aria-hidden"), Is.EqualTo("true"));
    }

    [Test]
    public void A_list_of_verdicts_is_known_by_each_line_that_begins_with_one()
    {
        static Paragraph Line(bool isFirst) => new(isFirst
            ? [new VerdictInline(Verdict.Met, "oppfylt"), new TextInline(" Oppetid")] : [new TextInline("Oppetid "), new VerdictInline(Verdict.Met, "oppfylt")]);

        Assert.That(Body(new ListBlock(null, [[Line(true)], [Line(true)]])).QuerySelector("main ul")!.ClassName, Is.EqualTo("verdicts"));
        Assert.That(Body(new ListBlock(null, [[Line(true)], [Line(false)]])).QuerySelector("main ul")!.ClassName, Is.Null.Or.Empty);
    }

    [TestCase("Send e-post til oss", "Send |e-post| til oss")]
    [TestCase("e-posten, SMS-er og 3-tjenester", "|e-posten|, SMS-er og |3-tjenester|")]
    [TestCase("2026-02, 5-10, –3, - og e- -e", "2026-02, 5-10, –3, - og e- -e")]
    [TestCase("e-postvarslingstjenestene-x", "e-postvarslingstjenestene-x")]
    [TestCase("-a-b", "-|a-b|")]
    public void Words_with_a_single_letter_before_the_hyphen_are_not_broken_there(string text, string expected)
    {
        var shown = Body(new Paragraph(SampleDocument.Line(text))).QuerySelector("main p")!;

        Assert.That(string.Concat(shown.ChildNodes.Select(node => node is IElement { ClassName: "whole" } ? $"|{node.TextContent}|" : node.TextContent)), Is.EqualTo(expected));
    }

    [TestCase("https://status.example.no/a", "statussiden", "https://status.example.no/a")]
    [TestCase("mailto:kundesenter@example.no", "kundesenteret", "kundesenter@example.no")]
    [TestCase("mailto:kundesenter@example.no", "kundesenter@example.no", null)]
    [TestCase("https://status.example.no", "status.example.no", null)]
    [TestCase("#oppetid", "oppetiden", null)]
    public void A_link_has_its_target_for_paper_where_its_words_do_not_say_it(string target, string words, string? expected) => Assert.That(
        Body(new Paragraph([new LinkInline(target, SampleDocument.Line(words))])).QuerySelector("main p a")!.GetAttribute("data-target"), Is.EqualTo(expected));

    [TestCase(AlertKind.Note, "Merk")]
    [TestCase(AlertKind.Tip, "Tips")]
    [TestCase(AlertKind.Important, "Viktig")]
    [TestCase(AlertKind.Warning, "Advarsel")]
    [TestCase(AlertKind.Caution, "Vær varsom")]
    public void Names_the_kind_of_an_alert(AlertKind kind, string title) =>
        Assert.That(Body(new Alert(kind, [Text("x")])).QuerySelector(".alert-title")!.TextContent, Is.EqualTo(title));

    [Test]
    public void Numbers_a_list_from_where_it_starts() => Assert.That(
        Body(new ListBlock(3, [[Text("a")], [Text("b"), new ListBlock(null, [[Text("c")]])]])).QuerySelector("main ol")!.OuterHtml,
        Is.EqualTo("<ol start=\"3\">\n<li>a</li>\n<li><p>b</p>\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ol>"));

    [TestCase("javascript:alert(1)", false)]
    [TestCase("data:text/html,x", false)]
    [TestCase("//example.no", false)]
    [TestCase("https://example.no/?a=1&b=\"2\"", true)]
    [TestCase("mailto:a@example.no", true)]
    [TestCase("tel:+4700000000", true)]
    public void Links_only_where_a_link_may_lead(string target, bool isLink) => Assert.That(
        Body(new Paragraph([new LinkInline(target, SampleDocument.Line("ord"))])).QuerySelector("main p a")?.GetAttribute("href"), Is.EqualTo(isLink ? target : null));

    [TestCase("<script>alert(1)</script>")]
    [TestCase("</style></title><img src=x onerror=alert(1)>")]
    [TestCase("\"]]> ' --> & &amp; {{ page.title }}")]
    [TestCase("bell \a null \0 escape \u001B[31m delete \u007F next line \u0085")]
    [TestCase("noncharacters \uFFFE \uFFFF \uFDD0 \uD83F\uDFFE")]
    public void Text_stays_text_wherever_it_stands(string hostile)
    {
        var expected = new string([.. hostile.Replace("\uD83F\uDFFE", "\uFFFD", StringComparison.Ordinal)
            .Select(character => char.IsControl(character) || character is '\uFFFE' or '\uFFFF' or '\uFDD0' ? '\uFFFD' : character)]);
        var line = SampleDocument.Line(hostile);
        var chart = new Chart("x", hostile, hostile, 10, 10, [new TextShape(new Point(1, 1), hostile, TextAnchor.Start, 12, ChartColor.Ink)]);
        var table = new Table(line, [.. Enumerable.Repeat(ColumnAlignment.Left, 3)], Row(hostile, "b", "c"), [Row(hostile, hostile, "")]);
        var page = Parse(Write(new Document(hostile, "", hostile, Language.Bokmal,
        [
            new Cover([Text(hostile)]),
            new Contents(hostile),
            new Heading(1, "id-" + hostile, line),
            new Heading(2, "y", [new StrongInline(line), new CodeInline(hostile), new LinkInline("https://example.no/" + hostile, line)]),
            table, new ChartBlock(chart, hostile), new CodeBlock(hostile), new Paragraph([new VerdictInline(Verdict.Met, hostile)]),
        ])));

        Assert.That(page.Title, Is.EqualTo(expected));
        Assert.That(page.QuerySelectorAll("script, img, iframe"), Is.Empty);
        foreach (var selector in new[] { ".publisher", "section h2", "th[scope=col]", "th[scope=row]", "caption", "pre", ".chart text", "figcaption", "summary", ".verdict" })
        {
            Assert.That(page.QuerySelector(selector)!.TextContent, Is.EqualTo(expected), selector);
        }

        Assert.That(page.QuerySelector(".chart")!.GetAttribute("aria-label"), Is.EqualTo(expected));
        Assert.That(page.QuerySelector("h3 a")!.GetAttribute("href"), Is.EqualTo("https://example.no/" + expected));
    }

    /// <summary>Every page of these tests is parsed so: a page with an error would fail each of them.</summary>
    [Test]
    public void A_page_with_a_parse_error_would_be_told()
    {
        var page = Encoding.UTF8.GetString(Sample);

        Assert.That(() => Parse(Encoding.UTF8.GetBytes(page)).Dispose(), Throws.Nothing);
        Assert.That(() => Parse(Encoding.UTF8.GetBytes(page.Replace("</h1>", "</h2>", StringComparison.Ordinal))), Throws.TypeOf<HtmlParseException>());
    }

    [Test]
    public void Line_ends_in_text_become_line_feeds() =>
        Assert.That(Body(new CodeBlock("a\r\nb\rc\nd")).QuerySelector("main pre")!.TextContent, Is.EqualTo("a\nb\nc\nd"));

    [Test]
    public void An_empty_document_is_a_page_too() => Assert.That(Body().QuerySelector("h1")!.TextContent, Is.EqualTo("Rapport "));

    private static IDocument Body(params Block[] blocks) => Parse(Write(new Document("Rapport", "", "", Language.Bokmal, blocks)));

    private static Paragraph Text(string text) => new(SampleDocument.Line(text));

    private static TableRow Row(params string[] cells) => new([.. cells.Select(cell => new TableCell(SampleDocument.Line(cell)))]);

    private static byte[] Write(Document document)
    {
        using var output = new MemoryStream();
        new HtmlFormat(Shell.Fill).Write(document, output);
        return output.ToArray();
    }

    private static IDocument Parse(byte[] page) =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(Encoding.UTF8.GetString(page));
}
