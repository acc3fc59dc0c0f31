using ServiceReport.Documents;
using ServiceReport.Formats;
using ServiceReport.Formats.Pdf.Layout;
using ServiceReport.Formats.Pdf.Typography;

namespace ServiceReport.Tests.Formats.Pdf.Layout;

public sealed class KeyFiguresLayoutTests
{
    /// <summary>Three panels and two gaps of 8 are as wide as running text (462): each (462 − 16) / 3 = 148.67.</summary>
    [Test]
    public void Stand_three_beside_each_other()
    {
        var panels = Lay(KeyFiguresSample.Of(6)).Single().Items.OfType<PlacedFill>().ToList();

        Assert.That(panels.Select(panel => panel.X), Is.EqualTo(new[] { 43, 43 + 156.67, 43 + 313.33, 43, 43 + 156.67, 43 + 313.33 }).Within(0.01));
        Assert.That(panels.Select(panel => panel.Width), Has.All.EqualTo(148.67).Within(0.01));
        Assert.That(panels[3].Y, Is.EqualTo(panels[0].Y + panels[0].Height + 8).Within(0.01));
    }

    /// <summary>Four beside each other are (462 − 24) / 4 = 109.5 wide, two (462 − 8) / 2 = 227: every row is as wide as running text. Of one or two at all, none is wider than a third.</summary>
    [TestCase(1, new[] { 1 }, 148.67)]
    [TestCase(2, new[] { 2 }, 148.67)]
    [TestCase(4, new[] { 4 }, 109.5)]
    [TestCase(5, new[] { 3, 2 }, 227)]
    [TestCase(7, new[] { 3, 4 }, 109.5)]
    [TestCase(10, new[] { 3, 3, 4 }, 109.5)]
    public void None_stands_alone_below_full_rows(int count, int[] rows, double widthOfLast)
    {
        var panels = Lay(KeyFiguresSample.Of(count)).Single().Items.OfType<PlacedFill>().ToList();

        Assert.That(panels.GroupBy(panel => panel.Y).Select(row => row.Count()), Is.EqualTo(rows));
        Assert.That(panels[^1].Width, Is.EqualTo(widthOfLast).Within(0.01));
    }

    /// <summary>A figure of 18 digits is smaller, not parted; one of 29 digits, the longest there is, is parted between its groups only.</summary>
    [TestCase("123\u00A0456\u00A0789\u00A0012\u00A0345\u00A0678", 1)]
    [TestCase("12\u00A0345\u00A0678\u00A0901\u00A0234\u00A0567\u00A0890\u00A0123\u00A0456\u00A0789", 2)]
    public void A_long_figure_is_not_parted_within_a_group(string figure, int lines)
    {
        foreach (var count in new[] { 3, 4 })
        {
            var tiles = new KeyFigures("Tall", [.. KeyFiguresSample.Of(count - 1).Figures, new KeyFigure([new TextInline("Langt")], [new TextInline(figure)], [], null)]);
            var page = Lay(tiles).Single();

            var panel = page.Items.OfType<PlacedFill>().Last();
            var texts = page.Items.OfType<PlacedText>().Where(text => text.X >= panel.X && text.X <= panel.X + panel.Width && text.Text.Any(char.IsAsciiDigit) && text.Y > panel.Y && text.Y < panel.Y + panel.Height).ToList();

            Assert.That(texts.Count, count == 3 ? Is.EqualTo(lines) : Is.GreaterThanOrEqualTo(lines));
            Assert.That(texts.SelectMany(text => text.Text.Split('\u00A0', StringSplitOptions.RemoveEmptyEntries)), Is.EqualTo(figure.Split('\u00A0')));
            Assert.That(texts.Select(text => text.X + text.Style.Width(text.Text.TrimEnd('\u00A0'))), Has.All.LessThanOrEqualTo(panel.X + panel.Width - 9.99));
        }
    }

