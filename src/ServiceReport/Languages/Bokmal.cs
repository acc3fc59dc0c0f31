using ServiceReport.Targets;

namespace ServiceReport.Languages;

/// <summary>Norwegian bokmål.</summary>
internal sealed class Bokmal : Norwegian
{
    /// <summary>Zero to twelve, as adjectives of a neuter noun (<c>ett tall</c>, <c>ett krav</c>).</summary>
    private protected override IReadOnlyList<string> SmallNumbers { get; } =
        ["ingen", "ett", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"];

    public override string Tag => "nb";

    public override string VerdictWord(Verdict verdict) => verdict switch
    {
        Verdict.Met => "oppfylt",
        Verdict.Missed => "ikke oppfylt",
        _ => "ukjent",
    };

    protected override string Comparing(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "minst",
        Comparison.Above => "over",
        Comparison.AtMost => "høyst",
        _ => "under",
    };
}
