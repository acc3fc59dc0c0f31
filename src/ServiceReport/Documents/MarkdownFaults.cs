using ServiceReport.Findings;

namespace ServiceReport.Documents;

/// <summary>
/// Tells faults of a Markdown text, with the line in which they stand: of a filled template the line of the template that wrote it or,
/// where that is not known, the line as it was filled and the heading that it stands under.
/// </summary>
/// <param name="source">The text.</param>
/// <param name="findings">Where they go.</param>
internal sealed class MarkdownFaults(MarkdownSource source, FindingList findings)
{
    private readonly List<(int Offset, string Text)> _headings = [];

    /// <summary>A heading has been read.</summary>
    /// <param name="offset">Where in the text, from 0.</param>
    /// <param name="text">Its words.</param>
    public void Pass(int offset, string text) => _headings.Add((offset, text));

    /// <summary>Tells a fault of the text as a whole, which stands in no line.</summary>
    public void TellOfAll(FindingRule rule, string message, string? hint = null) => findings.Add(rule.At(new FilePlace(source.File), message) with { Hint = hint });

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
        var column = at - start;
        var written = source.Origin?.Invoke(line, column);
        if (written is null && source.Origin is not null)
        {
            message += HeadingOver(at) is { } heading ? $", in what the template gives under the heading {Wording.Quote(heading)}" : ", in what the template gives before its first heading";
        }

        findings.Add(rule.At(written?.Place ?? source.At(line, column), message) with { Hint = hint, Excerpt = written is null ? excerpt : written.Excerpt });
    }

    private string? HeadingOver(int offset) => _headings.FindLast(heading => heading.Offset < offset).Text;
}
