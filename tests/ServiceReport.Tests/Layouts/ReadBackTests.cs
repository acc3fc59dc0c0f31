using System.Globalization;
using System.Text;
using FsCheck;
using ServiceReport.Findings;
using ServiceReport.Layouts;
using ServiceReport.Statistics;
using ServiceReport.Tables;
using ServiceReport.Tests.Support;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace ServiceReport.Tests.Layouts;

/// <summary>The law of the early rooms: any series, written in any layout as a workbook or as text, is read back exactly.</summary>
public sealed class ReadBackTests
{
    private static readonly string[][] MonthNames =
    [
        ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"],
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ["Jan.", "feb", "mar", "Apr.", "May", "jun.", "juli", "aug.", "Sept.", "oct", "nov.", "DES"],
        ["JAN", "FEB", "MARS", "APR", "MAI", "JUNI", "JULI", "AUG", "SEP", "OKT", "NOV", "DES"],
        ["Januar*", "Februar 1)", "Mars", "April", "Mai", "Juni", "Juli", "August¹", "September", "Oktober", "November", "Desember"],
    ];

    /// <summary>What a table in Norwegian (both forms) or English calls its month, its year and its sums.</summary>
    private static readonly (string Month, string Year, string Sum, string Total)[] Languages =
        [("Måned", "År", "Sum", "Totalt"), ("Månad", "År", "Til saman", "I alt"), ("Month", "Year", "Total", "Sum")];

    /// <summary>How a figure is written as text, by style; the thousands blanks of the last are the reference's irregular ones.</summary>
    private static readonly Func<decimal, string>[] NumberStyles =
    [
        value => value.ToString(CultureInfo.InvariantCulture),
        value => value.ToString(CultureInfo.InvariantCulture).Replace('.', ','),
        value => Grouped(value, "\u00A0"),
        value => Grouped(value, " "),
        value => Grouped(value, "\u202F"),
        value => Grouped(value, "\u2009"),
        value => Grouped(value, "'"),
        value => Grouped(value, "’"),
        value => LastThreeApart(value),
    ];

    /// <summary>How a month with its year is written as text, by style.</summary>
    private static readonly Func<Month, string>[] MonthStyles =
    [
        month => month.ToString(),
        month => $"{MonthNames[0][month.Number - 1]} {month.Year}",
        month => $"{MonthNames[1][month.Number - 1]} {month.Year}",
        month => $"{MonthNames[2][month.Number - 1]} {month.Year % 100:00}",
        month => $"{MonthNames[3][month.Number - 1]}-{month.Year % 100:00}",
        month => $"{month.Year} {MonthNames[0][month.Number - 1]}",
        month => $"{month.Year}{month.Number:00}",
        month => $"{month.Number:00}.{month.Year}",
        month => $"{month.Year}M{month.Number:00}",
        month => $"01.{month.Number:00}.{month.Year}",
        month => $"{month.Year}-{month.Number:00}-01",
    ];

    /// <summary>How a percentage is written in a cell, as text or (in a workbook) as a number of either kind.</summary>
    private static readonly Func<decimal, object>[] PercentStyles =
    [
        value => value.ToString(CultureInfo.InvariantCulture),
        value => value.ToString(CultureInfo.InvariantCulture).Replace('.', ',') + " %",
        value => value.ToString(CultureInfo.InvariantCulture) + "%",
        value => value.ToString(CultureInfo.InvariantCulture).Replace('.', ',') + "\u00A0prosent",
        value => value,
        value => new Share(value),
    ];

    [Property(MaxTest = 150)]
    public void Years_down_as_a_workbook(PositiveInt first, NonEmptyArray<int> values, byte names, byte language) =>
        AssertReadBack(first, values, figures => Workbook(YearsDown(figures, Pick(MonthNames, names), Pick(Languages, language), value => value)), "a.xlsx");

    [Property(MaxTest = 150)]
    public void Years_down_as_text(PositiveInt first, NonEmptyArray<int> values, byte style, byte names, byte language, byte file) => AssertReadBack(
        first, values, figures => Csv(YearsDown(figures, Pick(MonthNames, names), Pick(Languages, language), value => Pick(NumberStyles, style)(value)), file), "a.csv");

    [Property(MaxTest = 150)]
    public void Years_across_as_a_workbook(PositiveInt first, NonEmptyArray<int> values, byte names, byte language) =>
        AssertReadBack(first, values, figures => Workbook(Transposed(YearsDown(figures, Pick(MonthNames, names), Pick(Languages, language), value => value)[2..])), "a.xlsx");

    [Property(MaxTest = 150)]
    public void Years_across_as_text(PositiveInt first, NonEmptyArray<int> values, byte style, byte names, byte language, byte file) => AssertReadBack(
        first,
        values,
        figures => Csv(Transposed(YearsDown(figures, Pick(MonthNames, names), Pick(Languages, language), value => Pick(NumberStyles, style)(value))[2..]), file),
        "a.csv");

