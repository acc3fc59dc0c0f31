using ServiceReport.Languages;
using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Tests.Languages;

/// <summary>Underscores in the expectations are no-break spaces (U+00A0).</summary>
public sealed class EnglishTests
{
    private static readonly Language English = Language.English;

    [TestCase("6142016", 0, "6,142,016")]
    [TestCase("999", 0, "999")]
    [TestCase("-1234567.5", 0, "−1,234,567.5")]
    [TestCase("99.9", 2, "99.90")]
    public void Writes_numbers_with_commas_between_thousands(decimal value, int decimals, string expected) =>
        Assert.That(English.Number(value, decimals), Is.EqualTo(expected));

    [TestCase("289", Unit.Seconds, "289_s")]
    [TestCase("99.69", Unit.Percent, "99.69%")]
    [TestCase("125", Unit.Minutes, "125_min")]
    [TestCase("5052933", Unit.Count, "5,052,933")]
    public void Writes_figures_with_their_units(decimal value, Unit unit, string expected) =>
        Assert.That(English.Figure(value, unit), Is.EqualTo(expected.Replace('_', '\u00A0')));

    [Test]
    public void Rounds_changes_to_one_decimal() => Assert.That(English.Percent(-3.06m), Is.EqualTo("−3.1%"));

    [Test]
    public void Writes_months_and_dates()
    {
        Assert.That(English.MonthAndYear(new Month(2026, 2)), Is.EqualTo("February 2026"));
        Assert.That(English.Date(new DateOnly(2026, 3, 19)), Is.EqualTo("19\u00A0March 2026"));
        Assert.That(English.Moment(new DateTime(2026, 2, 12, 8, 5, 0)), Is.EqualTo("12\u00A0February 2026 at\u00A008:05"));
        Assert.That(English.ShortMonthName(9), Is.EqualTo("Sep"));
    }

    [TestCase("2026-06-03", "2026-06-04", "3–4_June 2026")]
    [TestCase("2026-06-30", "2026-07-02", "30_June – 2_July 2026")]
    [TestCase("2026-12-31", "2027-01-01", "31_December 2026 – 1_January 2027")]
    [TestCase("2026-06-03", "2026-06-03", "3_June 2026")]
    public void Writes_what_the_days_of_a_range_share_once(string first, string last, string expected) =>
        Assert.That(
            English.DateRange(DateOnly.ParseExact(first, "yyyy-MM-dd"), DateOnly.ParseExact(last, "yyyy-MM-dd")),
            Is.EqualTo(expected.Replace('_', '\u00A0')));

    [TestCase(0, "none")]
    [TestCase(12, "twelve")]
    [TestCase(1234, "1,234")]
    public void Writes_small_numbers_in_letters(int number, string expected) => Assert.That(English.CountWord(number), Is.EqualTo(expected));

    [TestCase(Comparison.AtLeast, "at least 99.90%")]
    [TestCase(Comparison.Above, "above 99.90%")]
    [TestCase(Comparison.AtMost, "at most 99.90%")]
    [TestCase(Comparison.Below, "below 99.90%")]
    public void Says_rules_in_words(Comparison comparison, string expected) =>
        Assert.That(English.Rule(new TargetRule(comparison, 99.90m), Unit.Percent, 2), Is.EqualTo(expected));

    [Test]
    public void Says_a_range_with_a_percent_sign_at_each_number_and_another_unit_once()
    {
        Assert.That(English.Rule(new TargetRule(Comparison.Between, 99, 99.5m), Unit.Percent, 1), Is.EqualTo("between 99.0% and 99.5%"));
        Assert.That(English.Rule(new TargetRule(Comparison.Between, 10, 20), Unit.Seconds, 0), Is.EqualTo("between 10 and 20\u00A0s"));
    }

    [TestCase(Verdict.Met, "met")]
    [TestCase(Verdict.Missed, "not met")]
    [TestCase(Verdict.Unknown, "unknown")]
    public void Says_verdicts_in_words(Verdict verdict, string expected) => Assert.That(English.VerdictWord(verdict), Is.EqualTo(expected));
}
