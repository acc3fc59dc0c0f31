using ServiceReport.Documents;
using ServiceReport.Targets;

namespace ServiceReport.Formats.Html;

/// <summary>Small drawings beside words, told apart by their outline: a round, a square and a triangular one. Hidden from screen readers, since the word says the same.</summary>
internal static class HtmlIcons
{
    private const string Open = "<svg class=\"icon\" viewBox=\"0 0 20 20\" aria-hidden=\"true\">";
    private const string Met = Open + "<circle cx=\"10\" cy=\"10\" r=\"9\"/><path d=\"M5.5 10.5l3 3 6-7\"/></svg>";
    private const string Missed = Open + "<rect x=\"1.5\" y=\"1.5\" width=\"17\" height=\"17\" rx=\"2\"/><path d=\"M6 6l8 8m0-8l-8 8\"/></svg>";
    private const string Unknown =
        Open + "<path class=\"outline\" d=\"M10 1l9 9-9 9-9-9z\"/><path d=\"M7.7 8a2.3 2.3 0 1 1 3.3 2.1c-.7.3-1 .8-1 1.6M10 13.4v1.4\"/></svg>";

    private const string Note = Open + "<circle cx=\"10\" cy=\"10\" r=\"9\"/><path d=\"M10 9v6M10 5v1.6\"/></svg>";
    private const string Warning = Open + "<path class=\"outline\" d=\"M10 1.5l9 16.5h-18z\"/><path d=\"M10 7.5v5M10 14.2v1.6\"/></svg>";

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Met => Met,
        Verdict.Missed => Missed,
        _ => Unknown,
    };

    public static string Of(AlertKind kind) => kind switch
    {
        AlertKind.Tip => Met,
        AlertKind.Warning or AlertKind.Caution => Warning,
        _ => Note,
    };
}