    [Property(MaxTest = 150)]
    public void Months_down_as_a_workbook(PositiveInt first, NonEmptyArray<int> values, byte monthStyle, bool isDate) => AssertReadBack(
        first, values, figures => Workbook(MonthsDown(figures, month => isDate ? month.FirstDay : Pick(MonthStyles, monthStyle)(month), value => value)), "a.xlsx");

    [Property(MaxTest = 150)]
    public void Months_down_as_text(PositiveInt first, NonEmptyArray<int> values, byte style, byte monthStyle, byte file) => AssertReadBack(
        first, values, figures => Csv(MonthsDown(figures, Pick(MonthStyles, monthStyle), value => Pick(NumberStyles, style)(value)), file), "a.csv");

    [Property(MaxTest = 150)]
    public void Months_across_as_a_workbook(PositiveInt first, NonEmptyArray<int> values, byte monthStyle, bool isDate) => AssertReadBack(
        first,
        values,
        figures => Workbook(Transposed(MonthsDown(figures, month => isDate ? month.FirstDay : Pick(MonthStyles, monthStyle)(month), value => value))),
        "a.xlsx");

    [Property(MaxTest = 150)]
    public void Months_across_as_text(PositiveInt first, NonEmptyArray<int> values, byte style, byte monthStyle, byte file) => AssertReadBack(
        first, values, figures => Csv(Transposed(MonthsDown(figures, Pick(MonthStyles, monthStyle), value => Pick(NumberStyles, style)(value))), file), "a.csv");

    [Property(MaxTest = 150)]
    public void Numbers_stored_as_text_in_a_workbook(PositiveInt first, NonEmptyArray<int> values, byte style) => AssertReadBack(
        first, values, figures => Workbook(MonthsDown(figures, month => month.FirstDay, value => Pick(NumberStyles, style)(value))), "a.xlsx");

    [Property(MaxTest = 300)]
    public void Percentages_in_every_way_of_writing_them(PositiveInt first, NonEmptyArray<int> values, byte[] styles, bool isWorkbook, bool isAcross, byte file)
    {
        var figures = new SortedDictionary<Month, decimal>();
        foreach (var value in values.Get.Take(40))
        {
            // Above 1 %: a bare number up to 1 may be a share, and is questioned.
            figures.Add(new Month(2000, 1).AddMonths((first.Get % 400) + figures.Count), (101 + ((Math.Abs((long)value) * 7_919) % 9_900)) / 100m);
        }

        var index = 0;
        object Written(decimal value)
        {
            var style = styles is { Length: > 0 } ? styles[index++ % styles.Length] : (byte)0;
            return isWorkbook ? Pick(PercentStyles, style)(value) : Pick(PercentStyles[..4], style)(value);
        }

        var grid = MonthsDown(figures, month => month.ToString(), Written);
        grid = isAcross ? Transposed(grid) : grid;
        AssertReadBack(figures, isWorkbook ? Workbook(grid) : Csv(grid, file), isWorkbook ? "a.xlsx" : "a.csv", Unit.Percent);
    }

    [Property(MaxTest = 300)]
    public void Any_share_that_a_spreadsheet_stores_in_binary_is_exact(NonNegativeInt hundredths)
    {
        var percent = hundredths.Get % 10_001 / 100m;
        var stored = (double)(percent / 100m);
        using var stream = new WorkbookBuilder().Format("0.00%").Sheet(
            "A",
            WorkbookBuilder.Row(1, WorkbookBuilder.Inline("A1", "2026-01"), WorkbookBuilder.Number("B1", stored.ToString("G17", CultureInfo.InvariantCulture), 1))).Build();
        var findings = new FindingList();
        var series = new SeriesReader(TableReader.Read("a.xlsx", stream, [], findings).Single(), findings).Read(new SeriesRequest("a", Unit.Percent, null));
        Assert.That(series?[new Month(2026, 1)], Is.EqualTo(percent), string.Join('\n', findings));
    }

    private static void AssertReadBack(PositiveInt first, NonEmptyArray<int> values, Func<SortedDictionary<Month, decimal>, MemoryStream> write, string file)
    {
        var figures = Figures(first.Get, values.Get);
        AssertReadBack(figures, write(figures), file, Unit.Count);
    }

