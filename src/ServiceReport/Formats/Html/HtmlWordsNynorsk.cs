using ServiceReport.Documents;

namespace ServiceReport.Formats.Html;

/// <summary>The words of the HTML format in Norwegian nynorsk.</summary>
internal sealed class HtmlWordsNynorsk : HtmlWords
{
    public override string SkipLink => "Hopp til innhaldet";

    public override string Contents => "Innhald";

    public override string Chapters => "Kapittel";

    public override string LinkTo(string heading) => $"Lenkje til «{heading}»";

    public override string TableUnder(string heading) => heading.Length == 0 ? "Tabell" : $"Tabell: {heading}";

    public override string AlertTitle(AlertKind kind) => kind switch
    {
        AlertKind.Tip => "Tips",
        AlertKind.Important => "Viktig",
        AlertKind.Warning => "Åtvaring",
        AlertKind.Caution => "Ver varsam",
        _ => "Merk",
    };
}
