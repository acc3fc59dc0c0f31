using System.Globalization;
using System.Text;
using ServiceReport.Cli.Output;
using ServiceReport.Findings;

namespace ServiceReport.Cli.Results;

/// <summary>Something to be shown beside a file in GitHub's pages.</summary>
/// <param name="Severity">GitHub knows errors, warnings and notices.</param>
/// <param name="Title">In bold, above the message.</param>
/// <param name="Message">May have several lines.</param>
/// <param name="File">From the repository's root; null where there is none.</param>
/// <param name="Line">The line, where the file is a text.</param>
internal sealed record Annotation(Severity Severity, string Title, string Message, string? File, TextPlace? Line);

/// <summary>
/// GitHub's workflow commands: <c>::error file=a,line=1,col=2,title=b::message</c>, with <c>%</c>, line breaks and, in properties, <c>:</c>
/// and <c>,</c> escaped as GitHub documents it.
/// </summary>
internal static class WorkflowCommands
{
    /// <summary>GitHub shows so many annotations of a kind from one step, and silently drops the rest.</summary>
    private const int MostOfOneKind = 10;

    /// <param name="annotations">What to show; of each kind the first ten, or nine and a line that counts the others.</param>
    /// <param name="counts">The findings in all, those included that were not kept.</param>
    /// <param name="output">The job's log.</param>
    public static void Write(IReadOnlyList<Annotation> annotations, FindingCounts counts, TextWriter output)
    {
        for (var severity = Severity.Error; severity >= Severity.Note; severity--)
        {
            var all = annotations.Where(annotation => annotation.Severity == severity).ToList();
            var unlisted = counts.Rules.Where(rule => rule.Severity == severity).Sum(rule => rule.Unlisted);
            var shown = all.Count + unlisted <= MostOfOneKind ? all.Count : Math.Min(all.Count, MostOfOneKind - 1);
            foreach (var annotation in all.Take(shown))
            {
                Write(annotation, output);
            }

            if (all.Count + unlisted - shown is > 0 and var more)
            {
                Write(new Annotation(severity, $"and {more} more", $"{Wording.Count(more, Kind(severity))} more; the log of the step shows them", null, null), output);
            }
        }
    }

    private static void Write(Annotation annotation, TextWriter output)
    {
        var command = new StringBuilder("::").Append(Kind(annotation.Severity)).Append(' ');
        if (annotation.File is { } file)
        {
            command.Append("file=").Append(Property(file)).Append(',');
        }

        if (annotation.Line is { } place)
        {
            command.Append(CultureInfo.InvariantCulture, $"line={place.Line},col={place.Column},");
        }

        command.Append("title=").Append(Property(annotation.Title)).Append("::").Append(Data(annotation.Message));
        output.WriteLine(command.ToString());
    }

    private static string Kind(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Property(string text) =>
        Escape(TerminalText.OneLine(text)).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Data(string text) => string.Join("%0A", text.Split('\n').Select(line => Escape(TerminalText.OneLine(line))));

    private static string Escape(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
}
