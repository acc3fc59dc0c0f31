using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ServiceReport.Tables.Excel;

/// <summary>The number formats of a workbook by the style number that its cells carry.</summary>
internal sealed class NumberFormats
{
    private readonly List<NumberFormat> byStyle = [];

    /// <summary>Reads the styles part once, without building its tree; a workbook may have none.</summary>
    public static NumberFormats Read(WorkbookStylesPart? part)
    {
        var formats = new NumberFormats();
        if (part is null)
        {
            return formats;
        }

        var custom = new Dictionary<uint, NumberFormat>();
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (!reader.IsStartElement)
            {
                continue;
            }

            if (reader.ElementType == typeof(NumberingFormat))
            {
                custom[Number(reader, "numFmtId")] = NumberFormatCode.OfCode(reader.Attribute("formatCode"));
            }
            else if (reader.ElementType == typeof(CellFormats))
            {
                formats.ReadStyles(reader, custom);
                break;
            }
        }

        return formats;
    }

    /// <summary>The format of a style; plain where the workbook has no such style.</summary>
    public NumberFormat this[int style] => style >= 0 && style < byStyle.Count ? byStyle[style] : NumberFormat.Plain;

    private void ReadStyles(OpenXmlReader reader, Dictionary<uint, NumberFormat> custom)
    {
        while (reader.Read() && reader.ElementType != typeof(CellFormats))
        {
            if (reader.IsStartElement && reader.ElementType == typeof(CellFormat))
            {
                var id = Number(reader, "numFmtId");
                byStyle.Add(custom.TryGetValue(id, out var format) ? format : NumberFormatCode.OfBuiltIn(id));
            }
        }
    }

    private static uint Number(OpenXmlReader reader, string attribute) => uint.TryParse(reader.Attribute(attribute), out var number) ? number : 0;
}
