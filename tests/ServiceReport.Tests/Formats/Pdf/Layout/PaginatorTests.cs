using ServiceReport.Formats.Pdf.Layout;

namespace ServiceReport.Tests.Formats.Pdf.Layout;

public sealed class PaginatorTests
{
    private const double Full = PageGeometry.BodyHeight;

    [Test]
    public void Puts_slices_below_each_other_with_their_air()
    {
        var page = Paginate(Line("a", 20), Line("b", 20) with { SpaceBefore = 7 })[0];

        Assert.That(Tops(page), Is.EqualTo(new[] { ("a", PageGeometry.Top), ("b", PageGeometry.Top + 27) }));
    }

    [Test]
    public void What_does_not_fit_goes_to_the_next_page_without_its_air()
    {
        var pages = Paginate(Line("a", Full - 10), Line("b", 11) with { SpaceBefore = 7 });

        Assert.That(Tops(pages[1]), Is.EqualTo(new[] { ("b", PageGeometry.Top) }));
    }

    [Test]
    public void A_heading_goes_with_what_follows_it()
    {
        var pages = Paginate(Line("text", Full - 50), Line("heading", 30) with { KeepsWithNext = true }, Line("chart", 100));

        Assert.That(Names(pages), Is.EqualTo(new[] { "text", "heading chart" }));
    }

    [Test]
    public void A_chain_longer_than_a_page_is_broken_where_it_must_be()
    {
        var chain = Enumerable.Range(1, 5).Select(number => Line($"{number}", Full / 2) with { KeepsWithNext = true });

        Assert.That(Names(Paginate([.. chain])), Is.EqualTo(new[] { "1 2", "3 4", "5" }));
    }

    [Test]
    public void A_header_is_drawn_again_on_the_next_page()
    {
        var header = Line("header", 20);
        var rows = Enumerable.Range(1, 4).Select(number => Line($"{number}", Full / 3) with { Header = number > 1 ? header : null });

        Assert.That(Names(Paginate([header with { KeepsWithNext = true }, .. rows])), Is.EqualTo(new[] { "header 1 2", "header 3 4" }));
    }

    [Test]
    public void A_chapter_begins_a_page_and_names_it_and_those_after_it()
    {
        var pages = Paginate(Line("a", 10), Chapter("En"), Line("b", Full), Chapter("To"));

        Assert.That(pages.Select(page => page.Chapter), Is.EqualTo(new[] { null, "En", "En", "To" }));
    }

    /// <summary>The rest of a chapter fills 0.4 of its last page: the next chapter begins below it, 40 points lower. The page is named after the chapter at its top.</summary>
    [Test]
    public void A_chapter_begins_below_the_short_rest_of_the_one_before()
    {
        var pages = Paginate(Chapter("En"), Line("a", Full - 10), Line("rest", Full * 0.4), Chapter("To"), Line("b", Full * 0.3));

        Assert.That(Names(pages), Is.EqualTo(new[] { "En a", "rest To b" }));
        Assert.That(pages[1].Chapter, Is.EqualTo("En"));
        Assert.That(Tops(pages[1]).ElementAt(1), Is.EqualTo(("To", PageGeometry.Top + (Full * 0.4) + 40)));
    }

    [TestCase(0.5, 0.3, "rest", "To b", Description = "half a page is no short rest")]
    [TestCase(0.4, 0.6, "rest", "To b", Description = "what the chapter begins with does not fit below it")]
    public void A_chapter_begins_a_page_where_little_would_be_won(double rest, double opening, params string[] pages)
    {
        var placed = Paginate(
            Chapter("En"), Line("a", Full - 10), Line("rest", Full * rest), Chapter("To") with { KeepsWithNext = true }, Line("b", Full * opening));

        Assert.That(Names(placed).Skip(1), Is.EqualTo(pages));
    }

    /// <summary>Chapters of a line each have a page each, and of two that would follow a rest the second begins its own.</summary>
    [Test]
    public void No_two_chapters_begin_on_one_page()
    {
        Assert.That(Names(Paginate(Chapter("En"), Chapter("To"), Chapter("Tre"))), Is.EqualTo(new[] { "En", "To", "Tre" }));
        Assert.That(
            Names(Paginate(Chapter("En"), Line("a", Full - 10), Line("rest", 10), Chapter("To"), Chapter("Tre"))), Is.EqualTo(new[] { "En a", "rest To", "Tre" }));
    }

    [TestCase(0.75, "text", "chart table", Description = "a quarter of the page may stay empty")]
    [TestCase(0.6, "text chart", "table", Description = "two fifths may not")]
    [TestCase(0.2, "text chart table", Description = "nothing need stay empty")]
    public void What_prefers_its_next_waits_for_it_only_where_that_costs_little(double above, params string[] pages)
    {
        var placed = Paginate(Line("text", Full * above), Line("chart", Full * 0.2) with { PrefersNext = true }, Line("table", Full * 0.3));

        Assert.That(Names(placed), Is.EqualTo(pages));
    }

    [Test]
    public void What_is_too_high_for_one_page_with_its_next_does_not_wait()
    {
        var placed = Paginate(Line("text", Full * 0.75), Line("chart", Full * 0.2) with { PrefersNext = true }, Line("table", Full * 0.9));

        Assert.That(Names(placed), Is.EqualTo(new[] { "text chart", "table" }));
    }

    [Test]
    public void What_needs_a_turned_page_has_one_with_all_that_it_is_kept_with()
    {
        var pages = Paginate(
            Line("text", 20), Line("heading", 20) with { KeepsWithNext = true }, Line("wide", 50) with { IsTurned = true },
            Line("second", 50) with { IsTurned = true }, Line("after", 20));

        Assert.That(Names(pages), Is.EqualTo(new[] { "text", "heading wide second", "after" }));
        Assert.That(pages.Select(page => page.Shape), Is.EqualTo(new[] { PageShape.Upright, PageShape.Turned, PageShape.Upright }));
    }

    [Test]
    public void A_turned_page_is_full_earlier_than_an_upright_one()
    {
        var half = Line("a", PageShape.Turned.BodyHeight / 2) with { IsTurned = true };

        Assert.That(Names(Paginate(half, half, half)), Is.EqualTo(new[] { "a a", "a" }));
        Assert.That(PageShape.Turned.BodyHeight, Is.LessThan(PageShape.Upright.BodyHeight));
    }

    [Test]
    public void Grounds_that_touch_become_one()
    {
        var strip = new Slice(20, [new PlacedFill(50, 0, 100, 20, "#eeeeee")]);

        var fills = Paginate(strip, strip, strip with { SpaceBefore = 5 })[0].Items.Cast<PlacedFill>().ToList();

        Assert.That(fills.Select(fill => (fill.Y, fill.Height)), Is.EqualTo(new[] { (PageGeometry.Top, 40.0), (PageGeometry.Top + 45, 20.0) }));
    }

    private static IReadOnlyList<PlacedPage> Paginate(params Slice[] slices) => Paginator.Paginate(slices);

    private static Slice Line(string name, double height) => new(height, [new PlacedHeading(0, 0, 2, name, name)]);

    private static Slice Chapter(string name) => new(10, [new PlacedHeading(0, 0, 1, name, name)]) { BeginsPage = true };

    private static IEnumerable<(string, double)> Tops(PlacedPage page) => page.Items.Cast<PlacedHeading>().Select(item => (item.Id, item.Y));

    private static IEnumerable<string> Names(IReadOnlyList<PlacedPage> pages) =>
        pages.Select(page => string.Join(' ', page.Items.Cast<PlacedHeading>().Select(item => item.Id)));
}
