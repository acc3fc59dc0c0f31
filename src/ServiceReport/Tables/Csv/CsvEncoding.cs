using System.Text;

namespace ServiceReport.Tables.Csv;

/// <summary>How the bytes of a CSV file stand for characters.</summary>
internal enum CsvEncoding
{
    Utf8,

    /// <summary>By its byte order mark.</summary>
    Utf16,

    /// <summary>Without a mark; by where its NUL bytes stand.</summary>
    Utf16LittleEndian,

    /// <summary>Without a mark; by where its NUL bytes stand.</summary>
    Utf16BigEndian,

    /// <summary>What is not valid UTF-8 is taken for this.</summary>
    Windows1252,

    /// <summary>Letters in valid UTF-8 beside bytes that are none.</summary>
    Mixed,

    /// <summary>NUL bytes without the mark of UTF-16: no text, or text that does not say what it is.</summary>
    Unknown,
}

/// <summary>Finds the encoding of a CSV file: by its byte order mark, by its NUL bytes, and otherwise UTF-8 where all of it is valid.</summary>
internal static class CsvEncodingDetector
{
    /// <summary>The encoding of the stream; it is left at its start.</summary>
    public static CsvEncoding Of(Stream content)
    {
        content.Position = 0;
        var buffer = new byte[64 * 1024];
        var encoding = CsvEncoding.Utf8;
        var kept = 0;
        var isStart = true;
        var isValid = true;
        var hasLetters = false;
        while (true)
        {
            var read = content.ReadAtLeast(buffer.AsSpan(kept), buffer.Length - kept, throwOnEndOfStream: false);
            var filled = buffer.AsSpan(0, kept + read);
            if (isStart && filled is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            {
                encoding = CsvEncoding.Utf16;
                break;
            }

            if (filled.Contains((byte)0))
            {
                encoding = isStart ? ByNulBytes(filled) : CsvEncoding.Unknown;
                break;
            }

            var isEnd = filled.Length < buffer.Length;
            kept = isEnd ? 0 : UnfinishedBytes(filled);
            var sound = filled[..^kept];
            isValid = isValid && System.Text.Unicode.Utf8.IsValid(sound);
            hasLetters = hasLetters || MixedEncodingReader.HasLetters(sound);
            encoding = isValid ? CsvEncoding.Utf8 : hasLetters ? CsvEncoding.Mixed : CsvEncoding.Windows1252;

            if (isEnd)
            {
                break;
            }

            filled[^kept..].CopyTo(buffer);
            isStart = false;
        }

        content.Position = 0;
        return encoding;
    }

    /// <summary>
    /// UTF-16 without its mark: nearly all characters of a table are below 256, so that every second byte is NUL, the first of each pair
    /// or the second.
    /// </summary>
    private static CsvEncoding ByNulBytes(ReadOnlySpan<byte> start)
    {
        Span<int> nuls = [0, 0];
        for (var index = 0; index < start.Length; index++)
        {
            nuls[index % 2] += start[index] == 0 ? 1 : 0;
        }

        var pairs = start.Length / 2;
        return (nuls[0], nuls[1]) switch
        {
            (0, var second) when pairs > 0 && second > pairs / 2 => CsvEncoding.Utf16LittleEndian,
            (var first, 0) when pairs > 0 && first > pairs / 2 => CsvEncoding.Utf16BigEndian,
            _ => CsvEncoding.Unknown,
        };
    }

    /// <summary>The start of the content as text, for finding the delimiter.</summary>
    public static string Head(Stream content, CsvEncoding encoding, int bytes)
    {
        content.Position = 0;
        var buffer = new byte[bytes];
        var head = buffer.AsSpan(0, content.ReadAtLeast(buffer, bytes, throwOnEndOfStream: false));
        content.Position = 0;
        return encoding switch
        {
            CsvEncoding.Utf16 => (head[0] == 0xFE ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(head[2..]),
            CsvEncoding.Utf16LittleEndian => Encoding.Unicode.GetString(head),
            CsvEncoding.Utf16BigEndian => Encoding.BigEndianUnicode.GetString(head),
            CsvEncoding.Utf8 => Encoding.UTF8.GetString(head.StartsWith(Encoding.UTF8.Preamble) ? head[3..] : head),
            _ => Encoding.Latin1.GetString(head),
        };
    }

    /// <summary>How many bytes at the end belong to a character that goes on behind them.</summary>
    private static int UnfinishedBytes(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= 3 && back <= bytes.Length; back++)
        {
            var lead = bytes[^back];
            if (lead >= 0xC0)
            {
                var length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
                return back < length ? back : 0;
            }

            if (lead < 0x80)
            {
                return 0;
            }
        }

        return 0;
    }
}
