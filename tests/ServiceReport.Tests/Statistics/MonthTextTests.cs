using ServiceReport.Statistics;

namespace ServiceReport.Tests.Statistics;

public sealed class MonthTextTests
{
    [TestCase("2026-02")]
    [TestCase("02.2026")]
    [TestCase("02/2026")]
    [TestCase("2/2026")]
    [TestCase("2026/02")]
    [TestCase("2026.02")]
    [TestCase("2026M02")]
    [TestCase("202602")]
    [TestCase("feb. 26")]
    [TestCase("feb.26")]
    [TestCase("feb 26")]
    [TestCase("feb-26")]
    [TestCase("feb '26")]
    [TestCase("feb 2026")]
    [TestCase("Feb. 2026")]
    [TestCase("februar 2026")]
    [TestCase("FEBRUAR\u00A02026")]
    [TestCase("February 2026")]
    [TestCase("februar, 2026")]
    [TestCase("2026 februar")]
    [TestCase(" februar  2026 ")]
    [TestCase("2026-02-01")]
    [TestCase("28.02.2026")]
    [TestCase("1. februar 2026")]
    public void Reads_a_month_with_its_year(string text)
    {
        Assert.Multiple(() =>
        {
            Assert.That(MonthText.TryRead(text, out var month));
            Assert.That(month, Is.EqualTo(new Month(2026, 2)));
        });
    }

    [TestCase("januar", 1)]
    [TestCase("jan.", 1)]
    [TestCase("January", 1)]
    [TestCase("FEB", 2)]
    [TestCase("mars", 3)]
    [TestCase("mar", 3)]
    [TestCase("March", 3)]
    [TestCase("apr.", 4)]
    [TestCase("mai", 5)]
    [TestCase("May", 5)]
    [TestCase("juni", 6)]
    [TestCase("jun.", 6)]
    [TestCase("July", 7)]
    [TestCase("jul", 7)]
    [TestCase("august", 8)]
    [TestCase("sept.", 9)]
    [TestCase("sep", 9)]
    [TestCase("okt", 10)]
    [TestCase("October", 10)]
    [TestCase("nov.", 11)]
    [TestCase("des", 12)]
    [TestCase("Desember", 12)]
    [TestCase("dec", 12)]
    public void Reads_a_name_without_a_year(string text, int number)
    {
        Assert.Multiple(() =>
        {
            Assert.That(MonthText.TryReadName(text, out var read));
            Assert.That(read, Is.EqualTo(number));
            Assert.That(MonthText.TryRead(text, out _), Is.False);
        });
    }

    [TestCase("")]
    [TestCase("2026-13")]
    [TestCase("2026-00")]
    [TestCase("02-26")]
    [TestCase("02.26")]
    [TestCase("26 feb")]
    [TestCase("26. feb.")]
    [TestCase("feb 6")]
    [TestCase("feb 026")]
    [TestCase("1800-02")]
    [TestCase("febr 2026")]
    [TestCase("februar 2026 x")]
    [TestCase("2026-02-30")]
    [TestCase("201302567")]
    public void Does_not_read_what_is_no_month(string text) => Assert.That(MonthText.TryRead(text, out _), Is.False);

    [TestCase("mras", "did you mean 'mars'?")]
    [TestCase("febuar", "did you mean 'februar'?")]
    [TestCase("febuar 2026", "did you mean 'februar 2026'?")]
    [TestCase("Kommentar", null)]
    [TestCase("2026-13", null)]
    public void Guesses_the_nearest_name(string text, string? hint) => Assert.That(MonthText.Hint(text), Is.EqualTo(hint));

    [TestCase("2026", true)]
    [TestCase(" 1999 ", true)]
    [TestCase("1899", false)]
    [TestCase("2200", false)]
    [TestCase("026", false)]
    [TestCase("20260", false)]
    public void Knows_the_years_of_reports(string text, bool isYear) => Assert.That(MonthText.TryReadYear(text, out _), Is.EqualTo(isYear));
}
