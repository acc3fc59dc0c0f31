namespace ServiceReport.Formats.Html;

/// <summary>
/// What the page shell (<c>page.html.sbn</c>) puts together. Texts are plain and must be escaped there; <see cref="Contents"/>,
/// <see cref="Body"/> and <see cref="Stylesheet"/> are finished and must stand as they are.
/// </summary>
/// <param name="Title">The report's name.</param>
/// <param name="Subtitle">The month in words.</param>
/// <param name="Publisher">Who publishes it; may be empty.</param>
/// <param name="Language">The BCP 47 tag of the text.</param>
/// <param name="TitleLanguage">The BCP 47 tag of the title.</param>
/// <param name="SkipLink">The words of the link past the navigation.</param>
/// <param name="ContentsTitle">The name of the contents list.</param>
/// <param name="Stylesheet">The whole of the one style element, not a character more.</param>
/// <param name="StylesheetHash">Its SHA-256 in Base64, for the Content-Security-Policy.</param>
/// <param name="Contents">A nested list of links, as HTML; empty where there are no headings.</param>
/// <param name="Body">The document, as HTML.</param>
public sealed record HtmlPage(
    string Title, string Subtitle, string Publisher, string Language, string TitleLanguage, string SkipLink, string ContentsTitle, string Stylesheet,
    string StylesheetHash, string Contents, string Body)
{
    /// <summary>The members by the names that the shell uses: <c>page.skip_link</c>.</summary>
    public IEnumerable<KeyValuePair<string, string>> Variables =>
    [
        new("title", Title),
        new("subtitle", Subtitle),
        new("publisher", Publisher),
        new("language", Language),
        new("title_language", TitleLanguage),
        new("skip_link", SkipLink),
        new("contents_title", ContentsTitle),
        new("stylesheet", Stylesheet),
        new("stylesheet_hash", StylesheetHash),
        new("contents", Contents),
        new("body", Body),
    ];
}
