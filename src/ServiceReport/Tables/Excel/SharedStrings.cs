using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ServiceReport.Tables.Excel;

/// <summary>The texts that the cells of a workbook share, by number.</summary>
internal sealed class SharedStrings
{
    private readonly List<string> texts = [];

    /// <summary>Reads them once; a workbook may have none.</summary>
    public static SharedStrings Read(SharedStringTablePart? part)
    {
        var strings = new SharedStrings();
        if (part is null)
        {
            return strings;
        }

        var characters = 0L;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (!reader.IsStartElement || reader.ElementType != typeof(SharedStringItem))
            {
                continue;
            }

            var text = CellText.Read(reader);
            characters += text.Length;
            if (characters > TableLimits.MostCharacters || strings.texts.Count == TableLimits.MostCells)
            {
                throw new WorkbookTooLargeException("its texts are longer than monthly statistics need");
            }

            strings.texts.Add(text);
        }

        return strings;
    }

    /// <summary>The text of a number as a cell stores it; null where there is none.</summary>
    public string? Find(string number) =>
        int.TryParse(number, out var index) && index >= 0 && index < texts.Count ? texts[index] : null;
}
