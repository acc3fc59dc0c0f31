using ServiceReport.Findings;

namespace ServiceReport.Tests.Findings;

public sealed class ExcerptTests
{
    [Test]
    public void Is_the_line_of_the_place_with_the_part_from_its_column()
    {
        var excerpt = Excerpt.Of("report:\r\n  titel: Rapport\r\n", new TextPlace("report.yaml", 2, 3), 5)!;

        Assert.That((excerpt.Line, excerpt.Start, excerpt.Length), Is.EqualTo(("  titel: Rapport", 2, 5)));
    }

    [Test]
    public void Is_nothing_where_the_text_has_no_such_line() => Assert.That(Excerpt.Of("report:\n", new TextPlace("report.yaml", 3, 1)), Is.Null);

    [Test]
    public void Of_a_line_as_long_as_a_file_it_keeps_what_is_around_the_place()
    {
        var text = new string('a', 100_000) + "wrong" + new string('b', 100_000);

        var excerpt = Excerpt.Of(text, new TextPlace("report.yaml", 1, 100_001), 5)!;

        Assert.That(excerpt.Line, Has.Length.EqualTo(2000));
        Assert.That(excerpt.Line.Substring(excerpt.Start, excerpt.Length), Is.EqualTo("wrong"));
    }

    [Test]
    public void Marks_one_place_behind_the_end_of_a_line()
    {
        var excerpt = Excerpt.Of("title:\n", new TextPlace("report.yaml", 1, 7))!;

        Assert.That((excerpt.Start, excerpt.Length), Is.EqualTo((6, 1)));
    }
}
