using ServiceReport.Findings;
using ServiceReport.Statistics;

namespace ServiceReport.Targets;

/// <summary>A limit as it stands in a rule.</summary>
/// <param name="Value">In the unit of the series; 0 where there is a fault.</param>
/// <param name="Written">The unit that was written behind it.</param>
/// <param name="Fault">What is wrong with it.</param>
internal readonly record struct Limit(decimal Value, Unit? Written, RuleFault? Fault)
{
    private const decimal SecondsOfMinute = 60;

    /// <param name="text">The whole rule.</param>
    /// <param name="start">Where the limit begins.</param>
    /// <param name="end">Where it ends, not before it begins.</param>
    /// <param name="unit">The unit of the series.</param>
    /// <param name="inherited">The unit that it is in where none is written: that of the other limit, in <c>between 1 and 2 min</c>.</param>
    /// <param name="name">What it is called in messages.</param>
    public static Limit Read(string text, int start, int end, Unit unit, Unit? inherited, string name)
    {
        var written = text[start..end];
        var reading = NumberText.Read(written, inherited ?? unit);
        var read = inherited ?? unit;
        if (reading.Refusal is { Fault: NumberFault.WrongUnit })
        {
            foreach (var other in new[] { unit, Other(unit) }) // Each limit may have a unit of its own.
            {
                if (reading.Refusal is not null && NumberText.Read(written, other) is { Refusal: null } again)
                {
                    (reading, read) = (again, other);
                }
            }
        }

        var first = RuleWords.PassBlanks(text, start);
        var length = end - first;
        if (reading.IsMissing)
        {
            return Of(new RuleFault($"the {name} is missing; expected a number such as 99.90 or 60", Math.Min(first, Math.Max(0, end - 1)), 1));
        }

        if (reading.Refusal is { } refusal)
        {
            return Of(new RuleFault(refusal.Message, start + refusal.Index, refusal.Length, Hint(refusal, unit)));
        }

        var value = reading.Value!.Value;
        var whole = Wording.Quote(written);
        return value < 0 ? Of(new RuleFault($"{whole} is negative; a limit is 0 or more", first, length))
            : unit == Unit.Percent && value > 100 ? Of(new RuleFault($"{whole} is more than 100 %; a share is at most 100 %", first, length))
            : Converted(value, read, unit) is { } exact ? new Limit(exact, reading.Suffix, null)
            : Of(new RuleFault($"{whole} is no exact number of minutes; expected minutes, or seconds that 3 divides", first, length));
    }

    private static Limit Of(RuleFault fault) => new(0, null, fault);

    private static Unit Other(Unit unit) => unit switch
    {
        Unit.Seconds => Unit.Minutes,
        Unit.Minutes => Unit.Seconds,
        _ => unit,
    };

    /// <summary>Minutes as seconds and seconds as minutes; null where the minutes would have decimals without end.</summary>
    private static decimal? Converted(decimal value, Unit from, Unit to) => (from, to) switch
    {
        (Unit.Minutes, Unit.Seconds) => value * SecondsOfMinute,
        (Unit.Seconds, Unit.Minutes) => value % new decimal(3, 0, 0, false, value.Scale) == 0 ? value / SecondsOfMinute : null, // 60 is 2 × 2 × 3 × 5: only the 3 can leave a rest.
        _ => value,
    };

    private static string? Hint(NumberRefusal refusal, Unit unit) => refusal.Fault == NumberFault.WrongUnit
        ? $"leave the unit out, or give the limit {(unit == Unit.Count ? "as a count" : UnitText.InWords(unit))}"
        : refusal.Hint;
}
