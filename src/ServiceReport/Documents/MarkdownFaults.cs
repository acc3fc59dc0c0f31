using ServiceReport.Findings;

namespace ServiceReport.Documents;

/// <summary>Tells faults of the filled template, with the line of Markdown in which they stand.</summary>
/// <param name="markdown">The filled template.</param>
/// <param name="source">The file that findings name.</param>
/// <param name="findings">Where they go.</param>
internal sealed class MarkdownFaults(string markdown, string source, FindingList findings)
{
    /// <param name="rule">What is wrong.</param>
    /// <param name="offset">Where in the Markdown, from 0.</param>
    /// <param name="message">What was found and what was expected.</param>
    /// <param name="hint">The next step, where this occurrence has a better one than its rule.</param>
    public void Tell(FindingRule rule, int offset, string message, string? hint = null)
    {
        var at = Math.Clamp(offset, 0, markdown.Length);
        var start = at == 0 ? 0 : markdown.LastIndexOf('\n', at - 1) + 1;
        var end = markdown.IndexOf('\n', at);
        var excerpt = new Excerpt(end < 0 ? markdown[start..] : markdown[start..end], at - start, 1);
        findings.Add(rule.At(new FilePlace(source), message) with { Hint = hint, Excerpt = excerpt });
    }
}
