using System.Globalization;
using System.Xml;

namespace ServiceReport.Tables.Excel;

/// <summary>The texts that the cells of a workbook share, by number.</summary>
internal sealed class SharedStrings
{
    private readonly List<string> _texts = [];

    /// <summary>Reads them once; a workbook may have none.</summary>
    public static SharedStrings Read(WorkbookPackage package, string? part)
    {
        var strings = new SharedStrings();
        if (part is null)
        {
            return strings;
        }

        var characters = 0L;
        using var reader = package.Open(part);
        while (WorkbookPackage.Next(reader))
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "si")
            {
                continue;
            }

            var text = CellText.ReadRuns(reader);
            characters += text.Length;
            if (characters > TableLimits.MostCharacters || strings._texts.Count == TableLimits.MostCells)
            {
                throw new WorkbookTooLargeException("its texts are longer than monthly statistics need");
            }

            strings._texts.Add(text);
        }

        return strings;
    }

    /// <summary>The text of a number as a cell stores it; null where there is none.</summary>
    public string? Find(string number) =>
        int.TryParse(number, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var index) && index < _texts.Count
            ? _texts[index]
            : null;
}
