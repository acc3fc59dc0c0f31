using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Tests.Targets;

public sealed class TargetRuleTests
{
    [TestCase(">= 99.90 %", Unit.Percent, Comparison.AtLeast, "99.90")]
    [TestCase("≥ 99,90 %", Unit.Percent, Comparison.AtLeast, "99.90")]
    [TestCase("< 60 s", Unit.Seconds, Comparison.Below, "60")]
    [TestCase(">90%", Unit.Percent, Comparison.Above, "90")]
    [TestCase("<= 1000", Unit.Count, Comparison.AtMost, "1000")]
    [TestCase("≤ 5 min", Unit.Minutes, Comparison.AtMost, "5")]
    public void Reads_a_comparison_with_its_limit(string text, Unit unit, Comparison comparison, decimal limit)
    {
        var rule = TargetRule.Parse(text, unit, out var problem);

        Assert.That(problem, Is.Null);
        Assert.That(rule, Is.EqualTo(new TargetRule(comparison, limit)));
    }

    [TestCase("99.90 %", Unit.Percent)]
    [TestCase(">=", Unit.Percent)]
    [TestCase(">= mange", Unit.Percent)]
    [TestCase("< 60 s", Unit.Percent)]
    [TestCase(">= 99.9 %", Unit.Count)]
    [TestCase("= 3", Unit.Count)]
    [TestCase(">= 101 %", Unit.Percent)]
    [TestCase("< -5", Unit.Count)]
    public void Says_what_is_wrong_with_anything_else(string text, Unit unit)
    {
        Assert.That(TargetRule.Parse(text, unit, out var problem), Is.Null);
        Assert.That(problem, Is.Not.Null.And.Not.Empty);
    }

    [TestCase(">= 99.90 %", Unit.Percent, "99.90", Verdict.Met)]
    [TestCase(">= 99.90 %", Unit.Percent, "99.8999999", Verdict.Missed)]
    [TestCase("> 90 %", Unit.Percent, "90", Verdict.Missed)]
    [TestCase("> 90 %", Unit.Percent, "90.000001", Verdict.Met)]
    [TestCase("< 60 s", Unit.Seconds, "60", Verdict.Missed)]
    [TestCase("< 60 s", Unit.Seconds, "59.99", Verdict.Met)]
    [TestCase("<= 60 s", Unit.Seconds, "60", Verdict.Met)]
    [TestCase("<= 60 s", Unit.Seconds, "60.01", Verdict.Missed)]
    public void Tells_strict_from_not_strict_by_exact_decimals(string text, Unit unit, decimal value, Verdict expected) =>
        Assert.That(TargetRule.Parse(text, unit, out _)!.Judge(value), Is.EqualTo(expected));

    [Test]
    public void No_figure_is_never_met() =>
        Assert.That(new TargetRule(Comparison.Below, 60).Judge(null), Is.EqualTo(Verdict.Unknown));
}
