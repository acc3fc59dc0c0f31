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
