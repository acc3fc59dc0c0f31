using ServiceReport.Documents;
using ServiceReport.Languages;

namespace ServiceReport.Formats.Html;

/// <summary>The words that only the HTML format needs: names of links, lists and regions.</summary>
internal abstract class HtmlWords
{
    private static readonly HtmlWords Bokmal = new HtmlWordsBokmal();
    private static readonly HtmlWords Nynorsk = new HtmlWordsNynorsk();
    private static readonly HtmlWords English = new HtmlWordsEnglish();

    public static HtmlWords Of(Language language) => language.Tag switch
    {
        "nb" => Bokmal,
        "nn" => Nynorsk,
        "en" => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language.Tag, "No HTML words in this language."),
    };

    public abstract string SkipLink { get; }

    public abstract string Contents { get; }

    /// <summary>The name of the contents list in the text, told apart from the one at the side.</summary>
    public abstract string Chapters { get; }

    /// <summary>The name of the link that a heading has to itself.</summary>
    public abstract string LinkTo(string heading);

    /// <summary>The name of a table without a caption, after the heading it stands under; that may be empty.</summary>
    public abstract string TableUnder(string heading);

    public abstract string AlertTitle(AlertKind kind);
}
