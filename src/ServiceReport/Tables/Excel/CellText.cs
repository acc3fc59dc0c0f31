using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;
using ServiceReport.Statistics;

namespace ServiceReport.Tables.Excel;

/// <summary>Reads the text of a cell, a shared string or an inline string: plain, or runs of rich text without the readings beside Asian characters.</summary>
internal static class CellText
{
    private const int Chunk = 64;

    /// <summary>Reads the texts inside the element that the reader stands on, up to its end.</summary>
    public static string ReadRuns(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var depth = reader.Depth;
        var text = new JoinedText();
        var isRaised = false;
        while (WorkbookPackage.Next(reader) && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "r":
                    isRaised = false;
                    break;
                case "vertAlign":
                    isRaised = reader.GetAttribute("val") == "superscript";
                    break;
                case "t":
                    text.Add(isRaised ? Raised(Read(reader)) : Read(reader));
                    break;
                case "rPh":
                    PassOver(reader);
                    break;
                default:
                    break;
            }
        }

        return Unescape(text.ToString());
    }

    /// <summary>Reads the text of the element that the reader stands on, up to its end.</summary>
    public static string Read(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var depth = reader.Depth;
        var text = new JoinedText();
        while (WorkbookPackage.Next(reader) && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                ReadValue(reader, ref text);
            }
        }

        return text.ToString();
    }

    /// <summary>Raised digits as characters of their own, since <c>123</c> with a raised 1 behind it is not 1231.</summary>
    private static string Raised(string text) => string.Concat(text.Select(FootnoteMark.Raised));

    /// <summary>Characters that XML cannot hold are stored as <c>_x000D_</c> (ECMA-376 part 1, 22.9.2.19).</summary>
    public static string Unescape(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var rest = text.AsSpan(index);
            if (rest is ['_', 'x', _, _, _, _, '_', ..]
                && ushort.TryParse(rest.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                plain.Append((char)code);
                index += 6;
                continue;
            }

            plain.Append(text[index]);
        }

        return plain.ToString();
    }

    /// <summary>A value in pieces, so that one that is too long is never held as a whole.</summary>
    private static void ReadValue(XmlReader reader, ref JoinedText text)
    {
        var buffer = ArrayPool<char>.Shared.Rent(Chunk);
        for (var read = buffer.Length; read == buffer.Length;)
        {
            read = reader.ReadValueChunk(buffer, 0, buffer.Length);
            text.Add(new string(buffer, 0, read));
        }

        ArrayPool<char>.Shared.Return(buffer);
    }

    private static void PassOver(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Depth;
        while (WorkbookPackage.Next(reader) && reader.Depth > depth)
        {
        }
    }

    /// <summary>Pieces of one text; most texts have only one, which is not copied. Ends the reading where the text is longer than a cell's.</summary>
    private struct JoinedText
    {
        private string? _first;
        private StringBuilder? _more;

        public void Add(string piece)
        {
            if (_first is null)
            {
                _first = piece;
                return;
            }

            _more ??= new StringBuilder(_first);
            _more.Append(piece);
            if (_more.Length > TableLimits.LongestCell)
            {
                throw new WorkbookTooLargeException($"a cell has more than {TableLimits.LongestCell} characters");
            }
        }

        public override readonly string ToString() => _more?.ToString() ?? _first ?? "";
    }
}
