using ServiceReport.Documents;

namespace ServiceReport.Formats.Pdf;

/// <summary>The few words that the PDF itself puts on a page, in the document's language.</summary>
internal sealed record PdfWords(string PageOfFormat, string Note, string Tip, string Important, string Warning, string Caution)
{
    private static readonly PdfWords Bokmal = new("side {0} av {1}", "Merk", "Tips", "Viktig", "Advarsel", "Vær varsom");
    private static readonly PdfWords Nynorsk = new("side {0} av {1}", "Merk", "Tips", "Viktig", "Åtvaring", "Ver varsam");
    private static readonly PdfWords English = new("page {0} of {1}", "Note", "Tip", "Important", "Warning", "Caution");

    /// <summary>The words of the language with a BCP 47 tag.</summary>
    public static PdfWords For(string tag) => tag switch
    {
        "nb" => Bokmal,
        "nn" => Nynorsk,
        "en" => English,
        _ => throw new ArgumentOutOfRangeException(nameof(tag), tag, "No PDF words in this language."),
    };

    /// <summary>Such as <c>side 3 av 17</c>.</summary>
    public string PageOf(int page, int count)
    {
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        return PageOfFormat.Replace("{0}", page.ToString(invariant), StringComparison.Ordinal)
            .Replace("{1}", count.ToString(invariant), StringComparison.Ordinal);
    }

    public string Of(AlertKind kind) => kind switch
    {
        AlertKind.Note => Note,
        AlertKind.Tip => Tip,
        AlertKind.Important => Important,
        AlertKind.Warning => Warning,
        _ => Caution,
    };
}
