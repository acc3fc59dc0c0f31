using System.Globalization;
using System.Xml;

namespace ServiceReport.Tables.Excel;

/// <summary>A cell as the sheet's XML stores it: its address, type and style, and the texts inside.</summary>
internal readonly record struct StoredCell(string? Address, string? Type, int Style, string? Formula, string? Value, string? InlineText)
{
    /// <summary>Formatted, but nothing in it.</summary>
    public bool IsEmpty => Formula is null && Value is null && InlineText is null;

    /// <summary>Reads up to the end of the cell that the reader stands on.</summary>
    public static StoredCell Read(XmlReader reader)
    {
        var address = reader.GetAttribute("r");
        var type = reader.GetAttribute("t");
        var style = int.TryParse(reader.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        if (reader.IsEmptyElement)
        {
            return new StoredCell(address, type, style, null, null, null);
        }

        string? formula = null;
        string? value = null;
        string? inlineText = null;
        var depth = reader.Depth;
        while (WorkbookPackage.Next(reader) && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "v":
                    value = CellText.Read(reader);
                    break;
                case "f":
                    formula = CellText.Read(reader);
                    break;
                case "is":
                    inlineText = CellText.ReadRuns(reader);
                    break;
                default:
                    break;
            }
        }

        return new StoredCell(address, type, style, formula, value, inlineText);
    }
}
