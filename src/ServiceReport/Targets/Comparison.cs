namespace ServiceReport.Targets;

/// <summary>How a figure must stand to a limit. Exactly 60 s misses <c>&lt; 60 s</c>; exactly 99.90 % meets <c>&gt;= 99.90 %</c>.</summary>
public enum Comparison
{
    AtLeast,
    Above,
    AtMost,
    Below,

    /// <summary>From a lower limit to an upper one, both included.</summary>
    Between,
}
