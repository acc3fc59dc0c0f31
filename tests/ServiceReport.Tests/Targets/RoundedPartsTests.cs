using FsCheck.Fluent;
using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Tests.Targets;

/// <summary>A reader adds up what stands there: the parts as written are the sum as written.</summary>
public sealed class RoundedPartsTests
{
    // 44.64 + 160.64 = 205.28: 45 + 161 is not 205, and 44.6 + 160.6 is not 205.3.
    [TestCase(new[] { 44.64, 160.64 }, 205.28, 0, 2)]
    [TestCase(new[] { 124.992, -84.672 }, 40.32, 0, 0)] // 125 − 85 = 40
    [TestCase(new[] { 124.992, -84.672 }, 40.32, 1, 1)] // 125.0 − 84.7 = 40.3
    [TestCase(new[] { 40.02, 0.3 }, 40.32, 0, 1)] // 40 + 0 would be 40, but something is left: 40.0 + 0.3 = 40.3
    [TestCase(new[] { 0.5, 0.5 }, 1, 0, 1)] // halves go away from zero: 1 + 1 is not 1
    [TestCase(new[] { 0.5, -0.5 }, 0, 0, 0)]
    [TestCase(new double[0], 0, 0, 0)]
    public void Takes_the_fewest_decimals_that_add_up(double[] parts, double sum, int least, int decimals) =>
        Assert.That(RoundedParts.Decimals([.. parts.Select(part => (decimal)part)], (decimal)sum, least), Is.EqualTo(decimals));

    /// <summary>Three times 20 seconds are a minute, but 0.33 + 0.33 + 0.33 is never 1.00.</summary>
    [Test]
    public void Knows_where_no_decimals_add_up() =>
        Assert.That(RoundedParts.Decimals([1m / 3, 1m / 3, 1m / 3], 1), Is.Null);

    /// <summary>Outages are counted in seconds, so the minutes used may have no end; allowed has one, so that decimals are found nevertheless.</summary>
    [Test]
    public void Every_budget_adds_up_as_it_is_written() => FsCheck.Check.One(
        FsCheck.Config.QuickThrowOnFailure.WithMaxTest(2000),
        Prop.ForAll(
            Gen.Choose(0, 100_000).Zip(Gen.Choose(0, 200_000)).Zip(Gen.Choose(28 * 24, 31 * 24)).ToArbitrary(),
            drawn =>
            {
                var ((limitThousandths, usedSeconds), hours) = drawn;
                var minutes = hours * 60;
                var budget = new DowntimeBudget(minutes, (100 - (limitThousandths / 1000m)) / 100 * minutes, usedSeconds / 60m);

                var decimals = budget.DecimalsFrom(0);

                return Written(budget.UsedMinutes) + Written(budget.LeftMinutes) == Written(budget.AllowedMinutes);

                decimal Written(decimal value) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);
            }));

    /// <summary>February 2026 as the sentences of the report have it, without decimals: 40 allowed, 125 used, 85 too much.</summary>
    [Test]
    public void February_2026_needs_none() => Assert.That(
        DowntimeBudget.Of(new Month(2026, 2), TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo"), 99.90m, 99.69m).DecimalsFrom(0), Is.Zero);
}
