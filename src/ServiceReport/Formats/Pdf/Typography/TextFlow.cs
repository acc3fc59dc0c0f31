namespace ServiceReport.Formats.Pdf.Typography;

/// <summary>
/// Text measured character by character, ready to be broken into lines of any width: after blanks, after slashes between letters, and at
/// soft hyphens; never at no-break blanks; inside a word only where the word alone is wider than the line. Not after other hyphens:
/// who copies the text, or listens, would take such a hyphen for one that came with the line's end ("epost").
/// </summary>
internal sealed partial class TextFlow
{
    /// <summary>A longer word, such as a checksum, may be broken; a figure is never that long.</summary>
    private const int LongWord = 24;
    private const char SoftHyphen = '\u00AD';
    private const char ZeroWidthBlank = '\u200B';

    private readonly IReadOnlyList<TextSpan> _spans;
    private readonly int _count;
    private readonly int[] _spanOf;
    private readonly int[] _placeOf;
    private readonly int[] _characters;
    private readonly double[] _widths;

    public TextFlow(IReadOnlyList<TextSpan> spans)
    {
        _spans = spans;
        var length = 0;
        foreach (var span in spans)
        {
            length += span.Text.Length;
        }

        _spanOf = new int[length];
        _placeOf = new int[length];
        _characters = new int[length];
        _widths = new double[length];
        for (var index = 0; index < spans.Count; index++)
        {
            _count = Measure(index, _count);
        }
    }

    /// <summary>The width of the text with no line broken but where its author broke it.</summary>
    public double WidestLine
    {
        get
        {
            var widest = 0.0;
            var width = 0.0;
            for (var index = 0; index < _count; index++)
            {
                width = _characters[index] == '\n' ? 0 : width + _widths[index];
                widest = Math.Max(widest, width);
            }

            return widest;
        }
    }

    /// <summary>The width of the widest piece that is not to be broken.</summary>
    public double WidestWord
    {
        get
        {
            var widest = 0.0;
            var width = 0.0;
            var length = 0;
            for (var index = 0; index < _count; index++)
            {
                if (_characters[index] is ' ' or '\n')
                {
                    (width, length) = (0, 0);
                    continue;
                }

                width += _widths[index];
                length++;
                widest = Math.Max(widest, length > LongWord ? width * LongWord / 2 / length : width);
                if (MayBreakAfter(index))
                {
                    var hyphen = _characters[index] == SoftHyphen ? _spans[_spanOf[index]].Style.Advance('-') : 0;
                    widest = Math.Max(widest, width + hyphen);
                    (width, length) = (0, 0);
                }
            }

            return widest;
        }
    }

    /// <summary>The lines of the text, each as full as it may be.</summary>
    public IReadOnlyList<TextLine> Break(double width)
    {
        var lines = new List<TextLine>();
        var first = 0;
        while (first < _count)
        {
            var end = EndOfLine(first, width);
            var isForced = end < _count && _characters[end] == '\n';
            lines.Add(Compose(first, end));
            first = isForced ? end + 1 : end;
        }

        return lines;
    }

    private int Measure(int span, int at)
    {
        var text = _spans[span].Text;
        for (var place = 0; place < text.Length; place++)
        {
            var character = CleanText.CodePointAt(text, place);
            _spanOf[at] = span;
            _placeOf[at] = place;
            _characters[at] = character;
            _widths[at] = character is SoftHyphen or ZeroWidthBlank or '\n' ? 0 : _spans[span].Style.Advance(character);
            at++;
            place += character > 0xFFFF ? 1 : 0;
        }

        return at;
    }

    private int EndOfLine(int first, double width)
    {
        const double Tolerance = 0.001;
        var right = 0.0;
        var lastBreak = 0;
        for (var index = first; index < _count; index++)
        {
            var character = _characters[index];
            if (character == '\n')
            {
                return index;
            }

            right += _widths[index];
            if (character != ' ' && right > width + Tolerance && index > first)
            {
                return lastBreak > first ? lastBreak : index;
            }

            var needed = character == SoftHyphen ? right + _spans[_spanOf[index]].Style.Advance('-') : right;
            if (MayBreakAfter(index) && (character == ' ' || needed <= width + Tolerance))
            {
                lastBreak = index + 1;
            }
        }

        return _count;
    }

    private bool MayBreakAfter(int index) => _characters[index] switch
    {
        ' ' or SoftHyphen or ZeroWidthBlank => true,
        '/' => index > 0 && index + 1 < _count && IsLetter(index - 1) && IsLetter(index + 1),
        _ => false,
    };

    private bool IsLetter(int index) => _characters[index] <= 0xFFFF && char.IsLetter((char)_characters[index]);
}
