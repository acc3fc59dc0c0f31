using ServiceReport.Findings;

namespace ServiceReport.Statistics;

/// <summary>The units as people write them, behind a number or wrongly in front of it.</summary>
internal static class UnitText
{
    private static readonly (string Word, Unit Unit)[] Words =
    [
        ("%", Unit.Percent), ("prosent", Unit.Percent), ("pst", Unit.Percent), ("percent", Unit.Percent), ("per cent", Unit.Percent),
        ("s", Unit.Seconds), ("sek", Unit.Seconds), ("sekund", Unit.Seconds), ("sekunder", Unit.Seconds), ("sekundar", Unit.Seconds),
        ("sec", Unit.Seconds), ("second", Unit.Seconds), ("seconds", Unit.Seconds),
        ("min", Unit.Minutes), ("minutt", Unit.Minutes), ("minutter", Unit.Minutes), ("minute", Unit.Minutes), ("minutes", Unit.Minutes),
        ("stk", Unit.Count),
    ];

    /// <summary><c>a count</c>, <c>in per cent</c>, <c>in seconds</c>: how messages name a unit.</summary>
    internal static string InWords(Unit unit) => unit switch
    {
        Unit.Percent => "in per cent",
        Unit.Seconds => "in seconds",
        Unit.Minutes => "in minutes",
        _ => "a count",
    };

    /// <summary>The unit behind the number, null where there is none; a refusal where what stands there is no unit.</summary>
    public static NumberReading? Read(string text, int start, int end, out Unit? unit)
    {
        unit = null;
        var rest = text.AsSpan(start, end - start).Trim();
        if (rest.IsEmpty)
        {
            return null;
        }

        var word = rest.Length > 1 ? rest.TrimEnd('.') : rest;
        foreach (var (name, named) in Words)
        {
            if (word.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                unit = named;
                return null;
            }
        }

        var first = start;
        while (char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        return NumberRefusals.NotANumber(text, first, NumberRefusals.LooksLikeDigit(text[first]) is null ? end - first : 1);
    }

    /// <summary>
    /// The refusal of <c>% 99,69</c>, whose unit belongs behind the number; null where no unit and number stand there. <c>s 1</c> is rather the name
    /// of a column than a second.
    /// </summary>
    public static NumberReading? InFront(string text, int start, int end)
    {
        var length = 0;
        foreach (var (name, _) in Words)
        {
            if (name.Length > length && name != "s" && text.AsSpan(start, end - start).StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                length = name.Length;
            }
        }

        var number = text.AsSpan(start + length, end - start - length).TrimStart(". \u00A0\u202F");
        return length > 0 && number is [>= '0' and <= '9', ..]
            ? NumberRefusals.Refused(
                NumberFault.UnitInFront,
                $"{Wording.Quote(text)} has its unit in front of the number",
                start,
                length,
                $"write {Wording.Quote($"{number} {text.AsSpan(start, length)}")}")
            : null;
    }
}
