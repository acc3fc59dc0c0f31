using ServiceReport.Charts;
using ServiceReport.Documents;
using ServiceReport.Formats.Pdf.Layout;
using ServiceReport.Formats.Pdf.Typography;
using static ServiceReport.Tests.Formats.Pdf.SampleDocuments;
using Structure = ServiceReport.Formats.Pdf.Structure.StructureRole;

namespace ServiceReport.Tests.Formats.Pdf.Layout;

public sealed class DocumentLayoutTests
{
    private static readonly PlacedDocument Sample = Lay(Monthly);

    [Test]
    public void Nothing_leaves_the_page()
    {
        foreach (var (placed, item) in Sample.Pages.SelectMany(page => page.Items.Select(item => (page, item))))
        {
            var page = placed.Number;
            var (right, bottom) = item switch
            {
                PlacedText text => (text.X + text.Style.Width(text.Text.TrimEnd(' ')), text.Y),
                PlacedChart chart => (chart.X + (chart.Chart.Width * chart.Scale), chart.Y + (chart.Chart.Height * chart.Scale)),
                PlacedRule rule => (rule.X + rule.Width, rule.Y),
                _ => (item.X, item.Y),
            };
            Assert.That(right, Is.LessThanOrEqualTo(item is PlacedFill ? placed.Shape.Width : placed.Shape.Right + 0.1), $"page {page}: {item}");
            Assert.That(bottom, Is.LessThanOrEqualTo(placed.Shape.FooterBaseline), $"page {page}: {item}");
        }
    }

    [Test]
    public void No_heading_is_the_last_thing_on_its_page()
    {
        foreach (var page in Sample.Pages)
        {
            var last = page.Items.Where(item => item is PlacedText { Node: not null } or PlacedChart).MaxBy(item => item.Y);

            Assert.That(last is PlacedText { Node.Role: Structure.H1 or Structure.H2 or Structure.H3 or Structure.H4 }, Is.False, $"page {page.Number}");
        }
    }

    [Test]
    public void The_contents_list_has_the_page_of_every_chapter_and_section()
    {
        var entries = Sample.Pages[1].Items.OfType<PlacedLink>().ToList();

        Assert.That(entries, Has.Count.EqualTo(Monthly.Blocks.Count(block => block is Heading { Level: 1 or 2 })));
        Assert.Multiple(() =>
        {
            foreach (var entry in entries)
            {
                var page = Sample.Pages.Single(page => page.Items.OfType<PlacedHeading>().Any(heading => "#" + heading.Id == entry.Target));
                var number = Sample.Pages[1].Items.OfType<PlacedText>()
                    .Single(text => text.Node == entry.Node && text.X > PageGeometry.Right - 30).Text;
                Assert.That(number, Is.EqualTo($" {page.Number}"), entry.Text);
            }
        });
    }

    [Test]
    public void Every_page_but_the_cover_says_its_number_its_chapter_and_the_report()
    {
        var count = Sample.Pages.Count;

        Assert.That(Furniture(Sample.Pages[0]), Is.Empty);
        Assert.That(Furniture(Sample.Pages[1]), Is.EqualTo(new[] { "Tjenesterapport · februar 2026", "Digitaliseringsdirektoratet", $"side 2 av {count}" }));
        Assert.That(Furniture(Sample.Pages[2]), Is.EqualTo(
            new[] { "Tjenesterapport · februar 2026", "Plattformen", "Digitaliseringsdirektoratet", $"side 3 av {count}" }));

        static IEnumerable<string> Furniture(PlacedPage page) => page.Items.OfType<PlacedText>()
            .Where(text => text.Node is null && (text.Y < PageGeometry.Top || text.Y > PageGeometry.Bottom)).Select(text => text.Text);
    }

    [Test]
    public void The_cover_says_title_and_month_once()
    {
        var words = Sample.Pages[0].Items.OfType<PlacedText>().Select(text => text.Text).ToList();

        Assert.That(words, Has.Exactly(1).EqualTo("Tjenesterapport").And.Exactly(1).EqualTo("februar 2026"));
    }

