using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace ServiceReport.Tables.Excel;

/// <summary>A cell as the sheet's XML stores it: its address, type and style, and the texts inside.</summary>
internal readonly record struct StoredCell(string? Address, string? Type, int Style, string? Formula, string? Value, string? InlineText)
{
    /// <summary>Formatted, but nothing in it.</summary>
    public bool IsEmpty => Formula is null && Value is null && InlineText is null;

    /// <summary>Reads up to the end of the cell that the reader stands on.</summary>
    public static StoredCell Read(OpenXmlReader reader)
    {
        string? address = null;
        string? type = null;
        var style = 0;
        foreach (var attribute in reader.Attributes)
        {
            switch (attribute.LocalName)
            {
                case "r":
                    address = attribute.Value;
                    break;
                case "t":
                    type = attribute.Value;
                    break;
                case "s":
                    style = int.TryParse(attribute.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
                    break;
                default:
                    break;
            }
        }

        string? formula = null;
        string? value = null;
        string? inlineText = null;
        while (reader.Read() && !(reader.IsEndElement && reader.ElementType == typeof(SheetCell)))
        {
            if (!reader.IsStartElement)
            {
                continue;
            }

            if (reader.ElementType == typeof(CellValue))
            {
                value = reader.GetText();
            }
            else if (reader.ElementType == typeof(CellFormula))
            {
                formula = reader.GetText();
            }
            else if (reader.ElementType == typeof(InlineString))
            {
                inlineText = CellText.Read(reader);
            }
        }

        return new StoredCell(address, type, style, formula, value, inlineText);
    }
}
