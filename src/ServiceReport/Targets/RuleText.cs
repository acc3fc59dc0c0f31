using System.Globalization;
using ServiceReport.Findings;
using ServiceReport.Statistics;

namespace ServiceReport.Targets;

/// <summary>
/// The one grammar for rules as people write them: a comparison in signs or words and a limit (<c>&gt;= 99.90 %</c>, <c>minst 99,9 %</c>,
/// <c>under 60 sek</c>), or two limits that are both included (<c>between 10 and 20</c>, <c>mellom 10 og 20</c>, <c>10–20</c>).
/// </summary>
/// <remarks>
/// Limits are written as figures are (<see cref="NumberText"/>) and are in the unit of the series; the unit may be left out. Minutes for a
/// series in seconds, and the reverse, are converted where that is exact: <c>&lt; 1 min</c> is <c>&lt; 60 s</c>. Any other unit is refused.
/// </remarks>
internal static class RuleText
{
    private const string Expected = "expected a rule such as '>= 99.90 %', 'under 60 s' or 'between 10 and 20'";

    /// <summary>From here to 1, a limit without a percent sign is taken for a share, as figures are; smaller ones are those of errors.</summary>
    private const decimal LeastShare = 0.5m;

    /// <summary>Reads a rule; null, with what is wrong and where, if it is none.</summary>
    public static TargetRule? Read(string text, Unit unit, out RuleFault? fault)
    {
        var start = RuleWords.PassBlanks(text, 0);
        var end = text.AsSpan().TrimEnd().Length;
        if (start >= end)
        {
            fault = new RuleFault($"it is empty; {Expected}", 0, 1);
            return null;
        }

        var (comparison, afterwards) = Opening(text, start);
        if (comparison is null || comparison == Comparison.Between)
        {
            return Range(text, afterwards, end, comparison is null, unit, out fault);
        }

        var limit = Limit.Read(text, afterwards, end, unit, null, "limit");
        fault = limit.Fault ?? LooksLikeShare(limit, comparison.Value, unit, afterwards, end, text);
        return fault is null ? new TargetRule(comparison.Value, limit.Value) : null;
    }

    /// <summary>The longest sign or phrase that the text begins with, and where it ends; without one, where the text begins.</summary>
    private static (Comparison? Comparison, int End) Opening(string text, int start)
    {
        (Comparison? Comparison, int End) longest = (null, start);
        foreach (var (phrase, comparison) in RuleWords.Signs)
        {
            if (RuleWords.EndOf(phrase, text, start) is var end && end > longest.End)
            {
                longest = (comparison, end);
            }
        }

        foreach (var (phrase, comparison) in RuleWords.Words)
        {
            if (RuleWords.EndOfWord(phrase, text, start) is var end && end > longest.End)
            {
                longest = (comparison, end);
            }
        }

        return longest;
    }

    private static TargetRule? Range(string text, int start, int end, bool isBare, Unit unit, out RuleFault? fault)
    {
        if (Joint(text, start, end, isBare) is not { } joint)
        {
            fault = isBare ? NoComparison(text, start, end) : new RuleFault("there is no second limit; expected two, such as 'between 10 and 20'", Math.Min(start, end - 1), Math.Max(1, end - start));
            return null;
        }

        var upper = Limit.Read(text, joint.End, end, unit, null, "upper limit");
        var lower = Limit.Read(text, start, joint.Start, unit, upper.Written, "lower limit");
        fault = lower.Fault ?? upper.Fault ?? OneWithoutUnit(lower, upper, unit, joint.End) ?? OutOfOrder(text, start, end, lower.Value, upper.Value);
        return fault is null ? new TargetRule(Comparison.Between, lower.Value, upper.Value) : null;
    }

    /// <summary>What stands between two limits: a word, or else a dash behind the first one.</summary>
    private static (int Start, int End)? Joint(string text, int start, int end, bool isBare)
    {
        var first = RuleWords.PassBlanks(text, start);
        var words = isBare ? RuleWords.RangeWords : RuleWords.JoiningWords;
        for (var index = isBare ? first + 1 : first; index < end; index++)
        {
            if (char.IsLetter(text[index - 1])) // A range begins behind its word, or its joint behind the first limit: there is always one before.
            {
                continue;
            }

            foreach (var word in words)
            {
                if (RuleWords.EndOfWord(word, text, index) is var after && after > 0)
                {
                    return (index, after);
                }
            }
        }

        for (var index = first + 1; index < end; index++)
        {
            if (RuleWords.IsDash(text[index]) && char.IsAsciiDigit(text[first]))
            {
                return (index, index + 1);
            }
        }

        return null;
    }

    /// <summary>A floor such as 0,999 for a series in per cent would be met by every figure, where 99,9 % was meant; the sign says that it was not.</summary>
    private static RuleFault? LooksLikeShare(Limit limit, Comparison comparison, Unit unit, int start, int end, string text)
    {
        if (unit != Unit.Percent || limit.Written is not null || limit.Value is < LeastShare or >= 1 || comparison is not (Comparison.AtLeast or Comparison.Above))
        {
            return null;
        }

        var first = RuleWords.PassBlanks(text, start);
        var asPercent = (limit.Value * 100).WithoutTrailingZeros();
        return new RuleFault(
            string.Create(CultureInfo.InvariantCulture, $"{Wording.Quote(text[first..end])} is read as {limit.Value} %, which looks like a share of 1"),
            first,
            end - first,
            string.Create(CultureInfo.InvariantCulture, $"is it {asPercent} %? Write it so, or write '{limit.Value} %' where that is meant"));
    }

    private static RuleFault? OneWithoutUnit(Limit lower, Limit upper, Unit unit, int index) =>
        upper.Written is null && lower.Written is { } written && written != unit
            ? new RuleFault($"the lower limit is {UnitText.InWords(written)} and the upper one has no unit; expected the same unit behind both", index, 1)
            : null;

    private static RuleFault? OutOfOrder(string text, int start, int end, decimal lower, decimal upper) => lower <= upper
        ? null
        : new RuleFault(
            string.Create(CultureInfo.InvariantCulture, $"the lower limit {lower} is above the upper limit {upper}; expected the lower one first"),
            RuleWords.PassBlanks(text, start),
            end - RuleWords.PassBlanks(text, start));

    private static RuleFault NoComparison(string text, int start, int end)
    {
        var stop = start;
        while (stop < end && char.IsLetter(text[stop]))
        {
            stop++;
        }

        if (stop > start)
        {
            var word = text[start..stop];
            var guess = Nearest.Hint(word, RuleWords.Words.Select(one => one.Phrase));
            return new RuleFault($"{Wording.Quote(word)} is no comparison; {Expected}", start, stop - start, guess);
        }

        return text[start] is '=' or '!' or '≠'
            ? new RuleFault($"'{text[start]}' is no comparison of a target; {Expected}", start, 1, "write >= for 'at least', or <= for 'at most'")
            : new RuleFault($"it does not say how a figure must stand to the limit; {Expected}", start, end - start);
    }
}
