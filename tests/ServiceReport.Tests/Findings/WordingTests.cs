using ServiceReport.Findings;

namespace ServiceReport.Tests.Findings;

public sealed class WordingTests
{
    [TestCase(0, "0 sheets")]
    [TestCase(1, "1 sheet")]
    [TestCase(2, "2 sheets")]
    public void Counts(int number, string expected) => Assert.That(Wording.Count(number, "sheet"), Is.EqualTo(expected));

    [Test]
    public void Lists_names()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Wording.And([]), Is.EqualTo("none"));
            Assert.That(Wording.And(["a"]), Is.EqualTo("'a'"));
            Assert.That(Wording.And(["a", "b"]), Is.EqualTo("'a' and 'b'"));
            Assert.That(Wording.Or(["a", "b", "c"]), Is.EqualTo("'a', 'b' or 'c'"));
            Assert.That(Wording.And([.. Enumerable.Range(1, 14).Select(number => $"{number}")]), Does.EndWith("'12' and 2 more"));
        });
    }

    [TestCase(" a ", "'a'")]
    [TestCase("a\r\nb\u001b[31m", "'a  b [31m'")]
    [TestCase("99\uFEFF,9\u202E7", "'99·,9·7'")]
    public void Quotes_on_one_line(string text, string expected) => Assert.That(Wording.Quote(text), Is.EqualTo(expected));

    [Test]
    public void Cuts_what_is_long() => Assert.That(Wording.Quote(new string('a', 61)), Is.EqualTo($"'{new string('a', 59)}…'"));
}
