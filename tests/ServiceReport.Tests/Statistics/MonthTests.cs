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

    [TestCase("1900-01")]
    [TestCase("2199-12")]
    public void Takes_the_first_and_the_last_month_of_its_years(string text) => Assert.That(Month.TryParse(text, out _), Is.True);

    [TestCase("2200-01")]
    [TestCase("0000-01")]
    [TestCase("2026-1a")]
    [TestCase("2026-021")]
    public void Refuses_other_years_and_letters(string text) => Assert.That(Month.TryParse(text, out _), Is.False);

    // Each pair in order: a month before the next, one before the same month of the next year.
    [TestCase("2026-01", "2026-02")]
    [TestCase("2025-12", "2026-01")]
    [TestCase("2025-02", "2026-02")]
    public void Compares_in_every_way(string earlier, string later)
    {
        Assert.That(Month.TryParse(earlier, out var first) & Month.TryParse(later, out var last), Is.True);
        Assert.That(new[] { first < last, first <= last, last > first, last >= first }, Is.All.True);
        Assert.That(new[] { first > last, first >= last, last < first, last <= first }, Is.All.False);
        var same = first;
        Assert.That((first < same, first <= same, first > same, first >= same), Is.EqualTo((false, true, false, true)));
    }

    [TestCase("2026-02-01", true)]
    [TestCase("2026-02-28", true)]
    [TestCase("2026-01-31", false)]
    [TestCase("2026-03-01", false)]
    [TestCase("2025-02-10", false)]
    public void Contains_its_own_days(string day, bool expected) =>
        Assert.That(new Month(2026, 2).Contains(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)), Is.EqualTo(expected));

    [Test]
    public void A_span_ends_with_its_last_month()
    {
        Assert.That(MonthSpan.Ending(new Month(2026, 2), 3), Is.EqualTo(new MonthSpan(new Month(2025, 12), new Month(2026, 2))));
        Assert.That(MonthSpan.Of(new Month(2026, 2)).Single(), Is.EqualTo(new Month(2026, 2)));
        Assert.That(new Month(2026, 2).AddYears(-1), Is.EqualTo(new Month(2025, 2)));
    }

    [Test]
    public void A_month_of_a_plan_sorts_behind_its_own_days()
    {
        PartialDate[] sorted = [new(new Month(2026, 2), 28), new(new Month(2026, 3), 1), new(new Month(2026, 3), 31), new(new Month(2026, 3), null), new(new Month(2026, 4), 1)];
        for (var index = 1; index < sorted.Length; index++)
        {
            var (earlier, later) = (sorted[index - 1], sorted[index]);
            Assert.That((earlier < later, earlier <= later, earlier > later, earlier >= later), Is.EqualTo((true, true, false, false)), $"{earlier} {later}");
        }

        Assert.That(sorted.Select(date => date.Date), Is.EqualTo(new DateOnly?[] { new(2026, 2, 28), new(2026, 3, 1), new(2026, 3, 31), null, new(2026, 4, 1) }));
    }

    [Test]
    public void Orders_by_year_before_month() => Assert.That(new Month(2025, 12) < new Month(2026, 1), Is.True);
}
