using ServiceReport.Targets;

namespace ServiceReport.Languages;

/// <summary>Norwegian nynorsk.</summary>
internal sealed class Nynorsk : Norwegian
{
    /// <summary>Zero to twelve, as adjectives of a neuter noun (<c>eitt tal</c>, <c>eitt krav</c>).</summary>
    private protected override IReadOnlyList<string> SmallNumbers { get; } =
        ["ingen", "eitt", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"];

    public override string Tag => "nn";

    public override string VerdictWord(Verdict verdict) => verdict switch
    {
        Verdict.Met => "oppfylt",
        Verdict.Missed => "ikkje oppfylt",
        _ => "ukjent",
    };

    protected override string Comparing(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "minst",
        Comparison.Above => "over",
        Comparison.AtMost => "høgst",
        _ => "under",
    };
}
