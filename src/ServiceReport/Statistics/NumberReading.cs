namespace ServiceReport.Statistics;

/// <summary>What <see cref="NumberText"/> made of a text: a figure, nothing at all (an empty cell, <c>..</c>), or a refusal in words.</summary>
public readonly record struct NumberReading
{
    private NumberReading(decimal? value, Unit? suffix, NumberRefusal? refusal) => (Value, Suffix, Refusal) = (value, suffix, refusal);

    /// <summary>The exact value; null where there is no figure or it was refused.</summary>
    public decimal? Value { get; }

    /// <summary>The unit that was written behind the number, such as seconds in <c>289 sek</c>.</summary>
    public Unit? Suffix { get; }

    /// <summary>Why the text is not taken as a figure; null where it was understood.</summary>
    public NumberRefusal? Refusal { get; }

    /// <summary>Whether the text says that there is no figure, which is not the same as zero.</summary>
    public bool IsMissing => Value is null && Refusal is null;

    /// <summary>The text of a cell without a figure.</summary>
    public static NumberReading Missing => default;

    internal static NumberReading Of(decimal value, Unit? suffix) => new(value, suffix, null);

    internal static NumberReading Refused(NumberRefusal refusal) => new(null, null, refusal);
}

/// <summary>Why a text is not taken as a figure.</summary>
/// <param name="Fault">The kind of fault.</param>
/// <param name="Message">What was found, with the text quoted, such as <c>'5 214 8l2' is not a number</c>.</param>
/// <param name="Index">Index of the first offending character in the text.</param>
/// <param name="Length">How many characters offend; at least 1.</param>
/// <param name="Hint">The next step, where there is a good one.</param>
public sealed record NumberRefusal(NumberFault Fault, string Message, int Index, int Length, string? Hint);

/// <summary>The kinds of fault in a text that should be a figure.</summary>
public enum NumberFault
{
    /// <summary>It is not a number: <c>5 214 8l2</c>, <c>18.03.2026</c>.</summary>
    NotANumber,

    /// <summary>It can be read in two ways: <c>1.234</c>, <c>252 156 939 862</c>.</summary>
    Ambiguous,

    /// <summary>It has a unit that the series does not have: <c>289 sek</c> in a series in per cent.</summary>
    WrongUnit,

    /// <summary>It is too large, or has more decimals than a figure can have: <c>1000000000000000000</c>.</summary>
    OutOfBounds,

    /// <summary>Its unit stands in front of the number: <c>% 99,69</c>.</summary>
    UnitInFront,
}
