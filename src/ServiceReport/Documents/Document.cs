using ServiceReport.Languages;

namespace ServiceReport.Documents;

/// <summary>The filled template as a tree of blocks, before it is any format. All formats draw this same tree.</summary>
/// <param name="Title">The report's name, such as <c>Tjenesterapport</c>.</param>
/// <param name="Subtitle">The month in words, such as <c>februar 2026</c>.</param>
/// <param name="Publisher">Who publishes it; empty where the definition does not say.</param>
/// <param name="Language">In which language the text is.</param>
/// <param name="Blocks">In reading order.</param>
public sealed record Document(string Title, string Subtitle, string Publisher, Language Language, IReadOnlyList<Block> Blocks)
{
    /// <summary>The BCP 47 tag of the language of the title, where that is not the document's; null where it is.</summary>
    public string? TitleLanguageTag { get; init; }
}
