using System.Globalization;
using ServiceReport.Findings;
using ServiceReport.Layouts;
using ServiceReport.Tables;

namespace ServiceReport.Tests.Layouts;

/// <summary>What a number in a header says about time: a year, or a month as databases write it (<c>202602</c>). Years go from 1900 to 2199.</summary>
public sealed class CalendarMarkTests
{
    [TestCase("1899", 0, 0)]
    [TestCase("1900", 1900, 0)]
    [TestCase("2026", 2026, 0)]
    [TestCase("2199", 2199, 0)]
    [TestCase("2200", 0, 0)]
    [TestCase("2026.5", 0, 0)]
    [TestCase("-2026", 0, 0)]
    [TestCase("189912", 0, 0)]
    [TestCase("190000", 0, 0)]
    [TestCase("190001", 1900, 1)]
    [TestCase("202602", 2026, 2)]
    [TestCase("202612", 2026, 12)]
    [TestCase("202613", 0, 0)]
    [TestCase("202600", 0, 0)]
    [TestCase("219912", 2199, 12)]
    [TestCase("219913", 0, 0)]
    [TestCase("220001", 0, 0)]
    public void Takes_a_number_for_a_year_or_a_month_or_neither(string number, int year, int month) =>
        Assert.That(CalendarMark.Of(Numbered(number)), Is.EqualTo(new CalendarMark(year, month)));

    [TestCase("1899-12-31", 0, 0)]
    [TestCase("1900-01-01", 1900, 1)]
    [TestCase("2199-12-31", 2199, 12)]
    [TestCase("2200-01-01", 0, 0)]
    public void Takes_a_date_for_its_month(string date, int year, int month)
    {
        var cell = new Cell(CellKind.Date, date, new CellPlace("a.xlsx", "A", 1, 1)) { Date = DateTime.Parse(date, CultureInfo.InvariantCulture) };

        Assert.That(CalendarMark.Of(cell), Is.EqualTo(new CalendarMark(year, month)));
    }

    private static Cell Numbered(string number) =>
        new(CellKind.Number, number, new CellPlace("a.xlsx", "A", 1, 1)) { Number = decimal.Parse(number, CultureInfo.InvariantCulture) };
}
