using ServiceReport.Statistics;

namespace ServiceReport.Tests.Statistics;

public sealed class MonthTests
{
    [TestCase("2026-02", 2026, 2)]
    [TestCase("2023-12", 2023, 12)]
    public void Reads_year_and_month(string text, int year, int number)
    {
        Assert.That(Month.TryParse(text, out var month), Is.True);
        Assert.That(month, Is.EqualTo(new Month(year, number)));
        Assert.That(month.ToString(), Is.EqualTo(text));
    }

    [TestCase("2026-13")]
    [TestCase("2026-00")]
    [TestCase("2026-2")]
    [TestCase("02-2026")]
    [TestCase("2026/02")]
    [TestCase("1899-12")]
    [TestCase(" 2026-02")]
    [TestCase("2026-+2")]
    [TestCase("")]
    [TestCase(null)]
    public void Refuses_anything_else(string? text) => Assert.That(Month.TryParse(text, out _), Is.False);

    [TestCase("2026-01", -1, "2025-12")]
    [TestCase("2025-12", 1, "2026-01")]
    [TestCase("2026-02", -23, "2024-03")]
    [TestCase("2026-02", 0, "2026-02")]
    public void Counts_months_over_the_turn_of_the_year(string from, int months, string expected)
    {
        Assert.That(Month.TryParse(from, out var month), Is.True);
        Assert.That(month.AddMonths(months).ToString(), Is.EqualTo(expected));
    }

    [Test]
    public void Knows_the_last_day_of_a_leap_february() =>
        Assert.That(new Month(2024, 2).LastDay, Is.EqualTo(new DateOnly(2024, 2, 29)));

    [Test]
    public void Orders_by_year_before_month() => Assert.That(new Month(2025, 12) < new Month(2026, 1), Is.True);
}
