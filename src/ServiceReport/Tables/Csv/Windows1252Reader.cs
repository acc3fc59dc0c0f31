using System.Text;

namespace ServiceReport.Tables.Csv;

/// <summary>
/// Decodes Windows-1252, the encoding of older Norwegian exports. It is Latin-1 but for the 32 characters from 0x80 to 0x9F
/// (the WHATWG Encoding Standard's index windows-1252; the five unused bytes keep their control characters).
/// </summary>
internal sealed class Windows1252Reader(Stream content) : TextReader
{
    private const string HighControls =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private readonly StreamReader _latin1 = new(content, Encoding.Latin1, detectEncodingFromByteOrderMarks: false, leaveOpen: true);

    public override int Peek() => _latin1.Peek() is var byteOrEnd and >= 0 ? Decode((byte)byteOrEnd) : -1;

    public override int Read() => _latin1.Read() is var byteOrEnd and >= 0 ? Decode((byte)byteOrEnd) : -1;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var read = _latin1.Read(buffer);
        foreach (ref var character in buffer[..read])
        {
            character = Decode((byte)character);
        }

        return read;
    }

    /// <summary>The character that a byte stands for.</summary>
    public static char Decode(byte character) => character is >= 0x80 and <= 0x9F ? HighControls[character - 0x80] : (char)character;

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _latin1.Dispose();
        }

        base.Dispose(disposing);
    }

}
