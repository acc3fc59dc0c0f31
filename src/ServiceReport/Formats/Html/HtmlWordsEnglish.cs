using ServiceReport.Documents;

namespace ServiceReport.Formats.Html;

/// <summary>The words of the HTML format in English.</summary>
internal sealed class HtmlWordsEnglish : HtmlWords
{
    public override string SkipLink => "Skip to the content";

    public override string Contents => "Contents";

    public override string Chapters => "Chapters";

    public override string LinkTo(string heading) => $"Link to “{heading}”";

    public override string TableUnder(string heading) => heading.Length == 0 ? "Table" : $"Table: {heading}";

    public override string AlertTitle(AlertKind kind) => kind switch
    {
        AlertKind.Tip => "Tip",
        AlertKind.Important => "Important",
        AlertKind.Warning => "Warning",
        AlertKind.Caution => "Caution",
        _ => "Note",
    };
}
