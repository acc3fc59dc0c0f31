using ServiceReport.Findings;

namespace ServiceReport.Layouts;

/// <summary>What can be wrong with the cells of a table, once it is asked for its series or entries.</summary>
public static class LayoutRules
{
    public static readonly FindingRule NotANumber = new(
        "SR0103", Severity.Error, "a cell is not a number", "write a figure, or leave the cell empty where there is none");

    public static readonly FindingRule LayoutNotRecognised = new(
        "SR0201",
        Severity.Error,
        "the table has no layout that is known",
        "set the table up with years and months on its two sides, with a month in each row, or with a month in each column");

    public static readonly FindingRule MeasureNotFound = new(
        "SR0202", Severity.Error, "the table has no such measure", "write the label in report.yaml as the table's header or row name shows it");

    public static readonly FindingRule MeasureNotClear = new(
        "SR0203", Severity.Error, "the table has several measures that can be meant", "name the measure with 'label' in report.yaml");

    public static readonly FindingRule UnknownMonth = new(
        "SR0204", Severity.Error, "a month is not understood", "write months as 'februar 2026' or '2026-02'");

    public static readonly FindingRule UnknownYear = new(
        "SR0205", Severity.Error, "figures have no year", "write a year of four digits, or 'Sum' where the figures are sums");

    public static readonly FindingRule DuplicateMonth = new(
        "SR0206", Severity.Error, "a month is given twice", "keep the right one of the two");

    public static readonly FindingRule DuplicateYear = new(
        "SR0207", Severity.Error, "a year is given twice", "keep the right one of the two rows");

    public static readonly FindingRule AmbiguousNumber = new(
        "SR0208", Severity.Error, "a number can be read in two ways", "write it without thousands marks");

    public static readonly FindingRule WrongUnit = new(
        "SR0209", Severity.Error, "a figure has another unit than its series", "correct the cell, or the unit in report.yaml");

    public static readonly FindingRule FormulaError = new(
        "SR0210", Severity.Error, "a formula gives an error", "correct the formula, or write the figure instead");

    public static readonly FindingRule FormulaWithoutValue = new(
        "SR0211", Severity.Error, "a formula has no stored value", "open the workbook in Excel or LibreOffice and save it, so that formulas are computed");

    public static readonly FindingRule SecondTable = new(
        "SR0212", Severity.Warning, "a sheet holds a second table", "move it to a sheet of its own; only the first table of a sheet is read");

    public static readonly FindingRule HeaderNotFound = new(
        "SR0213", Severity.Error, "the table has no such column", "write the column's header in report.yaml as the table shows it");

    public static readonly FindingRule NotADate = new(
        "SR0214", Severity.Error, "a cell is not a date", "write dates as 18.03.2026 or 2026-03-18, and times as 18.03.2026 08:15");

    public static readonly FindingRule MissingValue = new(
        "SR0215", Severity.Error, "an entry lacks a value that it must have", "fill the cell in, or take the row out");

    public static readonly FindingRule OutOfBounds = new(
        "SR0216", Severity.Error, "a figure is out of bounds", "check the figure, and round it to fewer decimals where it has many");

    public static readonly FindingRule OutOfRange = new(
        "SR0217", Severity.Error, "a figure is out of range", "correct the cell, or the unit in report.yaml");
}
