using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ServiceReport.Findings;

namespace ServiceReport.Tests.Support;

/// <summary>A percentage that a workbook stores as a share of 1, with a percent format.</summary>
internal readonly record struct Share(decimal Percent);

/// <summary>
/// Writes a grid of values as a workbook with the Open XML SDK, so that what we read was written by others: texts shared, numbers as
/// Excel stores them (the shortest decimal form of a binary number), dates as days with a date format.
/// </summary>
internal static class SdkWorkbook
{
    private const uint DateStyle = 1;
    private const uint PercentStyle = 2;

    public static MemoryStream Write(string sheetName, IReadOnlyList<IReadOnlyList<object?>> grid)
    {
        var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new Fonts(new Font()),
                new Fills(new Fill()),
                new Borders(new Border()),
                new CellStyleFormats(new CellFormat()),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 17, ApplyNumberFormat = true }, new CellFormat { NumberFormatId = 10, ApplyNumberFormat = true }));
            var texts = new SharedStringTable();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(Rows(grid, texts));
            workbook.AddNewPart<SharedStringTablePart>().SharedStringTable = texts;
            workbook.Workbook.AppendChild(new Sheets(new Sheet { Name = sheetName, SheetId = 1, Id = workbook.GetIdOfPart(sheet) }));
        }

        stream.Position = 0;
        return stream;
    }

    private static SheetData Rows(IReadOnlyList<IReadOnlyList<object?>> grid, SharedStringTable texts)
    {
        var rows = new SheetData();
        for (var row = 0; row < grid.Count; row++)
        {
            var cells = new Row { RowIndex = (uint)row + 1 };
            for (var column = 0; column < grid[row].Count; column++)
            {
                if (grid[row][column] is { } value)
                {
                    cells.AppendChild(CellOf(value, new CellPlace("", null, row + 1, column + 1).Address, texts));
                }
            }

            rows.AppendChild(cells);
        }

        return rows;
    }

    private static Cell CellOf(object value, string address, SharedStringTable texts)
    {
        switch (value)
        {
            case string text:
                texts.AppendChild(new SharedStringItem(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
                var index = texts.ChildElements.Count - 1;
                return new Cell { CellReference = address, DataType = CellValues.SharedString, CellValue = new CellValue(index) };
            case DateOnly day:
                return new Cell { CellReference = address, StyleIndex = DateStyle, CellValue = new CellValue(day.DayNumber - new DateOnly(1899, 12, 30).DayNumber) };
            case Share share:
                return new Cell { CellReference = address, StyleIndex = PercentStyle, CellValue = new CellValue(((double)(share.Percent / 100m)).ToString("G17", CultureInfo.InvariantCulture)) };
            default:
                var binary = Convert.ToDouble(value, CultureInfo.InvariantCulture);
                return new Cell { CellReference = address, CellValue = new CellValue(binary.ToString("G17", CultureInfo.InvariantCulture)) };
        }
    }
}
