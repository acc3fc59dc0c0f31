namespace Scriban.Parsing;

/// <summary>Finds line and column of an offset; remembers the last line because offsets mostly grow.</summary>
internal sealed class LineTable
{
    private readonly List<int> _lineStarts = [0];
    private int _last;

    public LineTable(string text)
    {
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            _lineStarts.Add(at + 1);
        }
    }

    public TextPosition PositionOf(int offset)
    {
        if (offset < _lineStarts[_last])
        {
            var found = _lineStarts.BinarySearch(offset);
            _last = found >= 0 ? found : ~found - 1;
        }

        while (_last + 1 < _lineStarts.Count && _lineStarts[_last + 1] <= offset)
        {
            _last++;
        }

        return new TextPosition(offset, _last, offset - _lineStarts[_last]);
    }
}
