using ServiceReport.Findings;
using ServiceReport.Tables;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests.Tables;

public sealed class RowExcerptTests
{
    [TestCase(1, " a | b | c | … ", 1)]
    [TestCase(3, " a | b | c | d | e | … ", 9)]
    [TestCase(4, " a | b | c | d | e | f | … ", 13)]
    [TestCase(5, " a | … | c | d | e | f | g ", 17)]
    [TestCase(7, " a | … | e | f | g ", 17)]
    public void Shows_the_first_cell_and_the_neighbours(int column, string line, int start)
    {
        var row = TableText.Read("a;b;c;d;e;f;g").Rows[0];
        Assert.That(RowExcerpt.Of(row, row[column]!), Is.EqualTo(new Excerpt(line, start, 1)));
    }

    [Test]
    public void Marks_a_part_of_a_long_text_and_stays_on_one_line()
    {
        var row = TableText.Read($"\"a\nb\";{new string('x', 100)}").Rows[0];
        var excerpt = RowExcerpt.Of(row, row[2]!, 90, 50);
        Assert.Multiple(() =>
        {
            Assert.That(excerpt.Line, Is.EqualTo($" a b | {new string('x', 71)}… "));
            Assert.That(excerpt.Start + excerpt.Length, Is.LessThanOrEqualTo(excerpt.Line.Length));
        });
    }
}
