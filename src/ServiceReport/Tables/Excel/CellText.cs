using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ServiceReport.Tables.Excel;

/// <summary>Reads the text of a shared or inline string: plain or with runs of rich text, without the readings beside Asian characters.</summary>
internal static class CellText
{
    /// <summary>Reads up to the end of the element that the reader stands on.</summary>
    public static string Read(OpenXmlReader reader)
    {
        var container = reader.ElementType;
        string? first = null;
        StringBuilder? more = null;
        while (reader.Read() && !(reader.IsEndElement && reader.ElementType == container))
        {
            if (reader.IsStartElement && reader.ElementType == typeof(PhoneticRun))
            {
                reader.Skip();
                if (reader.IsEndElement && reader.ElementType == container)
                {
                    break;
                }
            }

            if (!reader.IsStartElement || reader.ElementType != typeof(Text))
            {
                continue;
            }

            var text = reader.GetText();
            if (first is null)
            {
                first = text;
            }
            else
            {
                more ??= new StringBuilder(first);
                more.Append(text);
            }
        }

        return Unescape(more?.ToString() ?? first ?? "");
    }

    /// <summary>Characters that XML cannot hold are stored as <c>_x000D_</c> (ECMA-376 part 1, 22.9.2.19).</summary>
    public static string Unescape(string text)
    {
        var escape = text.IndexOf("_x", StringComparison.Ordinal);
        if (escape < 0)
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
}
