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
    private static readonly string[] Names =
        ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"];

    private static readonly string[] ShortNames = ["Jan.", "feb", "mar", "Apr.", "May", "jun.", "juli", "aug.", "Sept.", "oct", "nov.", "DES"];

    /// <summary>How a figure is written as text, by style; the thousands blanks of the last are the reference's irregular ones.</summary>
    private static readonly Func<decimal, string>[] NumberStyles =
    [
        value => value.ToString(CultureInfo.InvariantCulture),
        value => value.ToString(CultureInfo.InvariantCulture).Replace('.', ','),
        value => Grouped(value, "\u00A0"),
        value => Grouped(value, " "),
        value => Grouped(value, "'"),
        value => LastThreeApart(value),
    ];

    /// <summary>How a month with its year is written as text, by style.</summary>
    private static readonly Func<Month, string>[] MonthStyles =
    [
        month => month.ToString(),
        month => $"{Names[month.Number - 1]} {month.Year}",
        month => $"{ShortNames[month.Number - 1]} {month.Year % 100:00}",
        month => $"{month.Number:00}.{month.Year}",
        month => $"{month.Year}M{month.Number:00}",
        month => $"01.{month.Number:00}.{month.Year}",
    ];

    [Property(MaxTest = 150)]
    public void Years_down_as_a_workbook(PositiveInt first, NonEmptyArray<int> values, bool isShort) =>
        AssertReadBack(first, values, figures => Workbook(YearsDown(figures, isShort ? ShortNames : Names, value => value)), "a.xlsx");

    [Property(MaxTest = 150)]
    public void Years_down_as_text(PositiveInt first, NonEmptyArray<int> values, byte style, bool isShort) =>
        AssertReadBack(first, values, figures => Csv(YearsDown(figures, isShort ? ShortNames : Names, value => Pick(NumberStyles, style)(value)), style), "a.csv");

    [Property(MaxTest = 150)]
    public void Months_down_as_a_workbook(PositiveInt first, NonEmptyArray<int> values) =>
        AssertReadBack(first, values, figures => Workbook(MonthsDown(figures, month => month.FirstDay, value => value)), "a.xlsx");

    [Property(MaxTest = 150)]
    public void Months_down_as_text(PositiveInt first, NonEmptyArray<int> values, byte style, byte monthStyle) => AssertReadBack(
        first, values, figures => Csv(MonthsDown(figures, Pick(MonthStyles, monthStyle), value => Pick(NumberStyles, style)(value)), style), "a.csv");

    [Property(MaxTest = 150)]
    public void Months_across_as_a_workbook(PositiveInt first, NonEmptyArray<int> values) =>
        AssertReadBack(first, values, figures => Workbook(Transposed(MonthsDown(figures, month => month.FirstDay, value => value))), "a.xlsx");

    [Property(MaxTest = 150)]
    public void Months_across_as_text(PositiveInt first, NonEmptyArray<int> values, byte style, byte monthStyle) => AssertReadBack(
        first, values, figures => Csv(Transposed(MonthsDown(figures, Pick(MonthStyles, monthStyle), value => Pick(NumberStyles, style)(value))), style), "a.csv");

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
        var findings = new FindingList();
        using var stream = write(figures);
        var table = TableReader.Read(file, stream, [], findings).Single();
        var series = new SeriesReader(table, findings).Read(new SeriesRequest("test", Unit.Count, null));
        Assert.That(findings, Is.Empty, Text(table));
        Assert.That(series?.Figures.Select(entry => (entry.Key, entry.Value.Value)), Is.EqualTo(figures.Select(entry => (entry.Key, entry.Value))), Text(table));
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

    private static List<object?[]> YearsDown(SortedDictionary<Month, decimal> figures, string[] names, Func<decimal, object?> number)
    {
        List<object?[]> grid = [["Tall per måned"], [], ["År", .. names, "Sum"]];
        foreach (var year in figures.Keys.Select(month => month.Year).Distinct())
        {
            var cells = Enumerable.Range(1, 12).Select(month => figures.TryGetValue(new Month(year, month), out var value) ? number(value) : null);
            grid.Add([year.ToString(CultureInfo.InvariantCulture), .. cells, number(1m)]);
        }

        grid.Add(["Totalt", number(1m), number(2m)]);
        return grid;
    }

    private static List<object?[]> MonthsDown(SortedDictionary<Month, decimal> figures, Func<Month, object> name, Func<decimal, object?> number) =>
        [["Måned", "Antall"], .. figures.Select(entry => new[] { name(entry.Key), number(entry.Value) })];

    private static List<object?[]> Transposed(List<object?[]> grid) =>
        [.. Enumerable.Range(0, grid[0].Length).Select(column => grid.Select(row => row[column]).ToArray())];

    private static MemoryStream Workbook(List<object?[]> grid) => SdkWorkbook.Write("Tall", grid);

    private static MemoryStream Csv(List<object?[]> grid, byte style)
    {
        var delimiter = style % 2 == 0 ? ';' : '\t';
        var text = string.Join("\r\n", grid.Select(row => string.Join(delimiter, row)));
        var encoding = style % 3 == 0 ? Encoding.Latin1 : style % 3 == 1 ? Encoding.UTF8 : Encoding.Unicode;
        return new MemoryStream([.. encoding.Preamble, .. encoding.GetBytes(text)]);
    }

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
