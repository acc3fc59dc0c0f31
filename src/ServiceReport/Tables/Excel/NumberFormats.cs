using System.Globalization;
using System.Xml;

namespace ServiceReport.Tables.Excel;

/// <summary>The number formats of a workbook by the style number that its cells carry.</summary>
internal sealed class NumberFormats
{
    private readonly List<NumberFormat> _byStyle = [];

    /// <summary>Reads the styles part up to the cells' styles; a workbook may have none.</summary>
    public static NumberFormats Read(WorkbookPackage package, string? part)
    {
        var formats = new NumberFormats();
        if (part is null)
        {
            return formats;
        }

        var custom = new Dictionary<int, NumberFormat>();
        var isInCellStyles = false;
        using var reader = package.Open(part);
        while (WorkbookPackage.Next(reader) && !(isInCellStyles && reader.LocalName == "cellXfs"))
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "cellXfs":
                    isInCellStyles = !reader.IsEmptyElement;
                    break;
                case "numFmt":
                    custom[Id(reader)] = NumberFormatCode.OfCode(reader.GetAttribute("formatCode"));
                    break;
                case "xf" when isInCellStyles:
                    formats._byStyle.Add(custom.TryGetValue(Id(reader), out var format) ? format : NumberFormatCode.OfBuiltIn(Id(reader)));
                    break;
                default:
                    break;
            }
        }

        return formats;
    }

    /// <summary>The format of a style; plain where the workbook has no such style.</summary>
    public NumberFormat this[int style] => style >= 0 && style < _byStyle.Count ? _byStyle[style] : NumberFormat.Plain;

    private static int Id(XmlReader reader) =>
        int.TryParse(reader.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
}
