using ServiceReport.Languages;
using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Tests.Languages;

/// <summary>Blanks in the expectations are written as underscores where they are no-break spaces (U+00A0).</summary>
public sealed class BokmalTests
{
    private static readonly Language Bokmal = Language.Bokmal;

    [TestCase("6142016", 0, "6_142_016")]
    [TestCase("999", 0, "999")]
    [TestCase("1000", 0, "1_000")]
    [TestCase("-1234567", 0, "−1_234_567")]
    [TestCase("0", 0, "0")]
    [TestCase("99.69", 2, "99,69")]
    [TestCase("99.9", 2, "99,90")]
    [TestCase("87", 0, "87")]
    [TestCase("1234.50", 0, "1_234,5")]
    [TestCase("79228162514264337593543950335", 0, "79_228_162_514_264_337_593_543_950_335")]
    public void Writes_numbers_in_groups_of_three(decimal value, int decimals, string expected) =>
        Assert.That(Bokmal.Number(value, decimals), Is.EqualTo(Blanks(expected)));

    [Test]
    public void Shows_every_decimal_so_that_a_missed_target_never_looks_met()
    {
        Assert.That(Bokmal.Figure(99.895m, Unit.Percent, 2), Is.EqualTo(Blanks("99,895_%")));
        Assert.That(Bokmal.Figure(99.8999999m, Unit.Percent, 2), Is.EqualTo(Blanks("99,8999999_%")));
    }

    [TestCase("2.5", 0, "3")]
    [TestCase("-2.5", 0, "−3")]
    [TestCase("124.992", 1, "125,0")]
    [TestCase("-0.04", 1, "0,0")]
    public void Rounds_half_away_from_zero(decimal value, int decimals, string expected) =>
        Assert.That(Bokmal.Rounded(value, decimals), Is.EqualTo(expected));

    [TestCase("289", Unit.Seconds, "289_sek")]
    [TestCase("87", Unit.Percent, "87_%")]
    [TestCase("125", Unit.Minutes, "125_min")]
    [TestCase("5052933", Unit.Count, "5_052_933")]
    public void Writes_figures_with_their_units(decimal value, Unit unit, string expected) =>
        Assert.That(Bokmal.Figure(value, unit), Is.EqualTo(Blanks(expected)));

    [Test]
    public void Writes_months_and_dates_in_lower_case()
    {
        Assert.That(Bokmal.MonthAndYear(new Month(2026, 2)), Is.EqualTo(Blanks("februar 2026")));
        Assert.That(Bokmal.Date(new DateOnly(2026, 3, 19)), Is.EqualTo(Blanks("19._mars 2026")));
        Assert.That(Bokmal.Moment(new DateTime(2026, 2, 12, 8, 5, 0)), Is.EqualTo(Blanks("12._februar 2026 kl._08.05")));
        Assert.That(Bokmal.ShortMonthName(5), Is.EqualTo("mai"));
    }

    [TestCase("2026-06-03", "2026-06-04", "3.–4._juni 2026")]
    [TestCase("2026-06-30", "2026-07-02", "30._juni – 2._juli 2026")]
    [TestCase("2026-12-31", "2027-01-01", "31._desember 2026 – 1._januar 2027")]
    [TestCase("2026-06-03", "2026-06-03", "3._juni 2026")]
    public void Writes_what_the_days_of_a_range_share_once(string first, string last, string expected) =>
        Assert.That(
            Bokmal.DateRange(DateOnly.ParseExact(first, "yyyy-MM-dd"), DateOnly.ParseExact(last, "yyyy-MM-dd")),
            Is.EqualTo(Blanks(expected)));

    [TestCase(0, "ingen")]
    [TestCase(1, "ett")]
    [TestCase(7, "sju")]
    [TestCase(12, "tolv")]
    [TestCase(13, "13")]
    [TestCase(-1, "−1")]
    public void Writes_small_numbers_in_letters(int number, string expected) => Assert.That(Bokmal.CountWord(number), Is.EqualTo(expected));

    [Test]
    public void Says_rules_in_words()
    {
        Assert.That(Bokmal.Rule(new TargetRule(Comparison.AtLeast, 99.90m), Unit.Percent, 2), Is.EqualTo(Blanks("minst 99,90_%")));
        Assert.That(Bokmal.Rule(new TargetRule(Comparison.Below, 60), Unit.Seconds, 0), Is.EqualTo(Blanks("under 60_sek")));
        Assert.That(Bokmal.Rule(new TargetRule(Comparison.Between, 10, 20.5m), Unit.Seconds, 0), Is.EqualTo(Blanks("mellom 10 og 20,5_sek")));
    }

    private static string Blanks(string text) => text.Replace('_', '\u00A0');
}
