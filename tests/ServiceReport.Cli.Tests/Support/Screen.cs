namespace ServiceReport.Cli.Tests.Support;

/// <summary>What a page is shown on, and what its reader has asked the system for.</summary>
/// <param name="Width">In CSS pixels.</param>
internal sealed record Screen(int Width)
{
    public int Height { get; init; } = 900;

    public bool IsDark { get; init; }

    public bool IsPaper { get; init; }

    public bool ReducesMotion { get; init; }

    public bool ForcesColors { get; init; }

    /// <summary>The media features by their CSS names.</summary>
    public IEnumerable<(string Name, string Value)> Features =>
    [
        ("prefers-color-scheme", IsDark ? "dark" : "light"),
        ("prefers-reduced-motion", ReducesMotion ? "reduce" : "no-preference"),
        ("forced-colors", ForcesColors ? "active" : "none"),
    ];
}
