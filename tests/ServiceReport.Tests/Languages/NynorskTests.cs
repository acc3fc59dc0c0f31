using ServiceReport.Languages;
using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Tests.Languages;

/// <summary>Only what differs from bokmål; numbers, months and dates are written alike. Underscores are no-break spaces (U+00A0).</summary>
public sealed class NynorskTests
{
    private static readonly Language Nynorsk = Language.Nynorsk;

    [Test]
    public void Writes_numbers_and_dates_as_bokmal_does()
    {
        Assert.That(Nynorsk.Figure(99.69m, Unit.Percent, 2), Is.EqualTo("99,69_%".Replace('_', '\u00A0')));
        Assert.That(Nynorsk.Moment(new DateTime(2026, 2, 12, 8, 5, 0)), Is.EqualTo("12._februar 2026 kl._08.05".Replace('_', '\u00A0')));
    }

    /// <summary>Språkrådet: jan. feb. aug. sep. okt. nov. des.; mars, mai, juni and juli are not shortened, in bokmål and in nynorsk.</summary>
    [Test]
    public void Shortens_months_as_the_language_council_does() =>
        Assert.That(
            Enumerable.Range(1, 12).Select(Nynorsk.ShortMonthName),
            Is.EqualTo(new[] { "jan.", "feb.", "mars", "apr.", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des." }));

    [TestCase(0, "ingen")]
    [TestCase(1, "eitt")]
    [TestCase(7, "sju")]
    [TestCase(13, "13")]
    public void Writes_small_numbers_in_letters(int number, string expected) => Assert.That(Nynorsk.CountWord(number), Is.EqualTo(expected));

    [TestCase(Comparison.AtLeast, "minst 60_sek")]
    [TestCase(Comparison.Above, "over 60_sek")]
    [TestCase(Comparison.AtMost, "høgst 60_sek")]
    [TestCase(Comparison.Below, "under 60_sek")]
    public void Says_rules_in_words(Comparison comparison, string expected) =>
        Assert.That(Nynorsk.Rule(new TargetRule(comparison, 60), Unit.Seconds, 0), Is.EqualTo(expected.Replace('_', '\u00A0')));

    [TestCase(Verdict.Met, "oppfylt")]
    [TestCase(Verdict.Missed, "ikkje oppfylt")]
    [TestCase(Verdict.Unknown, "ukjent")]
    public void Says_verdicts_in_words(Verdict verdict, string expected) => Assert.That(Nynorsk.VerdictWord(verdict), Is.EqualTo(expected));
}