    [Test]
    public void A_row_stands_level_whatever_its_figures_hold()
    {
        var long3 = KeyFiguresSample.Three with
        {
            Figures = [KeyFiguresSample.Three.Figures[0], .. KeyFiguresSample.Three.Figures.Skip(1).Select(figure => figure with
            {
                Label = [new TextInline("Henvendelser på telefon, inkludert tilbakeringing og meldinger")],
            })],
        };
        var page = Lay(long3).Single();

        var values = page.Items.OfType<PlacedText>().Where(text => text.Style.Size == 17).ToList();
        Assert.That(values.Select(text => text.Text), Is.EqualTo(new[] { "5\u00A0052\u00A0933", "99,69\u00A0%", "1\u00A0244" }));
        Assert.That(values.Select(text => text.Y).Distinct().Count(), Is.EqualTo(1));
        Assert.That(page.Items.OfType<PlacedFill>().Select(panel => panel.Height).Distinct().Count(), Is.EqualTo(1));
        var labels = page.Items.OfType<PlacedText>().Where(text => text.Style is { Size: 8.5 } && text.Style.Face == FontFamily.Inter.SemiBold && text.Style.Color == Palette.Light.Muted).ToList();
        Assert.That(labels, Has.Count.GreaterThan(3), "labels of more than one line");
        Assert.That(labels.Select(text => text.Y), Has.All.LessThan(values[0].Y - (0.75 * 17)), "above the figures");
    }

    [Test]
    public void What_a_panel_holds_stays_inside_it()
    {
        var figures = new KeyFigures("Tall",
        [
            new KeyFigure([new TextInline(new string('m', 60))], [new TextInline("1\u00A0234\u00A0567\u00A0890\u00A0123\u00A0456")], [new TextInline(string.Join(' ', Enumerable.Repeat("ord", 60)))], new ChartBlock(KeyFiguresSample.Spark, "x")),
            .. KeyFiguresSample.Three.Figures,
        ]);
        var page = Lay(figures).Single();

        var panels = page.Items.OfType<PlacedFill>().ToList();
        foreach (var text in page.Items.OfType<PlacedText>().Where(text => text.Y > panels[0].Y && text.Y < panels[^1].Y + panels[^1].Height))
        {
            Assert.That(panels.Any(panel => panel.X <= text.X && text.X + text.Style.Width(text.Text.TrimEnd()) <= panel.X + panel.Width && panel.Y <= text.Y - (text.Style.Size * 0.7) && text.Y <= panel.Y + panel.Height), text.Text);
        }

        var chart = page.Items.OfType<PlacedChart>().First();
        Assert.That(chart.X + (chart.Chart.Width * chart.Scale), Is.LessThan(panels[0].X + panels[0].Width));
        Assert.That(chart.Y + (chart.Chart.Height * chart.Scale), Is.LessThan(panels[0].Y + panels[0].Height));
    }

    /// <summary>Whatever stands before them, the page breaks above all of them.</summary>
    [Test]
    public void Stay_on_one_page_with_their_name([Range(1, 60, 7)] int paragraphs)
    {
        var before = Enumerable.Range(0, paragraphs).Select(_ => (Block)SampleDocuments.Text("Tekst."));
        var pages = Lay([.. before, KeyFiguresSample.Of(9)]);

        var holding = pages.Where(page => page.Items.OfType<PlacedChart>().Any()).ToList();
        Assert.That(holding, Has.Count.EqualTo(1));
        Assert.That(holding[0].Items.OfType<PlacedText>().Select(text => text.Text), Does.Contain("Nøkkeltall"));
    }

    /// <summary>Sixty figures need more than a page; the break goes between two rows.</summary>
    [Test]
    public void More_than_a_page_of_them_break_between_rows()
    {
        var pages = Lay(KeyFiguresSample.Of(60));

        Assert.That(pages, Has.Count.GreaterThan(1));
        Assert.That(pages.Select(page => page.Items.OfType<PlacedChart>().Count() % 3), Has.All.Zero, "60 is 20 rows of 3");
        Assert.That(pages.SelectMany(page => page.Items.OfType<PlacedFill>()).Max(panel => panel.Y + panel.Height), Is.LessThanOrEqualTo(PageGeometry.Bottom));
    }

    private static IReadOnlyList<PlacedPage> Lay(params Block[] blocks) => DocumentLayout.Lay(KeyFiguresSample.Document(blocks), FontFamily.Inter).Pages;
}
