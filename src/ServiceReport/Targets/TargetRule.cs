using ServiceReport.Statistics;

namespace ServiceReport.Targets;

/// <summary>A comparison with an exact limit, such as <c>&gt;= 99.90 %</c>. The limit is in the unit of the series.</summary>
public sealed record TargetRule(Comparison Comparison, decimal Limit)
{
    /// <summary>What may be written before the limit, longest first, since <c>&gt;=</c> begins with <c>&gt;</c>.</summary>
    private static readonly (string Sign, Comparison Comparison)[] Signs =
    [
        (">=", Comparison.AtLeast), ("≥", Comparison.AtLeast), ("<=", Comparison.AtMost), ("≤", Comparison.AtMost),
        (">", Comparison.Above), ("<", Comparison.Below),
    ];

    /// <summary>Whether the limit is a floor, and not a ceiling.</summary>
    public bool IsFloor => Comparison is Comparison.AtLeast or Comparison.Above;

    /// <summary>The sign as it is printed: ≥, &gt;, ≤ or &lt;.</summary>
    public string Sign => Comparison switch
    {
        Comparison.AtLeast => "≥",
        Comparison.Above => ">",
        Comparison.AtMost => "≤",
        _ => "<",
    };

    /// <summary>Compares exact decimals; nothing is rounded first.</summary>
    public bool IsMet(decimal value) => Comparison switch
    {
        Comparison.AtLeast => value >= Limit,
        Comparison.Above => value > Limit,
        Comparison.AtMost => value <= Limit,
        _ => value < Limit,
    };

    /// <summary>The verdict on a figure; no figure is never met.</summary>
    public Verdict Judge(decimal? value) => value is null ? Verdict.Unknown : IsMet(value.Value) ? Verdict.Met : Verdict.Missed;

    private static string? OutOfRange(decimal limit, Unit unit) =>
        limit < 0 ? "a limit is not negative" : unit == Unit.Percent && limit > 100 ? "a share is at most 100 %" : null;

    /// <summary>Reads <c>&gt;= 99.90 %</c>, <c>≥ 99,90 %</c>, <c>&lt; 60 s</c>. Says in words what is wrong where it cannot.</summary>
    /// <param name="text">The rule as written.</param>
    /// <param name="unit">The unit of the series that it is for; a limit in another unit is refused.</param>
    /// <param name="problem">What is wrong, in words; null where the rule was read.</param>
    public static TargetRule? Parse(string text, Unit unit, out string? problem)
    {
        var trimmed = text.Trim();
        foreach (var (sign, comparison) in Signs)
        {
            if (trimmed.StartsWith(sign, StringComparison.Ordinal))
            {
                var limit = NumberText.Read(trimmed[sign.Length..], unit);
                problem = limit.IsMissing ? "the limit is missing" : limit.Refusal?.Message ?? OutOfRange(limit.Value!.Value, unit);
                return problem is null ? new TargetRule(comparison, limit.Value!.Value) : null;
            }
        }

        problem = "a rule begins with >=, >, <= or <";
        return null;
    }
}
