using ServiceReport.Statistics;

namespace ServiceReport.Targets;

/// <summary>A comparison with an exact limit, such as <c>&gt;= 99.90 %</c>. Limits are in the unit of the series.</summary>
/// <param name="Comparison">How a figure must stand to the limit.</param>
/// <param name="Limit">The limit; for <see cref="Comparison.Between"/> the lower one.</param>
/// <param name="Upper">The upper limit of <see cref="Comparison.Between"/>, not below the lower one; null for the others.</param>
public sealed record TargetRule(Comparison Comparison, decimal Limit, decimal? Upper = null)
{
    /// <summary>Whether the limit is a floor alone, and not a ceiling.</summary>
    public bool IsFloor => Comparison is Comparison.AtLeast or Comparison.Above;

    /// <summary>Below this a figure misses; null where no figure is too low.</summary>
    public decimal? Floor => IsFloor || Comparison == Comparison.Between ? Limit : null;

    /// <summary>The sign as it is printed: ≥, &gt;, ≤ or &lt;, or the word <c>between</c>.</summary>
    public string Sign => Comparison switch
    {
        Comparison.AtLeast => "≥",
        Comparison.Above => ">",
        Comparison.AtMost => "≤",
        Comparison.Between => "between",
        _ => "<",
    };

    /// <summary>Compares exact decimals; nothing is rounded first. Both ends of <c>between 10 and 20</c> meet it.</summary>
    public bool IsMet(decimal value) => Comparison switch
    {
        Comparison.AtLeast => value >= Limit,
        Comparison.Above => value > Limit,
        Comparison.AtMost => value <= Limit,
        Comparison.Between => value >= Limit && value <= Upper,
        _ => value < Limit,
    };

    /// <summary>The verdict on a figure; no figure is never met.</summary>
    public Verdict Judge(decimal? value) => value is null ? Verdict.Unknown : IsMet(value.Value) ? Verdict.Met : Verdict.Missed;

    /// <summary>Reads a rule as people write it, such as <c>≥ 99,90 %</c>, <c>under 60 sek</c> or <c>between 10 and 20</c>; see <see cref="RuleText"/>.</summary>
    /// <param name="text">The rule as written.</param>
    /// <param name="unit">The unit of the series that it is for; a limit in another unit is refused.</param>
    /// <param name="fault">What is wrong, and where in the text; null where the rule was read.</param>
    public static TargetRule? Parse(string text, Unit unit, out RuleFault? fault) => RuleText.Read(text, unit, out fault);
}
