using System.Text;

namespace ServiceReport.Formats.Pdf.Typography;

/// <summary>How a line is put together from the characters that stand on it, and what a word says that is parted between lines.</summary>
internal sealed partial class TextFlow
{
    private const char NoBreakSpace = '\u00A0';
    private const char NarrowNoBreakSpace = '\u202F';

    private TextLine Compose(int first, int end)
    {
        var isHyphenated = end > first && end < _count && _characters[end - 1] == SoftHyphen;
        var isBrokenAtBlank = end < _count && end > first && _characters[end - 1] == ' ';
        var endOfRest = IsInsideWord(first) ? EndOfWord(first, end) : first;
        var startOfWord = IsInsideWord(end) ? StartOfWord(Math.Max(first, endOfRest), end) : end;
        while (end > first && _characters[end - 1] == ' ')
        {
            end--;
        }

        var pieces = new List<LinePiece>();
        var x = 0.0;
        for (var index = first; index < end;)
        {
            var span = _spans[_spanOf[index]];
            var start = index;
            var stop = index < endOfRest ? endOfRest : index < startOfWord ? startOfWord : end;
            var width = 0.0;
            for (; index < end && index < stop && _spanOf[index] == _spanOf[start]; index++)
            {
                width += _widths[index];
            }

            var text = Shown(span.Text, _placeOf[start], index < _count && _spanOf[index] == _spanOf[start] ? _placeOf[index] : span.Text.Length);
            if (isHyphenated && index == end)
            {
                text += SoftHyphen;
                width += span.Style.Advance(SoftHyphen);
            }

            if (text.Length > 0)
            {
                pieces.Add(new LinePiece(x, width, text, span) { Said = start < endOfRest ? "" : start >= startOfWord ? WordFrom(start, startOfWord) : null });
            }

            x += width;
        }

        if (isBrokenAtBlank && pieces.Count > 0)
        {
            // Takes no room, but who listens hears two words.
            pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + " ", Said = pieces[^1].Said is { } said ? said + " " : null };
        }

        return new TextLine(pieces, x);
    }

    /// <summary>Whether a word goes on at a place where a line begins.</summary>
    private bool IsInsideWord(int index) =>
        index > 0 && index < _count && _characters[index - 1] is not (' ' or '\n') && _characters[index] is not (' ' or '\n') && IsOneNode(index);

    /// <summary>Whether a character belongs to the same part of the document as the one before: a link's words are its own.</summary>
    private bool IsOneNode(int index) => ReferenceEquals(_spans[_spanOf[index - 1]].Node, _spans[_spanOf[index]].Node);

    private int StartOfWord(int from, int index)
    {
        do
        {
            index--;
        }
        while (index > from && IsInsideWord(index));

        return index;
    }

    private int EndOfWord(int index, int to)
    {
        do
        {
            index++;
        }
        while (index < to && IsInsideWord(index));

        return index;
    }

    /// <summary>The word that begins at a place, to its end on a later line; nothing for a later piece of it that looks otherwise.</summary>
    private string WordFrom(int index, int startOfWord)
    {
        if (index > startOfWord)
        {
            return "";
        }

        var word = new StringBuilder();
        for (var end = EndOfWord(index, _count); index < end; index++)
        {
            if (_characters[index] is not (SoftHyphen or ZeroWidthBlank))
            {
                word.Append(char.ConvertFromUtf32(_characters[index] == NarrowNoBreakSpace ? NoBreakSpace : _characters[index]));
            }
        }

        return word.ToString();
    }

    private static string Shown(string text, int from, int to)
    {
        var part = text[from..to];
        return part.AsSpan().IndexOfAny(SoftHyphen, ZeroWidthBlank) < 0
            ? part
            : part.Replace("\u00AD", "", StringComparison.Ordinal).Replace("\u200B", "", StringComparison.Ordinal);
    }
}
