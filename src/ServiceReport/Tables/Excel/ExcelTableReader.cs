using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using ServiceReport.Findings;

namespace ServiceReport.Tables.Excel;

/// <summary>What all sheets of a workbook stand on: its texts, its number formats and its calendar.</summary>
internal sealed record WorkbookTexts(SharedStrings SharedStrings, NumberFormats NumberFormats, bool Is1904);

/// <summary>Reads sheets of an Excel workbook (.xlsx, .xlsm) into tables, in one opening and in passing: no tree of the workbook is built.</summary>
internal static class ExcelTableReader
{
    /// <summary>The tables of the named sheets, or of the first sheet where none is named; what cannot be read is a finding.</summary>
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
            var settings = new OpenSettings { AutoSave = false, MaxCharactersInPart = PackageInspection.LargestPart };
            using var document = SpreadsheetDocument.Open(content, false, settings);
            return ReadSheets(file, document, sheets, findings);
        }
        catch (WorkbookTooLargeException tooLarge)
        {
            findings.Add(TableRules.TooLarge.At(place, tooLarge.Message));
        }
        catch (WorkbookDamagedException damaged)
        {
            findings.Add(TableRules.DamagedWorkbook.At(place, $"the workbook is damaged: {damaged.Message}"));
        }
        catch (Exception broken) when (IsOfBrokenFile(broken))
        {
            findings.Add(TableRules.DamagedWorkbook.At(place, "the workbook is damaged: its parts are missing, cut off or no XML"));
        }

        return [];
    }

    /// <summary>What the Open XML SDK, its packages and its XML reader throw about a file that is not as it should be.</summary>
    private static bool IsOfBrokenFile(Exception exception) =>
        exception is OpenXmlPackageException or XmlException or InvalidDataException or FileFormatException or UriFormatException
            or InvalidOperationException or ArgumentException or FormatException or EndOfStreamException or NotSupportedException;

    private static List<Table> ReadSheets(string file, SpreadsheetDocument document, IReadOnlyCollection<string> names, FindingList findings)
    {
        var workbookPart = document.WorkbookPart ?? throw new WorkbookDamagedException("it has no workbook part");
        var directory = SheetDirectory.Read(workbookPart);
        var wanted = directory.Choose(file, names, findings);
        if (wanted.Count == 0)
        {
            return [];
        }

        var texts = new WorkbookTexts(
            SharedStrings.Read(workbookPart.SharedStringTablePart),
            NumberFormats.Read(workbookPart.WorkbookStylesPart),
            directory.Is1904);
        var tables = new List<Table>(wanted.Count);
        foreach (var sheet in wanted)
        {
            if (workbookPart.GetPartById(sheet.RelationshipId) is WorksheetPart part)
            {
                tables.Add(new SheetReader(texts, file, sheet.Name).Read(part));
            }
            else
            {
                findings.Add(TableRules.SheetNotFound.At(new SheetPlace(file, sheet.Name), $"the sheet {Wording.Quote(sheet.Name)} has no cells; it is a chart or a macro"));
            }
        }

        return tables;
    }
}
