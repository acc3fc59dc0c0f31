using ServiceReport.Formats.Pdf.Structure;
using ServiceReport.Formats.Pdf.Typography;

namespace ServiceReport.Tests.Formats.Pdf.Typography;

public sealed class TextFlowTests
{
    private static readonly TextStyle Style = new(FontFamily.Inter.Regular, 10, "#000000");

    [TestCase("to ord", "to ", "ord")]
    [TestCase("to  ord ", "to ", "ord", Description = "blanks at a line's end take no room")]
    [TestCase("og/eller", "og/", "eller", Description = "after a slash between letters")]
    [TestCase("1/2", "1/2", Description = "not inside a figure")]
    [TestCase("e-post", "e-post", Description = "not after a hyphen that belongs to the word")]
    [TestCase("6\u00A0142\u00A0016", "6\u00A0142\u00A0016", Description = "not at a no-break blank")]
    [TestCase("6\u202F142\u202F016", "6\u202F142\u202F016", Description = "nor at a narrow one")]
    [TestCase("side\u00ADtall", "side\u00AD", "tall", Description = "at a soft hyphen, which is then drawn")]
    [TestCase("a\nb", "a", "b", Description = "where the author broke it")]
    [TestCase("", Description = "no text, no lines")]
    public void Breaks_where_a_reader_would(string text, params string[] lines)
    {
        var narrow = lines.Length == 0 ? 10 : lines.Max(line => Style.Width(line.TrimEnd(' ')));

        var broken = new TextFlow([.. Spans(text)]).Break(narrow);

        Assert.That(broken.Select(Words), Is.EqualTo(lines));
    }

    [Test]
    public void A_soft_hyphen_inside_a_line_is_not_drawn() =>
        Assert.That(Words(new TextFlow([.. Spans("side\u00ADtall")]).Break(1000)[0]), Is.EqualTo("sidetall"));

    [Test]
    public void A_word_parted_between_lines_is_said_whole_where_it_begins()
    {
        var lines = new TextFlow([.. Spans("en side\u00ADbrev\u00ADverdi sist")]).Break(Style.Width("en side-"));

        Assert.That(lines.SelectMany(line => line.Pieces).Select(piece => (piece.Text, piece.Said)), Is.EqualTo(new[]
        {
            ("en ", null), ("side\u00AD", "sidebrevverdi"), ("brev\u00AD", ""), ("verdi ", " "), ("sist", null),
        }));
        Assert.That(lines[0].Pieces[1].X, Is.EqualTo(Style.Width("en ")).Within(0.001));
    }

    [Test]
    public void A_word_in_two_looks_is_said_whole_once_but_a_link_says_its_own()
    {
        var node = new StructureNode(StructureRole.P, null);
        var link = new StructureNode(StructureRole.Link, node);
        var strong = Style with { Face = FontFamily.Inter.SemiBold };

        var lines = new TextFlow([new TextSpan("a", Style, node), new TextSpan("b\u00ADc", strong, node), new TextSpan("d\u00ADe", Style, link)]).Break(17);

        Assert.That(lines.SelectMany(line => line.Pieces).Select(piece => (piece.Text.TrimEnd('\u00AD'), piece.Said)), Is.EqualTo(new[]
        {
            ("a", "abc"), ("b", ""), ("c", ""), ("d", "de"), ("e", ""),
        }));
    }

    [Test]
    public void A_word_wider_than_the_line_is_broken_and_nothing_lost()
    {
        var lines = new TextFlow([.. Spans(new string('x', 100))]).Break(Style.Width("xxxxxxxxxx"));

        Assert.That(lines, Has.Count.EqualTo(10));
        Assert.That(string.Concat(lines.Select(Words)), Is.EqualTo(new string('x', 100)));
    }

    [Test]
    public void No_line_is_wider_than_it_may_be()
    {
        var text = string.Concat(Enumerable.Repeat("Tjenesteeierne får varsel i god tid før gamle skjemaer slås av. ", 9));

        foreach (var width in new[] { 60.0, 97.3, 200, 431 })
        {
            Assert.That(new TextFlow([.. Spans(text)]).Break(width).Max(line => line.Width), Is.LessThanOrEqualTo(width + 0.001));
        }
    }

    [Test]
    public void A_line_of_two_looks_has_two_pieces_side_by_side()
    {
        var strong = Style with { Face = FontFamily.Inter.SemiBold };

        var line = new TextFlow([new TextSpan("en ", Style, null), new TextSpan("to", strong, null)]).Break(1000)[0];

        Assert.That(line.Pieces.Select(piece => piece.Text), Is.EqualTo(new[] { "en ", "to" }));
        Assert.That(line.Pieces[1].X, Is.EqualTo(Style.Width("en ")).Within(0.001));
        Assert.That(line.Width, Is.EqualTo(Style.Width("en ") + strong.Width("to")).Within(0.001));
    }

    private static IEnumerable<TextSpan> Spans(string text) => text.Split('\n')
        .SelectMany((part, index) => index == 0 ? [part] : new[] { TextSpan.LineBreak, part })
        .Select(part => new TextSpan(part, Style, null));

    private static string Words(TextLine line) => string.Concat(line.Pieces.Select(piece => piece.Text));
}
