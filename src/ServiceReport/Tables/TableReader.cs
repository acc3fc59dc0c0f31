using ServiceReport.Findings;
using ServiceReport.Tables.Csv;
using ServiceReport.Tables.Excel;
using ServiceReport.Tables.Rules;

namespace ServiceReport.Tables;

/// <summary>Reads a file of figures into tables: Excel workbooks and CSV text, told apart by the file's content and its name.</summary>
public static class TableReader
{
    private const string SaveAsWorkbook = "open it in Excel or LibreOffice and save it as 'Excel workbook (.xlsx)'";

    /// <summary>Reads the named sheets of a file, each opening and shared part only once.</summary>
    /// <param name="file">The path relative to the workspace, for the places of cells and findings.</param>
    /// <param name="content">A stream that can seek; it is left open.</param>
    /// <param name="sheets">The names of the sheets; none for the only sheet that holds something, and for a CSV file.</param>
    /// <param name="findings">Gets what is wrong with the file.</param>
    /// <returns>A table for each sheet that was found, in the order asked for; nothing where the file cannot be read.</returns>
    public static IReadOnlyList<Table> Read(string file, Stream content, IReadOnlyCollection<string> sheets, FindingList findings)
    {
        var found = FileSignature.Of(content);
        var isNamedWorkbook = IsWorkbookName(file);
        switch (found)
        {
            case FileContent.Empty:
                findings.Add(EmptyFile.Rule.At(new FilePlace(file), "the file is empty"));
                return [];
            case FileContent.Zip when IsTextName(file):
                return Refuse(file, "is not CSV text but an Excel workbook or another zip file", "give it a name that ends in .xlsx", findings);
            case FileContent.Zip:
                return ExcelTableReader.Read(file, content, sheets, findings);
            case FileContent.Text when !isNamedWorkbook:
                return CsvTableReader.Read(file, content, sheets, findings) is { } table ? [table] : [];
            case FileContent.Text when IsZipName(file):
                return Refuse(file, "is not an Excel workbook but text, or damaged from its first byte", "if it is CSV, give it a name that ends in .csv", findings);
            case FileContent.Text:
                return Refuse(file, "is not an Excel workbook", SaveAsWorkbook, findings);
            case FileContent.CompoundFile:
                return Refuse(file, "is a workbook of the old kind (.xls), which cannot be read", SaveAsWorkbook, findings);
            case FileContent.Encrypted:
                return Refuse(file, "is a workbook with a password, which cannot be read", "open it with its password and save it as .xlsx without one", findings);
            case FileContent.Html:
                return Refuse(file, "is a web page (HTML), not a workbook or CSV text", SaveAsWorkbook, findings);
            case FileContent.Xml:
                return Refuse(file, "is XML (such as a spreadsheet of Excel 2003 or a flat OpenDocument file), not a workbook or CSV text", SaveAsWorkbook, findings);
            default:
                return Refuse(file, "is a PDF, not a workbook or CSV text", "ask for the figures as .xlsx or CSV", findings);
        }
    }

    private static List<Table> Refuse(string file, string what, string hint, FindingList findings)
    {
        findings.Add(NotATable.Rule.At(new FilePlace(file), $"the file {what}") with { Hint = hint });
        return [];
    }

    private static bool IsWorkbookName(string file) =>
        IsZipName(file) || HasExtension(file, ".xls") || HasExtension(file, ".xlsb") || HasExtension(file, ".ods");

    private static bool IsZipName(string file) => HasExtension(file, ".xlsx") || HasExtension(file, ".xlsm");

    private static bool IsTextName(string file) => HasExtension(file, ".csv") || HasExtension(file, ".tsv") || HasExtension(file, ".txt");

    private static bool HasExtension(string file, string extension) => file.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