    [Test]
    public void Paragraphs_are_not_parted_at_their_first_or_last_line()
    {
        var paragraph = Text(string.Join(' ', Enumerable.Repeat("ord", 60))); // three lines
        for (var filling = 30; filling < 60; filling++)
        {
            var lines = Enumerable.Repeat<Block>(new CodeBlock("x"), 10).Concat(Enumerable.Repeat<Block>(Text("linje"), filling)).Append(paragraph);

            foreach (var page in Lay(Of([.. lines])).Pages)
            {
                var ownLines = page.Items.OfType<PlacedText>().Count(text => text.Text.StartsWith("ord", StringComparison.Ordinal));
                Assert.That(ownLines, Is.Not.EqualTo(1), $"{filling} lines before, page {page.Number}");
            }
        }
    }

    [Test]
    public void A_chart_is_as_wide_as_running_text()
    {
        var chart = new Chart("c", "c", "c", 720, 288, []);

        var placed = Lay(Of(new ChartBlock(chart, "Diagram"))).Pages[0].Items.OfType<PlacedChart>().Single();

        Assert.That(placed.Scale, Is.EqualTo(462.0 / 720).Within(1e-9));
        Assert.That(placed.Node.AlternativeText, Is.EqualTo("Diagram"));
    }

    [Test]
    public void An_alert_is_as_wide_as_running_text()
    {
        var words = string.Join(' ', Enumerable.Repeat("ord", 100));

        var items = Lay(Of(new Alert(AlertKind.Note, [Text(words)]))).Pages[0].Items;

        var ground = items.OfType<PlacedFill>().MaxBy(fill => fill.Width)!;
        Assert.That((ground.X, ground.Width), Is.EqualTo((PageGeometry.Left, PageGeometry.Measure)));
        Assert.That(
            items.OfType<PlacedText>().Where(text => text.Node is not null).Max(text => text.X + text.Style.Width(text.Text.TrimEnd(' '))),
            Is.LessThanOrEqualTo(PageGeometry.Left + PageGeometry.Measure - 15));
    }

    [TestCase(AlertKind.Note, nameof(Symbol.Information))]
    [TestCase(AlertKind.Important, nameof(Symbol.Information))]
    [TestCase(AlertKind.Tip, nameof(Symbol.Check))]
    [TestCase(AlertKind.Warning, nameof(Symbol.Warning))]
    [TestCase(AlertKind.Caution, nameof(Symbol.Warning))]
    public void An_alert_has_a_symbol_beside_its_kind(AlertKind kind, string expected)
    {
        var items = Lay(Of(new Alert(kind, [Text("Tekst.")]))).Pages[0].Items;

        var symbol = items.OfType<PlacedSymbol>().Single();
        var label = items.OfType<PlacedText>().First(text => text.Node is not null);
        Assert.That(symbol.Symbol.ToString(), Is.EqualTo(expected));
        Assert.That(symbol.Color, Is.EqualTo(label.Style.Color));
        Assert.That(symbol.X + symbol.Size, Is.LessThan(label.X));
        Assert.That(label.Y, Is.InRange(symbol.Y, symbol.Y + symbol.Size));
    }

    [Test]
    public void Digits_of_code_are_of_one_width()
    {
        var page = Lay(Of(new Paragraph([new CodeInline("111")]), new Paragraph([new CodeInline("888")]), new CodeBlock("1111\n8888"))).Pages[0];

        var widths = page.Items.OfType<PlacedText>().Where(text => text.Node is not null).ToDictionary(text => text.Text, text => text.Style.Width(text.Text));
        Assert.That(widths["111"], Is.EqualTo(widths["888"]));
        Assert.That(widths["1111"], Is.EqualTo(widths["8888"]));
    }

    [Test]
    public void A_chart_stays_with_its_heading_and_its_sentence_and_its_table_follows_at_once()
    {
        foreach (var (id, _, _) in SampleFigures.Series)
        {
            var page = Sample.Pages.Single(page => page.Items.OfType<PlacedHeading>().Any(heading => heading.Id == id));

            Assert.That(page.Items.OfType<PlacedChart>().Any(chart => chart.Chart.Id == id), id);
            var chart = page.Items.OfType<PlacedChart>().Single(chart => chart.Chart.Id == id);
            var table = Sample.Pages.SelectMany(other => other.Items.OfType<PlacedText>().Select(text => (other.Number, Text: text)))
                .First(text => text.Text is { Text: "2026", Node.Role: Structure.TH } && (text.Number > page.Number || (text.Number == page.Number && text.Text.Y > chart.Y)));
            Assert.That(table.Number, Is.InRange(page.Number, page.Number + 1), id);
        }
    }

