using ServiceReport.Statistics;
using ServiceReport.Targets;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

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

    // Norwegian of both forms and English; signs set apart by blanks, or not; any case.
    [TestCase("=> 99,9 %", Unit.Percent, Comparison.AtLeast, "99.9")]
    [TestCase("> = 99,9", Unit.Percent, Comparison.AtLeast, "99.9")]
    [TestCase("minst 99,9 %", Unit.Percent, Comparison.AtLeast, "99.9")]
    [TestCase("Minst\u00A099,9\u202F%", Unit.Percent, Comparison.AtLeast, "99.9")]
    [TestCase("min. 90", Unit.Percent, Comparison.AtLeast, "90")]
    [TestCase("ikke under 90 prosent", Unit.Percent, Comparison.AtLeast, "90")]
    [TestCase("ikkje  under 90 prosent", Unit.Percent, Comparison.AtLeast, "90")]
    [TestCase("at least 99.9 per cent", Unit.Percent, Comparison.AtLeast, "99.9")]
    [TestCase("Greater Than Or Equal To 7", Unit.Count, Comparison.AtLeast, "7")]
    [TestCase("over 90 %", Unit.Percent, Comparison.Above, "90")]
    [TestCase("OVER90%", Unit.Percent, Comparison.Above, "90")]
    [TestCase("mer enn 90 %", Unit.Percent, Comparison.Above, "90")]
    [TestCase("meir enn 90 %", Unit.Percent, Comparison.Above, "90")]
    [TestCase("above 90 %", Unit.Percent, Comparison.Above, "90")]
    [TestCase("høyst 60 s", Unit.Seconds, Comparison.AtMost, "60")]
    [TestCase("høgst 60 s", Unit.Seconds, Comparison.AtMost, "60")]
    [TestCase("maks 60 sek", Unit.Seconds, Comparison.AtMost, "60")]
    [TestCase("maks. 60 sek.", Unit.Seconds, Comparison.AtMost, "60")]
    [TestCase("ikke over 60 s", Unit.Seconds, Comparison.AtMost, "60")]
    [TestCase("at most 60 seconds", Unit.Seconds, Comparison.AtMost, "60")]
    [TestCase("=< 60", Unit.Seconds, Comparison.AtMost, "60")]
    [TestCase(" under 60 sek ", Unit.Seconds, Comparison.Below, "60")]
    [TestCase("below\t60", Unit.Seconds, Comparison.Below, "60")]
    [TestCase("lågare enn 60", Unit.Seconds, Comparison.Below, "60")]
    [TestCase("< 1 000", Unit.Count, Comparison.Below, "1000")]
    [TestCase("< 1 min", Unit.Seconds, Comparison.Below, "60")]
    [TestCase("< 1,5 minutter", Unit.Seconds, Comparison.Below, "90")]
    [TestCase("< 90 s", Unit.Minutes, Comparison.Below, "1.5")]
    [TestCase("> 0", Unit.Count, Comparison.Above, "0")]
    [TestCase("<= 100 %", Unit.Percent, Comparison.AtMost, "100")]
    [TestCase("maks 101", Unit.Count, Comparison.AtMost, "101")]
    public void Reads_words_and_signs_as_people_write_them(string text, Unit unit, Comparison comparison, decimal limit) =>
        Assert.That(Read(text, unit), Is.EqualTo(new TargetRule(comparison, limit)));

    [TestCase("between 10 and 20", Unit.Count, "10", "20")]
    [TestCase("Between 10 to 20", Unit.Count, "10", "20")]
    [TestCase("mellom 10 og 20", Unit.Count, "10", "20")]
    [TestCase("frå 10 til 20 stk", Unit.Count, "10", "20")]
    [TestCase("fra 1 000 til 2 000", Unit.Count, "1000", "2000")]
    [TestCase("10–20", Unit.Count, "10", "20")]
    [TestCase("10 - 20 s", Unit.Seconds, "10", "20")]
    [TestCase("99,5 % – 100 %", Unit.Percent, "99.5", "100")]
    [TestCase("10 til 20", Unit.Count, "10", "20")]
    [TestCase("between 1 and 2 min", Unit.Seconds, "60", "120")]
    [TestCase("between 30 s and 2 min", Unit.Seconds, "30", "120")]
    [TestCase("between 10 and 10", Unit.Count, "10", "10")]
    [TestCase("mellom 90 s og 2 min", Unit.Minutes, "1.5", "2")]
    [TestCase("between 10 and 20 s", Unit.Seconds, "10", "20")]
    [TestCase("from 10 s to 20", Unit.Seconds, "10", "20")]
    public void Reads_a_range(string text, Unit unit, decimal lower, decimal upper) =>
        Assert.That(Read(text, unit), Is.EqualTo(new TargetRule(Comparison.Between, lower, upper)));

    // The rule, the unit of its series, and what is told: the part of the rule that is marked, and a piece of the message.
    [TestCase("99.90 %", Unit.Percent, "99.90 %", "does not say how a figure must stand to the limit; expected a rule such as")]
    [TestCase(">=", Unit.Percent, "=", "the limit is missing")]
    [TestCase(" >= mange", Unit.Percent, "mange", "'mange' is not a number")]
    [TestCase(">= 9O %", Unit.Percent, "O", "'9O %' is not a number")]
    [TestCase("< 60 s", Unit.Percent, "s", "'60 s' is in seconds, but the series is in per cent")]
    [TestCase(">= 99.9 %", Unit.Count, "%", "'99.9 %' is in per cent, but the series is a count")]
    [TestCase("= 3", Unit.Count, "=", "'=' is no comparison of a target")]
    [TestCase(">= 101 %", Unit.Percent, "101 %", "'101 %' is more than 100 %")]
    [TestCase("< -5", Unit.Count, "-5", "'-5' is negative")]
    [TestCase("< 100 s", Unit.Minutes, "100 s", "'100 s' is no exact number of minutes")]
    [TestCase("< 1.234", Unit.Count, ".", "'1.234' can be 1234 or 1 and a fraction")]
    [TestCase("minnst 99 %", Unit.Percent, "minnst", "'minnst' is no comparison")]
    [TestCase("inntil 60 s", Unit.Seconds, "inntil", "'inntil' is no comparison")]
    [TestCase("between 10", Unit.Count, " 10", "there is no second limit")]
    [TestCase("mellom 20 og 10", Unit.Count, "20 og 10", "the lower limit 20 is above the upper limit 10")]
    [TestCase("mellom 10 og 20 %", Unit.Count, "%", "'20 %' is in per cent, but the series is a count")]
    [TestCase("between 1 min and 90", Unit.Seconds, " ", "the upper one has no unit")]
    [TestCase("between 2 min and 90", Unit.Seconds, " ", "the upper one has no unit")]
    [TestCase("between 1 min and mange", Unit.Seconds, "mange", "'mange' is not a number")]
    [TestCase(" minnst 99 %", Unit.Percent, "minnst", "'minnst' is no comparison")]
    [TestCase("til 20", Unit.Count, "til", "'til' is no comparison")]
    [TestCase("10 og 20", Unit.Count, "10 og 20", "does not say how a figure must stand to the limit")]
    [TestCase("!= 3", Unit.Count, "!", "'!' is no comparison of a target")]
    [TestCase("between 10 and 20 %", Unit.Seconds, "%", "'20 %' is in per cent, but the series is in seconds")]
    [TestCase("between and 5", Unit.Count, " ", "the lower limit is missing")]
    public void Says_what_is_wrong_with_anything_else_and_where(string text, Unit unit, string marked, string message)
    {
        Assert.That(TargetRule.Parse(text, unit, out var fault), Is.Null);
        Assert.That(fault!.Message, Does.Contain(message));
        Assert.That(text.Substring(fault.Index, fault.Length), Is.EqualTo(marked));
    }

    [TestCase(">= 0,999", "0,999", "is it 99.9 %? Write it so, or write '0.999 %' where that is meant")]
    [TestCase("over 0.5", "0.5", "is it 50 %? Write it so, or write '0.5 %' where that is meant")]
    public void Asks_whether_a_floor_below_one_per_cent_is_a_share(string text, string marked, string hint)
    {
        Assert.That(TargetRule.Parse(text, Unit.Percent, out var fault), Is.Null);
        Assert.That(fault!.Message, Does.EndWith("which looks like a share of 1"));
        Assert.That(text.Substring(fault.Index, fault.Length), Is.EqualTo(marked));
        Assert.That(fault.Hint, Is.EqualTo(hint));
    }

    [TestCase(">= 0,999 %", Unit.Percent)]
    [TestCase("< 0,5", Unit.Percent)] // A rate of errors.
    [TestCase(">= 0,1", Unit.Percent)]
    [TestCase(">= 1", Unit.Percent)]
    [TestCase(">= 0,9", Unit.Minutes)]
    public void Takes_other_small_limits_as_they_stand(string text, Unit unit) => Assert.That(Read(text, unit)!.Limit, Is.LessThanOrEqualTo(1m));

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("\u2009")]
    [TestCase("–")]
    [TestCase("between")]
    [TestCase("fra til")]
    [TestCase("10 –")]
    [TestCase("maks.")]
    [TestCase("> <")]
    public void Refuses_scraps(string text)
    {
        Assert.That(TargetRule.Parse(text, Unit.Count, out var fault), Is.Null);
        Assert.That(fault!.Message, Does.Contain("expected").Or.Contain("is not a number"));
        Assert.That(fault.Index, Is.InRange(0, Math.Max(0, text.Length - 1)));
    }

    [Test]
    public void Guesses_a_misspelt_word()
    {
        TargetRule.Parse("minnst 99 %", Unit.Percent, out var fault);

        Assert.That(fault!.Hint, Is.EqualTo("did you mean 'minst'?"));
    }

    [TestCase("< 60 s", Unit.Percent, "leave the unit out, or give the limit in per cent")]
    [TestCase("< 60 s", Unit.Count, "leave the unit out, or give the limit as a count")]
    [TestCase("!= 3", Unit.Count, "write >= for 'at least', or <= for 'at most'")]
    [TestCase("< -5", Unit.Count, null)]
    public void Says_the_next_step_where_there_is_one(string text, Unit unit, string? hint)
    {
        TargetRule.Parse(text, unit, out var fault);

        Assert.That(fault!.Hint, Is.EqualTo(hint));
    }

    [TestCase("maks.5")]
    [TestCase("under .5")]
    public void Never_takes_a_decimal_point_for_a_words_full_stop(string text) =>
        Assert.That(TargetRule.Parse(text, Unit.Count, out _)?.Limit, Is.Null.Or.EqualTo(0.5m));

    // Whatever is typed, it is a rule or a fault that can be marked in the text.
    [Property(MaxTest = 500)]
    public void Anything_is_a_rule_or_has_a_fault_inside_it(int[] pieces, Unit unit)
    {
        string[] parts = ["between", "mellom", "fra", "maks", "til", "og", ".", "-", "–", " ", "\u00A0", ">", "=", "1", "0,5", "x", "%", "min", "s"];
        var text = string.Concat(pieces.Select(piece => parts[(int)((uint)piece % parts.Length)]));

        var rule = TargetRule.Parse(text, unit, out var fault);

        Assert.That(rule is null, Is.EqualTo(fault is not null));
        Assert.That(fault is null || (fault.Index >= 0 && fault.Length > 0 && fault.Index + fault.Length <= Math.Max(1, text.Length)), Is.True, $"{text}: {fault}");
    }

    [TestCase(Comparison.AtLeast, "10", "≥")]
    [TestCase(Comparison.Above, "10", ">")]
    [TestCase(Comparison.Between, "10", "between")]
    [TestCase(Comparison.AtMost, null, "≤")]
    [TestCase(Comparison.Below, null, "<")]
    public void Has_a_floor_where_a_figure_can_be_too_low(Comparison comparison, decimal? floor, string sign)
    {
        var rule = new TargetRule(comparison, 10, comparison == Comparison.Between ? 20 : null);

        Assert.That((rule.Floor, rule.Sign), Is.EqualTo((floor, sign)));
    }

    [TestCase(">= 99.90 %", Unit.Percent, "99.90", Verdict.Met)]
    [TestCase(">= 99.90 %", Unit.Percent, "99.8999999", Verdict.Missed)]
    [TestCase("> 90 %", Unit.Percent, "90", Verdict.Missed)]
    [TestCase("> 90 %", Unit.Percent, "90.000001", Verdict.Met)]
    [TestCase("< 60 s", Unit.Seconds, "60", Verdict.Missed)]
    [TestCase("< 60 s", Unit.Seconds, "59.99", Verdict.Met)]
    [TestCase("<= 60 s", Unit.Seconds, "60", Verdict.Met)]
    [TestCase("<= 60 s", Unit.Seconds, "60.01", Verdict.Missed)]
    [TestCase("under 60 s", Unit.Seconds, "60", Verdict.Missed)]
    [TestCase("høyst 60 s", Unit.Seconds, "60", Verdict.Met)]
    [TestCase("over 90 %", Unit.Percent, "90", Verdict.Missed)]
    [TestCase("minst 90 %", Unit.Percent, "90", Verdict.Met)]
    [TestCase("between 10 and 20", Unit.Count, "9.999", Verdict.Missed)]
    [TestCase("between 10 and 20", Unit.Count, "10", Verdict.Met)]
    [TestCase("between 10 and 20", Unit.Count, "20", Verdict.Met)]
    [TestCase("between 10 and 20", Unit.Count, "20.001", Verdict.Missed)]
    [TestCase(">= 99.90 %", Unit.Percent, "99.895", Verdict.Missed)]
    public void Tells_strict_from_not_strict_by_exact_decimals(string text, Unit unit, decimal value, Verdict expected) =>
        Assert.That(TargetRule.Parse(text, unit, out _)!.Judge(value), Is.EqualTo(expected));

    [Test]
    public void No_figure_is_never_met([Values] Comparison comparison) =>
        Assert.That(new TargetRule(comparison, 0, comparison == Comparison.Between ? 1e17m : null).Judge(null), Is.EqualTo(Verdict.Unknown));

    private static TargetRule? Read(string text, Unit unit)
    {
        var rule = TargetRule.Parse(text, unit, out var fault);
        Assert.That(fault, Is.Null);
        return rule;
    }
}
