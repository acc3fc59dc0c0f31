using ServiceReport.Charts;

namespace ServiceReport.Formats;

/// <summary>
/// The colours of the report, as <c>#rrggbb</c>, by the part they play; one set for light paper and one for a dark screen.
/// Text has a contrast of at least 4.5:1 to its background and marks at least 3:1 (WCAG 2.1, 1.4.3 and 1.4.11).
/// </summary>
public sealed record Palette(
    string Paper, string Surface, string Ink, string Muted, string Rule, string Accent, string Link, string Good, string Bad, string Unknown,
    string Earlier1, string Earlier2, string Earlier3)
{
    public static Palette Light { get; } = new(
        Paper: "#ffffff", Surface: "#f3f6f9", Ink: "#16202b", Muted: "#4d5b6a", Rule: "#d5dde5", Accent: "#0a5299",
        Link: "#0a5299", Good: "#166b3a", Bad: "#b3261e", Unknown: "#5b6672",
        Earlier1: "#456482", Earlier2: "#5f7488", Earlier3: "#707d8b");

    public static Palette Dark { get; } = new(
        Paper: "#11181f", Surface: "#1a242e", Ink: "#e8eef4", Muted: "#a9b7c5", Rule: "#3a4754", Accent: "#7db8f5",
        Link: "#8fc3f8", Good: "#7ed3a0", Bad: "#ff9b91", Unknown: "#b4bfca",
        Earlier1: "#9bb0c4", Earlier2: "#899db1", Earlier3: "#7a8ea1");

    /// <summary>The colours of a chart's parts, in this set.</summary>
    public string Of(ChartColor color) => color switch
    {
        ChartColor.Ink => Ink,
        ChartColor.Muted => Muted,
        ChartColor.Grid => Rule,
        ChartColor.Accent => Accent,
        ChartColor.Earlier1 => Earlier1,
        ChartColor.Earlier2 => Earlier2,
        ChartColor.Earlier3 => Earlier3,
        ChartColor.Target => Ink,
        ChartColor.Missed => Bad,
        ChartColor.Paper => Paper,
        _ => throw new ArgumentOutOfRangeException(nameof(color), color, null),
    };
}
