using ServiceReport.Findings;

namespace ServiceReport.Documents;

/// <summary>Which links a report may hold: known schemes and its own headings, nothing else.</summary>
internal static class LinkTargets
{
    private static readonly string[] Schemes = ["https://", "http://", "mailto:", "tel:"];

    /// <summary>Whether a link goes where a reader expects links to go. No blanks or control characters: they hide schemes.</summary>
    public static bool Allows(string target) =>
        !target.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter) || HiddenCharacters.IsHidden(letter))
        && (target is ['#', _, ..] || Array.Exists(Schemes, scheme => target.Length > scheme.Length && target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)));
}
