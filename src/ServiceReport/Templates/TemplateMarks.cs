using System.Text;

namespace ServiceReport.Templates;

/// <summary>
/// Marks in the text of templates, by which a place of the filled text is found again in the template that it was written in. They are
/// characters for private use before and behind the text of each line, outside of <c>{{ }}</c>; a template filled with them gives the same
/// text as without, but for the marks. Where it does not, nothing is said of the line.
/// </summary>
internal sealed class TemplateMarks
{
    private const char Begin = '\uE000'; // A second character says which of the marks it is.
    private const char End = '\uE001';
    private const char FirstNumber = '\uE100';
    private const char LastNumber = '\uF8FF';

    private readonly List<(string Template, int Line, int Column)> _marked = [];

    /// <summary>The text of a template with its marks.</summary>
    public string Mark(string template, string text)
    {
        var marked = new StringBuilder(text.Length * 2);
        var (line, lineStart, inCode) = (0, 0, false);
        for (var index = 0; index < text.Length;)
        {
            if (text.AsSpan(index).StartsWith(inCode ? "}}" : "{{", StringComparison.Ordinal))
            {
                marked.Append(text, index, 2);
                (inCode, index) = (!inCode, index + 2);
            }
            else if (inCode || char.IsWhiteSpace(text[index]))
            {
                marked.Append(text[index]);
                if (text[index++] == '\n')
                {
                    (line, lineStart) = (line + 1, index);
                }
            }
            else
            {
                var words = Words(text.AsSpan(index));
                Append(marked, words, (template, line, index - lineStart));
                index += words.Length;
            }
        }

        return marked.ToString();
    }

    /// <summary>Where a place of the filled text was written; null where an instruction gave it, or where that is not certain.</summary>
    /// <param name="filled">A line of the filled text.</param>
    /// <param name="column">A place in it, from 0.</param>
    /// <param name="marked">The same line, filled with marks.</param>
    public (string Template, int Line, int Column)? Find(string filled, int column, string marked)
    {
        var text = new StringBuilder(marked.Length);
        (string Template, int Line, int Column)? found = null;
        (string Template, int Line, int Column)? current = null;
        for (var index = 0; index < marked.Length; index++)
        {
            switch (marked[index])
            {
                case Begin when index + 1 < marked.Length && marked[index + 1] - FirstNumber is var number && number >= 0 && number < _marked.Count:
                    current = _marked[number] with { Column = _marked[number].Column - text.Length };
                    index++;
                    break;
                case End:
                    current = null;
                    break;
                default:
                    found = text.Length == column ? current : found;
                    text.Append(marked[index]);
                    break;
            }
        }

        return found is { } place && text.Equals(filled) ? place with { Column = place.Column + column } : null;
    }

    private void Append(StringBuilder marked, ReadOnlySpan<char> words, (string Template, int Line, int Column) place)
    {
        if (_marked.Count > LastNumber - FirstNumber)
        {
            marked.Append(words);
            return;
        }

        marked.Append(Begin).Append((char)(FirstNumber + _marked.Count)).Append(words).Append(End);
        _marked.Add(place);
    }

    /// <summary>What stands up to the end of the line or the next instruction, without the blanks before that: an instruction may take those away.</summary>
    private static ReadOnlySpan<char> Words(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('\n');
        var line = end < 0 ? text : text[..end];
        var code = line.IndexOf("{{", StringComparison.Ordinal);
        return (code < 0 ? line : line[..code]).TrimEnd();
    }
}