    /// <summary>The same months and exact figures, and nothing to tell but that something is stored as text or has a footnote mark.</summary>
    private static void AssertReadBack(SortedDictionary<Month, decimal> figures, MemoryStream stream, string file, Unit unit)
    {
        var findings = new FindingList();
        var table = TableReader.Read(file, stream, [], findings).SingleOrDefault();
        Assert.That(table, Is.Not.Null, TableText.Show(findings));
        var series = new SeriesReader(table!, findings).Read(new SeriesRequest("test", unit, null));
        Assert.That(findings.Where(finding => finding.Rule.Code is not ("SR0221" or "SR0222")).Select(finding => $"{finding.Place}: {finding.Message}"), Is.Empty, Text(table!));
        Assert.That(series?.Figures.Select(entry => (entry.Key, entry.Value.Value)), Is.EqualTo(figures.Select(entry => (entry.Key, entry.Value))), Text(table!));
    }

    /// <summary>Figures from random numbers: whole ones, ones with decimals; every tenth month has none.</summary>
    private static SortedDictionary<Month, decimal> Figures(int first, int[] values)
    {
        var figures = new SortedDictionary<Month, decimal>();
        var month = new Month(2000, 1).AddMonths(first % 400);
        foreach (var value in values.Take(60))
        {
            if (value % 10 != 9 || figures.Count == 0)
            {
                var large = value * 7_919L * (value % 3 == 0 ? 997 : 1);
                figures.Add(month, Math.Abs(large % 1_000_000_000L) / (value % 4 == 1 ? 100m : 1m));
            }

            month = month.AddMonths(1);
        }

        return figures;
    }

    private static List<object?[]> YearsDown(
        SortedDictionary<Month, decimal> figures, string[] names, (string Month, string Year, string Sum, string Total) words, Func<decimal, object?> number)
    {
        List<object?[]> grid = [["Tall per måned"], [], [words.Year, .. names, words.Sum]];
        foreach (var year in figures.GroupBy(figure => figure.Key.Year))
        {
            var cells = Enumerable.Range(1, 12).Select(month => figures.TryGetValue(new Month(year.Key, month), out var value) ? number(value) : null);
            grid.Add([year.Key.ToString(CultureInfo.InvariantCulture), .. cells, number(year.Sum(figure => figure.Value))]);
        }

        var sums = Enumerable.Range(1, 12).Select(month => number(figures.Where(figure => figure.Key.Number == month).Sum(figure => figure.Value)));
        grid.Add([words.Total, .. sums, number(figures.Values.Sum())]);
        return grid;
    }

    private static List<object?[]> MonthsDown(SortedDictionary<Month, decimal> figures, Func<Month, object> name, Func<decimal, object?> number) =>
        [["Måned", "Antall"], .. figures.Select(entry => new[] { name(entry.Key), number(entry.Value) })];

    private static List<object?[]> Transposed(List<object?[]> grid) =>
        [.. Enumerable.Range(0, grid[0].Length).Select(column => grid.Select(row => row[column]).ToArray())];

    private static MemoryStream Workbook(List<object?[]> grid) => SdkWorkbook.Write("Tall", grid);

    /// <summary>Text with one of the delimiters, line ends and encodings; a field is quoted where it must be.</summary>
    private static MemoryStream Csv(List<object?[]> grid, byte file)
    {
        var delimiter = ";\t|,"[file % 4];
        var text = string.Join(Pick(["\r\n", "\n", "\r"], file), grid.Select(row => string.Join(delimiter, row.Select(cell => Quoted($"{cell}", delimiter)))));
        var (encoding, hasMark) = Pick(
            [
                (new UTF8Encoding(false), false), (Encoding.UTF8, true), (Encoding.Unicode, true), (Encoding.BigEndianUnicode, true),
                (Encoding.Unicode, false), (Encoding.BigEndianUnicode, false), (text.All(character => character < 256) ? Encoding.Latin1 : Encoding.UTF8, false),
            ],
            file);
        return new MemoryStream([.. hasMark ? encoding.Preamble : [], .. encoding.GetBytes(text)]);
    }

    private static string Quoted(string field, char delimiter) => field.Contains(delimiter, StringComparison.Ordinal) ? $"\"{field}\"" : field;

    private static T Pick<T>(T[] styles, byte style) => styles[style % styles.Length];

    private static string Grouped(decimal value, string blank)
    {
        var text = value.ToString(CultureInfo.InvariantCulture).Replace('.', ',');
        var end = text.IndexOf(',', StringComparison.Ordinal) is var comma and >= 0 ? comma : text.Length;
        for (var index = end - 3; index > 0; index -= 3)
        {
            text = text.Insert(index, blank);
        }

        return text;
    }

    private static string LastThreeApart(decimal value) =>
        value == decimal.Truncate(value) && value >= 1000 ? value.ToString(CultureInfo.InvariantCulture).Insert(value.ToString(CultureInfo.InvariantCulture).Length - 3, " ") : Grouped(value, " ");

    private static string Text(Table table) => string.Join('\n', table.Rows.Select(row => string.Join(" | ", row.Cells)));
}
