using System.Globalization;
using System.Text;
using ServiceReport.Formats.Svg;
using ServiceReport.Reports;
using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Formats.Markdown;

/// <summary>YAML at the head of the Markdown, for programs that make a site of such files: what the report is, and its verdicts.</summary>
public static class FrontMatter
{
    /// <summary>The whole of it, with its lines of dashes.</summary>
    public static string Of(Report report)
    {
        var yaml = new StringBuilder("---\n");
        Append(yaml, "title", report.Settings.Title);
        Append(yaml, "subtitle", report.Language.MonthAndYear(report.Month));
        Append(yaml, "month", report.Month.ToString());
        Append(yaml, "language", report.Language.Tag);
        Append(yaml, "publisher", report.Settings.Publisher);
        yaml.Append(report.Targets.Count == 0 ? "targets: []\n" : "targets:\n");
        foreach (var (target, series, month, _) in report.Targets)
        {
            var definition = series.Definition;
            Append(yaml, "  - series", definition.Id);
            Append(yaml, "    title", definition.Title);
            Append(yaml, "    rule", report.Language.Rule(target.Rule, definition.Unit, definition.Decimals));
            yaml.Append("    value: ").Append(month.Value?.ToString(CultureInfo.InvariantCulture) ?? "null").Append('\n');
            Append(yaml, "    unit", Word(definition.Unit));
            Append(yaml, "    verdict", Word(month.Verdict));
        }

        return yaml.Append("---\n").ToString();
    }

    /// <summary>A text on one line between double quotes, in which only the quote and the backslash mean something to YAML.</summary>
    internal static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in MarkupText.Representable(text))
        {
            _ = letter switch
            {
                '\n' or '\t' or '\u2028' or '\u2029' => quoted.Append(' '),
                '"' or '\\' => quoted.Append('\\').Append(letter),
                _ => quoted.Append(letter),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static void Append(StringBuilder yaml, string key, string text) => yaml.Append(key).Append(": ").Append(Quoted(text)).Append('\n');

    private static string Word(Unit unit) => unit switch
    {
        Unit.Percent => "percent",
        Unit.Seconds => "seconds",
        Unit.Minutes => "minutes",
        _ => "count",
    };

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.Missed => "missed",
        _ => "unknown",
    };
}
