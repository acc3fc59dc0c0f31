using ServiceReport.Statistics;

namespace ServiceReport.Editorial;

/// <summary>A text that people write for the report: a file of <c>content/</c>, in Markdown, with front matter.</summary>
/// <param name="File">Relative to the workspace.</param>
/// <param name="Sha256">SHA-256 of the file.</param>
/// <param name="Chapter">The word by which a template picks it, such as <c>informasjon</c>.</param>
/// <param name="Order">Where among the chapter's pages it stands; ties go by file name.</param>
/// <param name="Title">Its heading.</param>
/// <param name="From">The first month that it applies to; null: from the beginning.</param>
/// <param name="To">The last month that it applies to; null: until further notice.</param>
/// <param name="Body">Markdown, without the front matter.</param>
/// <param name="BodyLine">The line of the file on which the body begins, from 1.</param>
public sealed record EditorialPage(
    string File, string Sha256, string Chapter, int Order, string Title, Month? From, Month? To, string Body, int BodyLine)
{
    /// <summary>The file's name without its language and its ending: what the same text in several languages shares.</summary>
    public required string Name { get; init; }

    /// <summary>The language that its file is named after; without one, the report's own.</summary>
    public required string LanguageTag { get; init; }

    public bool AppliesTo(Month month) => !(month < From) && !(month > To);
}
