using ServiceReport.Findings;

namespace ServiceReport.Documents;

/// <summary>Tells faults of a Markdown text, with the line in which they stand.</summary>
/// <param name="source">The text.</param>
/// <param name="findings">Where they go.</param>
internal sealed class MarkdownFaults(MarkdownSource source, FindingList findings)
{
    /// <param name="rule">What is wrong.</param>
    /// <param name="offset">Where in the text, from 0.</param>
    /// <param name="message">What was found and what was expected.</param>
    /// <param name="hint">The next step, where this occurrence has a better one than its rule.</param>
    public void Tell(FindingRule rule, int offset, string message, string? hint = null)
    {
        if (findings.IsOnlyCounted(rule))
        {
            return;
        }

        var text = source.Text;
        var at = Math.Clamp(offset, 0, text.Length);
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var end = text.IndexOf('\n', at);
        var excerpt = new Excerpt(end < 0 ? text[start..] : text[start..end], at - start, 1);
        var line = text.AsSpan(0, start).Count('\n');
        findings.Add(rule.At(source.At(line, at - start), message) with { Hint = hint, Excerpt = excerpt });
    }
}
