using System.Globalization;
using System.Xml;
using ServiceReport.Findings;

namespace ServiceReport.Tables.Excel;

/// <summary>Reads the rows of one sheet in passing, keeping only cells that hold something.</summary>
internal sealed class SheetReader(WorkbookTexts workbook, string file, string sheet)
{
    /// <summary>A larger share cannot be told in per cent, and is no figure.</summary>
    private const decimal LargestShare = 1_000_000_000_000_000_000m;

    /// <summary>Merged areas that are kept; a table of statistics has a handful.</summary>
    private const int MostMergedAreas = 10_000;

    private readonly List<TableRow> _rows = [];
    private readonly List<ColumnSpan> _hiddenColumns = [];
    private int _cellCount;

    /// <summary>Reads the sheet; its rows are in the order of the file, their cells by column.</summary>
    public Table Read(XmlReader reader)
    {
        ReadRows(reader, int.MaxValue);
        return new Table(file, sheet, _rows) { HiddenColumns = _hiddenColumns, MergedAreas = ReadMergedAreas(reader) };
    }

    /// <summary>Whether the sheet has a cell that holds something; it is read no further than the first.</summary>
    public bool HoldsSomething(XmlReader reader)
    {
        ReadRows(reader, 1);
        return _rows.Count > 0;
    }

    private void ReadRows(XmlReader reader, int most)
    {
        var previousRow = 0;
        while (_rows.Count < most && WorkbookPackage.Next(reader) && !(reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "sheetData"))
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "row")
            {
                previousRow = CellAddress.Row(reader.GetAttribute("r")) ?? previousRow + 1;
                ReadRow(reader, previousRow);
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "col" && _hiddenColumns.Count < CellAddress.MostColumns && IsTrue(reader.GetAttribute("hidden"))
                && CellAddress.Number(reader.GetAttribute("min")) is { } first && CellAddress.Number(reader.GetAttribute("max")) is { } last)
            {
                _hiddenColumns.Add(new ColumnSpan(first, last));
            }
        }
    }

    /// <summary>The merged areas, which the sheet lists behind its rows.</summary>
    private List<MergedArea> ReadMergedAreas(XmlReader reader)
    {
        var areas = new List<MergedArea>();
        while (areas.Count < MostMergedAreas && WorkbookPackage.Next(reader) && !(reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "mergeCells"))
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "mergeCell"
                && CellAddress.Area(reader.GetAttribute("ref")) is var (firstRow, firstColumn, lastRow, lastColumn))
            {
                areas.Add(new MergedArea(new CellPlace(file, sheet, firstRow, firstColumn), lastRow, lastColumn));
            }
        }

        return areas;
    }

    private static bool IsTrue(string? value) => value is "1" or "true" or "on";

    private void ReadRow(XmlReader reader, int row)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        List<Cell>? cells = null;
        var isHidden = IsTrue(reader.GetAttribute("hidden"));
        var column = 0;
        var depth = reader.Depth;
        while (WorkbookPackage.Next(reader) && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "c")
            {
                continue;
            }

            var stored = StoredCell.Read(reader);
            column = CellAddress.Column(stored.Address) ?? column + 1;
            if (stored.IsEmpty || ToCell(stored, new CellPlace(file, sheet, row, column)) is not { } cell)
            {
                continue;
            }

            if (++_cellCount > TableLimits.MostCells)
            {
                throw new WorkbookTooLargeException($"the sheet {Wording.Quote(sheet)} has more than {TableLimits.MostCells} cells");
            }

            (cells ??= []).Add(cell);
        }

        if (cells is not null)
        {
            _rows.Add(new TableRow(row, InOrder(cells)) { IsHidden = isHidden });
        }
    }

    private static List<Cell> InOrder(List<Cell> cells)
    {
        for (var index = 1; index < cells.Count; index++)
        {
            if (cells[index].Place.Column <= cells[index - 1].Place.Column)
            {
                return [.. cells.OrderBy(cell => cell.Place.Column).DistinctBy(cell => cell.Place.Column)];
            }
        }

        return cells;
    }

    private Cell? ToCell(StoredCell stored, CellPlace place)
    {
        if (stored.Value is not { } value)
        {
            return stored.Formula is { } formula ? new Cell(CellKind.FormulaWithoutValue, "=" + formula, place) : TextCell(stored.InlineText, place);
        }

        return stored.Type switch
        {
            "s" => TextCell(workbook.SharedStrings.Find(value) ?? throw new WorkbookDamagedException($"{place.Address} refers to a text that is not there"), place),
            "str" => TextCell(CellText.Unescape(value), place),
            "inlineStr" => TextCell(stored.InlineText ?? value, place),
            "b" => new Cell(CellKind.Boolean, value is "1" or "true" ? "TRUE" : "FALSE", place),
            "e" => new Cell(CellKind.Error, value, place),
            "d" => IsoDateCell(value, place),
            _ => NumberCell(stored, value, place),
        };
    }

    private static Cell? TextCell(string? text, CellPlace place) => string.IsNullOrWhiteSpace(text) ? null : new Cell(CellKind.Text, text, place);

    private static Cell? IsoDateCell(string value, CellPlace place) =>
        DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date) ? DateCell(date, place) : TextCell(value, place);

    private Cell? NumberCell(StoredCell stored, string value, CellPlace place)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return stored.Formula is { } formula ? new Cell(CellKind.FormulaWithoutValue, "=" + formula, place) : null;
        }

        if (!StoredNumber.TryRead(value, out var number))
        {
            return StoredNumber.IsNumber(value) ? new Cell(CellKind.Number, value, place) { IsOutOfBounds = true } : TextCell(value, place);
        }

        return workbook.NumberFormats[stored.Style] switch
        {
            NumberFormat.Percent when Math.Abs(number) < LargestShare => new Cell(CellKind.Number, AsText(number * 100m) + " %", place) { Number = number, IsPercentFormat = true },
            NumberFormat.Date when SerialDate.TryRead(number, workbook.Is1904, out var date) => DateCell(date, place),
            _ => new Cell(CellKind.Number, AsText(number), place) { Number = number },
        };
    }

    private static Cell DateCell(DateTime date, CellPlace place)
    {
        var text = date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        return new Cell(CellKind.Date, text, place) { Date = date };
    }

    /// <summary>As a spreadsheet set to no language shows it: no zeros behind the last decimal.</summary>
    private static string AsText(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
