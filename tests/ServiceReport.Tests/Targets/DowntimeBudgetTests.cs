using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Tests.Targets;

public sealed class DowntimeBudgetTests
{
    private static readonly TimeZoneInfo Oslo = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    // Days × 1440; the last Sunday of March takes an hour away and the last Sunday of October gives one back.
    [TestCase(2026, 2, 40_320)]
    [TestCase(2024, 2, 41_760)]
    [TestCase(2026, 3, 44_580)]
    [TestCase(2025, 10, 44_700)]
    [TestCase(2026, 4, 43_200)]
    [TestCase(2025, 12, 44_640)]
    public void A_month_is_as_long_as_the_clock_of_its_zone_makes_it(int year, int month, int minutes) =>
        Assert.That(DowntimeBudget.Minutes(new Month(year, month), Oslo), Is.EqualTo(minutes));

    [Test]
    public void February_2026_used_three_times_what_it_was_allowed()
    {
        var budget = DowntimeBudget.Of(new Month(2026, 2), Oslo, limitPercent: 99.90m, uptimePercent: 99.69m);

        Assert.That(budget.AllowedMinutes, Is.EqualTo(40.32m)); // 0.10 % of 40 320
        Assert.That(budget.UsedMinutes, Is.EqualTo(124.992m)); // 0.31 % of 40 320
        Assert.That(budget.LeftMinutes, Is.EqualTo(-84.672m));
    }

    [Test]
    public void Months_add_up()
    {
        var sum = DowntimeBudget.Sum([new DowntimeBudget(44_640, 44.64m, 66.96m), new DowntimeBudget(40_320, 40.32m, 12.5m)]);

        Assert.That(sum, Is.EqualTo(new DowntimeBudget(84_960, 84.96m, 79.46m)));
        Assert.That(sum.LeftMinutes, Is.EqualTo(5.50m));
    }
}