    [TestCase(43, true, Description = "three quarters of the page are full: chart and table go to the next one")]
    [TestCase(30, false, Description = "both fit")]
    public void A_chart_waits_for_its_table_where_that_costs_little_room(int linesAbove, bool waits)
    {
        // A chart as wide as running text is 462 / 720 of its 160 units high: 103 points. Above it stands code, 9 points high and 1.42 to a line.
        var code = new CodeBlock(string.Join('\n', Enumerable.Repeat("x", linesAbove)));
        var chart = new ChartBlock(new Chart("c", "c", "c", 720, 160, []), "Diagram");
        var table = new Table(null, [ColumnAlignment.Left], Row("A"), [.. Enumerable.Repeat(Row("b"), 6)]);

        var pages = Lay(Of(code, chart, table)).Pages;

        Assert.That(pages[0].Items.OfType<PlacedChart>().Any(), Is.EqualTo(!waits));
    }

    [Test]
    public void Neither_the_first_nor_the_last_item_of_a_list_stands_alone([Values(2, 3, 5)] int count)
    {
        var list = new ListBlock(null, [.. Enumerable.Range(1, count).Select(number => (IReadOnlyList<Block>)[Text($"punkt {number}")])]);
        for (var filling = 25; filling < 45; filling++)
        {
            foreach (var page in Lay(Of([.. Enumerable.Repeat<Block>(Text("linje"), filling), list])).Pages)
            {
                var items = page.Items.OfType<PlacedText>().Count(text => text.Text.StartsWith("punkt", StringComparison.Ordinal));
                Assert.That(items, Is.Not.EqualTo(1), $"{filling} lines before, page {page.Number}");
            }
        }
    }

    [Test]
    public void Sentences_between_a_heading_and_its_chart_stay_with_both()
    {
        var chart = new ChartBlock(new Chart("c", "c", "c", 720, 320, []), "Diagram");
        for (var filling = 15; filling < 35; filling++)
        {
            Block[] section = [Heading(2, "her", "Her"), Text("En setning."), Text("Og en til."), chart];

            var pages = Lay(Of([.. Enumerable.Repeat<Block>(Text("linje"), filling), .. section])).Pages;

            var page = pages.Single(page => page.Items.OfType<PlacedChart>().Any());
            Assert.That(page.Items.OfType<PlacedHeading>().Count(), Is.EqualTo(1), $"{filling} lines before");
        }
    }

    /// <summary>Of one to three lines it says what is below it; a longer one is text that may stand by itself.</summary>
    [Test]
    public void A_short_paragraph_stays_with_the_chart_below_it([Range(1, 3)] int lines)
    {
        var chart = new ChartBlock(new Chart("c", "c", "c", 720, 220, []), "Diagram");
        var table = Text("Mellom.");
        for (var filling = 15; filling < 40; filling++)
        {
            var sentence = Text(string.Join(' ', Enumerable.Repeat("setningen", 8 * lines)));
            var pages = Lay(Of([.. Enumerable.Repeat<Block>(Text("linje"), filling), chart, sentence, chart, table])).Pages;

            var words = pages.SelectMany(page => page.Items.OfType<PlacedText>().Where(text => text.Text.Contains("setningen", StringComparison.Ordinal)).Select(_ => page.Number)).ToList();
            Assert.That(words, Has.Count.EqualTo(lines), "as many lines as are tested");
            var last = pages.Last(page => page.Items.OfType<PlacedChart>().Any()).Number;
            Assert.That(words, Has.All.EqualTo(last), $"{filling} lines before");
        }
    }

    private static PlacedDocument Lay(Document document) => DocumentLayout.Lay(document, FontFamily.Inter);
}
