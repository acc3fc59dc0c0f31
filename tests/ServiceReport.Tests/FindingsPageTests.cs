using System.Text;
using ServiceReport.Findings;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests;

/// <summary><c>docs/findings.md</c> says what the rules say; <c>ACCEPT_GOLDEN=1</c> writes it anew.</summary>
public sealed class FindingsPageTests
{
    [Test]
    public void The_page_of_findings_is_up_to_date() =>
        Golden.Verify(Page(), Path.Combine(Repository.Root, "docs", "findings.md"));

    private static string Page()
    {
        List<string> lines =
        [
            "# Findings",
            "",
            "What `report` can have to say about a workspace. `report explain SR0103` prints the same on the command line.",
            "Where the last column says yes, `report.yaml` can give the finding another severity.",
            "",
            "| Code | Severity | Finding | Can be set |",
            "| --- | --- | --- | --- |",
        ];
        lines.AddRange(RuleCatalog.All.Select(Row));
        lines.AddRange(RuleCatalog.All.SelectMany(Section));
        return string.Join('\n', lines) + '\n';
    }

    private static string Row(FindingRule rule) =>
        $"| [{rule.Code}](#{rule.Code.ToLowerInvariant()}) | {rule.Severity.Word()} | {Escaped(rule.Title)} | {(rule.IsAdjustable ? "yes" : "no")} |";

    private static IEnumerable<string> Section(FindingRule rule) =>
    [
        "", $"## {rule.Code}",
        "", $"{Escaped(rule.Title)} ({rule.Severity.Word()})",
        "", Escaped(rule.Explanation),
        "", "Example:",
        "", Quoted(rule.Example),
        "", "Mended:",
        "", Quoted(rule.Mended),
        "", $"How to mend it: {Escaped(rule.Help)}",
    ];

    /// <summary>In a fence that is longer than any in the example.</summary>
    private static string Quoted(string example) => $"````text\n{example}\n````";

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            escaped.Append(letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' ? "\\" : "").Append(letter);
        }

        return escaped.ToString();
    }
}
