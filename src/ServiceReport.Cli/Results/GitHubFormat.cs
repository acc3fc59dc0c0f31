using ServiceReport.Findings;
using ServiceReport.Targets;

namespace ServiceReport.Cli.Results;

/// <summary>For the log of a GitHub Actions job: annotations of the files, as workflow commands, and then the text for people.</summary>
internal sealed class GitHubFormat : IResultFormat
{
    public string Name => "github";

    public void Write(CommandResult result, TextWriter output)
    {
        WorkflowCommands.Write([.. Verdicts(result), .. result.Findings.Select(finding => Of(finding, result.Source))], FindingCounts.Of(result.Findings), output);
        new TextFormat().Write(result, output);
    }

    /// <summary>The annotations of findings alone.</summary>
    public static void WriteFindings(FindingList findings, SourceFolder source, TextWriter output) =>
        WorkflowCommands.Write([.. findings.Select(finding => Of(finding, source))], FindingCounts.Of(findings), output);

    private static IEnumerable<Annotation> Verdicts(CommandResult result) =>
        from row in result.Targets?.Rows ?? []
        from judged in row.Months
        where judged.Verdict != Verdict.Met
        select new Annotation(
            Severity.Error,
            $"{row.Series.Id} {ResultWords.Of(judged.Verdict)} in {judged.Month}",
            judged.Place is null ? ResultWords.Judgement(row, judged) : $"{ResultWords.Judgement(row, judged)}\n{judged.Place}",
            judged.Place is null ? null : result.Source.PathOf(judged.Place),
            null);

    /// <summary>A cell has no line that GitHub could mark, so the place stands in the message.</summary>
    private static Annotation Of(Finding finding, SourceFolder source) => new(
        finding.Severity,
        $"{finding.Rule.Code}: {finding.Rule.Title}",
        $"{(finding.Place is TextPlace ? "" : $"{finding.Place}: ")}{finding.Message}\nhelp: {finding.Hint ?? finding.Rule.Help}",
        source.PathOf(finding.Place),
        finding.Place as TextPlace);
}
