using ServiceReport.Documents;
using ServiceReport.Targets;

namespace ServiceReport.Formats.Html;

/// <summary>Small drawings beside words, told apart by their outline: a disc, a square, a ring and a triangle. Hidden from screen readers, since the word says the same.</summary>
internal static class HtmlIcons
{
    private const string Open = "<svg class=\"icon\" viewBox=\"0 0 20 20\" aria-hidden=\"true\">";
    private const string Met = Open + "<circle cx=\"10\" cy=\"10\" r=\"9\"/><path d=\"M5.5 10.5l3 3 6-7\"/></svg>";
    private const string Missed = Open + "<rect x=\"1.5\" y=\"1.5\" width=\"17\" height=\"17\" rx=\"2\"/><path d=\"M6 6l8 8m0-8l-8 8\"/></svg>";
    private const string Unknown =
        "<svg class=\"icon hollow\" viewBox=\"0 0 20 20\" aria-hidden=\"true\"><path d=\"M10 1.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17z\"/>"
        + "<path d=\"M7.4 7.8a2.6 2.6 0 1 1 3.8 2.3c-.8.4-1.2.9-1.2 1.7M10 14.3v.4\"/></svg>";

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
