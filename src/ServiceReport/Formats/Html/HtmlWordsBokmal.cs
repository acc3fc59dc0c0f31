using ServiceReport.Documents;

namespace ServiceReport.Formats.Html;

/// <summary>The words of the HTML format in Norwegian bokmål.</summary>
internal sealed class HtmlWordsBokmal : HtmlWords
{
    public override string SkipLink => "Hopp til innholdet";

    public override string Contents => "Innhold";

    public override string Chapters => "Kapitler";

    public override string LinkTo(string heading) => $"Lenke til «{heading}»";

    public override string TableUnder(string heading) => heading.Length == 0 ? "Tabell" : $"Tabell: {heading}";

    public override string AlertTitle(AlertKind kind) => kind switch
    {
        AlertKind.Tip => "Tips",
        AlertKind.Important => "Viktig",
        AlertKind.Warning => "Advarsel",
        AlertKind.Caution => "Vær varsom",
        _ => "Merk",
    };
}
