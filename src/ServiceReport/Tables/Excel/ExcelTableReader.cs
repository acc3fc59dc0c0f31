using System.Xml;
using ServiceReport.Findings;
using ServiceReport.Tables.Rules;

namespace ServiceReport.Tables.Excel;

/// <summary>What all sheets of a workbook stand on: its texts, its number formats and its calendar.</summary>
internal sealed record WorkbookTexts(SharedStrings SharedStrings, NumberFormats NumberFormats, bool Is1904);

/// <summary>Reads sheets of an Excel workbook (.xlsx, .xlsm) into tables, in one opening and in passing: no tree of the workbook is built.</summary>
internal static class ExcelTableReader
{
    /// <summary>The tables of the named sheets, or of the only sheet that holds something where none is named; what cannot be read is a finding.</summary>
    public static IReadOnlyList<Table> Read(string file, Stream content, IReadOnlyCollection<string> sheets, FindingList findings)
    {
        if (PackageInspection.Check(file, content) is { } refusal)
        {
            findings.Add(refusal);
            return [];
        }

        var place = new FilePlace(file);
        try
        {
            using var package = new WorkbookPackage(content);
            return ReadSheets(file, package, sheets, findings);
        }
        catch (WorkbookTooLargeException tooLarge)
        {
            findings.Add(TooLarge.Rule.At(place, $"the workbook is too large: {tooLarge.Message}"));
        }
        catch (WorkbookDamagedException damaged)
        {
            findings.Add(DamagedWorkbook.Rule.At(place, $"the workbook is damaged: {damaged.Message}"));
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            findings.Add(DamagedWorkbook.Rule.At(place, "the workbook is damaged: a part of it is cut off or is not the XML of a workbook"));
        }

        return [];
    }

    private static List<Table> ReadSheets(string file, WorkbookPackage package, IReadOnlyCollection<string> names, FindingList findings)
    {
        var workbookPart = package.WorkbookPart;
        var relationships = package.RelationshipsOf(workbookPart);
        var directory = SheetDirectory.Read(package, workbookPart, relationships);
        var texts = new WorkbookTexts(
            SharedStrings.Read(package, WorkbookPackage.Find(relationships, "sharedStrings")),
            NumberFormats.Read(package, WorkbookPackage.Find(relationships, "styles")),
            directory.Is1904);
        var wanted = names.Count > 0
            ? directory.Choose(file, names, findings)
            : directory.ChooseOnly(file, sheet => HoldsSomething(sheet, package, new SheetReader(texts, file, sheet.Name)), findings);
        var tables = new List<Table>(wanted.Count);
        var cells = 0;
        foreach (var sheet in wanted)
        {
            if (sheet.Part is { } part)
            {
                using var reader = package.Open(part);
                var table = new SheetReader(texts, file, sheet.Name).Read(reader) with { IsHidden = sheet.IsHidden };
                tables.Add(table);
                if (directory.Is1904 && table.Rows.Any(row => row.Cells.Any(cell => cell.Kind == CellKind.Date)))
                {
                    findings.Add(DatesSince1904.Rule.At(table.Place, "the workbook counts its days from 1904, and its dates are read so"));
                }

                cells += table.CellCount;
                if (cells > TableLimits.MostCells)
                {
                    throw new WorkbookTooLargeException($"its sheets have more than {TableLimits.MostCells} cells together");
                }
            }
            else
            {
                findings.Add(SheetNotFound.Rule.At(new SheetPlace(file, sheet.Name), $"the sheet {Wording.Quote(sheet.Name)} has no cells; it is a chart or a macro"));
            }
        }

        return tables;
    }

    private static bool HoldsSomething(SheetEntry sheet, WorkbookPackage package, SheetReader sheetReader)
    {
        using var reader = package.Open(sheet.Part!);
        return sheetReader.HoldsSomething(reader);
    }
}
