using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ServiceReport.Formats.Html;

namespace ServiceReport.Tests.Formats.Html;

[TestFixture]
internal sealed class KeyFiguresHtmlTests
{
    [Test]
    public void Are_a_list_that_its_visible_name_names()
    {
        using var page = Page();
        var list = page.QuerySelector(".key-figures ul")!;

        Assert.That(page.GetElementById(list.GetAttribute("aria-labelledby")!)!.TextContent, Is.EqualTo("Nøkkeltall for februar 2026"));
        Assert.That(list.Children.Select(item => item.LocalName), Is.EqualTo(new[] { "li", "li", "li" }));
    }

    [Test]
    public void A_tile_has_its_label_before_its_value_and_its_note_before_its_chart()
    {
        using var page = Page();
        var tiles = page.QuerySelectorAll(".key-figures li");

        Assert.That(Parts(tiles[0]), Is.EqualTo(new[] { "label", "value", "note", "chart spark" }));
        Assert.That(Parts(tiles[1]), Is.EqualTo(new[] { "label", "value", "note" }));
        Assert.That(Parts(tiles[2]), Is.EqualTo(new[] { "label", "value" }));
        Assert.That(tiles[0].QuerySelector(".value")!.TextContent, Is.EqualTo("5\u00A0052\u00A0933"));
        Assert.That(tiles[1].QuerySelector(".note .verdict.missed")!.TextContent, Is.EqualTo("ikke oppfylt"));
        Assert.That(tiles[1].QuerySelector(".note")!.TextContent, Does.EndWith("A < B"));

        static IEnumerable<string?> Parts(IElement tile) => tile.Children.Select(part => part.GetAttribute("class"));
    }

    [Test]
    public void A_figure_may_be_parted_between_its_groups_of_digits_and_reads_as_it_did()
    {
        using var page = Page();
        var values = page.QuerySelectorAll(".key-figures .value");

        Assert.That(values[0].InnerHtml, Is.EqualTo("5&nbsp;<wbr>052&nbsp;<wbr>933"));
        Assert.That(values[1].InnerHtml, Is.EqualTo("99,69&nbsp;%"));
    }

    [Test]
    public void A_chart_says_in_one_sentence_what_the_tile_does_not()
    {
        using var page = Page();
        var chart = page.QuerySelector(".key-figures svg.spark")!;

        Assert.That(chart.GetAttribute("role"), Is.EqualTo("img"));
        Assert.That(chart.GetAttribute("aria-label"), Is.EqualTo("Fra mars 2024 til februar 2026: lavest 3, høyest 12."));
    }

    [Test]
    public void Lists_of_one_page_have_names_of_their_own()
    {
        using var page = Page();
        Assert.That(page.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)), Is.Unique);
        Assert.That(page.QuerySelectorAll(".key-figures ul"), Has.Length.EqualTo(2));
    }

    private static IDocument Page()
    {
        using var output = new MemoryStream();
        new HtmlFormat(Shell.Fill).Write(KeyFiguresSample.Document(KeyFiguresSample.Three, KeyFiguresSample.Of(1)), output);
        return new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(Encoding.UTF8.GetString(output.ToArray()));
    }
}
