using ServiceReport.Charts;
using ServiceReport.Documents;
using ServiceReport.Languages;
using ServiceReport.Targets;

namespace ServiceReport.Tests.Formats;

/// <summary>Key figures made by hand, for the formats.</summary>
internal static class KeyFiguresSample
{
    public static Chart Spark { get; } = new(
        "messages-spark", "Meldinger", "Fra mars 2024 til februar 2026: lavest 3, høyest 12.", 240, 48,
        [new LineShape([new Point(1, 41), new Point(233, 7)], new Stroke(ChartColor.Accent, 2)), new CircleShape(new Point(233, 7), 4, ChartColor.Accent)]);

    public static KeyFigures Three { get; } = new(
        "Nøkkeltall for februar 2026",
        [
            new KeyFigure([new TextInline("Meldinger sendt")], [new TextInline("5\u00A0052\u00A0933")], [new TextInline("Ned 3,1\u00A0% fra februar 2025")], new ChartBlock(Spark, Spark.Description)),
            new KeyFigure(
                [new TextInline("Oppetid")], [new TextInline("99,69\u00A0%")],
                [new TextInline("Krav minst 99,90\u00A0%: "), new VerdictInline(Verdict.Missed, "ikke oppfylt"), new LineBreakInline(), new TextInline("A < B")], null),
            new KeyFigure([new TextInline("E-poster")], [new TextInline("1\u00A0244")], [], null),
        ]);

    public static KeyFigures Of(int count) => new("Nøkkeltall", [.. Enumerable.Range(1, count).Select(number => new KeyFigure(
        [new TextInline($"Tall {number}")], [new TextInline($"{number}00")], [new TextInline($"Note {number}")], new ChartBlock(Spark, $"Kurve {number}")))]);

    public static Document Document(params Block[] blocks) => new("Tjenesterapport", "februar 2026", "Etaten", Language.Bokmal, blocks);
}
