using ServiceReport.Findings;

namespace ServiceReport.Tables;

/// <summary>What can be wrong with a file of figures, before anyone asks what its cells mean.</summary>
public static class TableRules
{
    public static readonly FindingRule EmptyFile = new(
        "SR0101", Severity.Error, "the file is empty", "fill the file, or take it out of report.yaml");

    public static readonly FindingRule NotATable = new(
        "SR0102", Severity.Error, "the file is neither an Excel workbook nor CSV text", "save the figures as .xlsx or as CSV in UTF-8");

    public static readonly FindingRule DamagedWorkbook = new(
        "SR0104", Severity.Error, "the workbook is damaged", "open it in Excel or LibreOffice and save it again as .xlsx");

    public static readonly FindingRule SheetNotFound = new(
        "SR0105", Severity.Error, "the workbook has no such sheet", "write the sheet's name in report.yaml as the workbook's tab shows it");

    public static readonly FindingRule CsvHasNoSheets = new(
        "SR0106", Severity.Error, "a CSV file has no sheets", "leave the sheet out of report.yaml");

    public static readonly FindingRule TooLarge = new(
        "SR0107", Severity.Error, "the file is larger than monthly statistics can be", "keep only the figures in the file");

    public static readonly FindingRule DamagedText = new(
        "SR0108", Severity.Error, "the CSV text is damaged", "save the file again as CSV in UTF-8");

    public static readonly FindingRule SheetNotClear = new(
        "SR0109", Severity.Error, "the workbook has several sheets that can be meant", "say which with 'sheet' in report.yaml");
}
