using System.Text;

namespace ServiceReport.Tables.Csv;

/// <summary>Decodes text that mixes two encodings: what is a letter of Western Europe in UTF-8 as such, every other byte above 127 as Windows-1252.</summary>
internal sealed class MixedEncodingReader(Stream content) : TextReader
{
    /// <summary>The longest letter in UTF-8, in bytes.</summary>
    private const int LongestLetter = 3;

    private readonly byte[] _bytes = new byte[16 * 1024];
    private readonly char[] _characters = new char[16 * 1024];
    private int _kept;
    private int _next;
    private int _filled;

    /// <summary>Whether bytes hold at least one letter or mark of Western Europe in UTF-8. As Windows-1252 it would be <c>Ã¥</c> or <c>â€“</c>, which no word has.</summary>
    public static bool HasLetters(ReadOnlySpan<byte> bytes)
    {
        for (var index = bytes.IndexOfAny((byte)0xC2, (byte)0xC3, (byte)0xE2); index >= 0 && index < bytes.Length; index++)
        {
            if (LetterAt(bytes[index..], out _) > 0)
            {
                return true;
            }
        }

        return false;
    }

    public override int Peek() => _next < _filled || Fill() ? _characters[_next] : -1;

    public override int Read() => _next < _filled || Fill() ? _characters[_next++] : -1;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        if (_next == _filled && !Fill())
        {
            return 0;
        }

        var length = Math.Min(buffer.Length, _filled - _next);
        _characters.AsSpan(_next, length).CopyTo(buffer);
        _next += length;
        return length;
    }

    /// <summary>Decodes the next bytes; those of a letter that is cut off at the end are kept for the next time.</summary>
    private bool Fill()
    {
        var read = content.ReadAtLeast(_bytes.AsSpan(_kept), _bytes.Length - _kept, throwOnEndOfStream: false);
        var bytes = _bytes.AsSpan(0, _kept + read);
        var isEnd = bytes.Length < _bytes.Length;
        (_next, _filled) = (0, 0);
        var index = 0;
        while (index < bytes.Length && (isEnd || bytes.Length - index >= LongestLetter))
        {
            var length = LetterAt(bytes[index..], out var letter);
            _characters[_filled++] = length > 0 ? letter : Windows1252Reader.Decode(bytes[index]);
            index += Math.Max(1, length);
        }

        _kept = bytes.Length - index;
        bytes[index..].CopyTo(_bytes);
        return _filled > 0;
    }

    /// <summary>How many bytes a letter or mark in UTF-8 takes at the start: U+0080 to U+00FF, or a dash, a quotation mark or the euro sign; 0 where there is none.</summary>
    private static int LetterAt(ReadOnlySpan<byte> bytes, out char letter)
    {
        var isLead = bytes is [0xC2 or 0xC3, ..] or [0xE2, 0x80 or 0x82, ..];
        var isLetter = isLead & Rune.DecodeFromUtf8(bytes, out var rune, out var length) == System.Buffers.OperationStatus.Done;
        letter = isLetter ? (char)rune.Value : '\0';
        return isLetter ? length : 0;
    }
}
