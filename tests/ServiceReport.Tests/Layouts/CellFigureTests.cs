using ServiceReport.Findings;
using ServiceReport.Layouts;
using ServiceReport.Statistics;
using ServiceReport.Tables;
using ServiceReport.Tests.Support;
using static ServiceReport.Tests.Support.WorkbookBuilder;

namespace ServiceReport.Tests.Layouts;

public sealed class CellFigureTests
{
    private const string Percent = "0.00%";

    [TestCase("999999999999999E3", "General", "999999999999999000")]
    [TestCase("0.66666666666666663", "General", "0.666666666666667")]
    [TestCase("0.66666666666666663", Percent, "66.6666666666667")]
    [TestCase("0.99690000000000012", Percent, "99.69")]
    public void Reads_stored_numbers_within_bounds(string stored, string format, string expected)
    {
        var (series, findings) = ReadStored(stored, format, format == Percent ? Unit.Percent : Unit.Count);
        Assert.Multiple(() =>
        {
            Assert.That(findings, Is.Empty);
            Assert.That(TableText.Show(series), Is.EqualTo($"2026-01={expected}"));
        });
    }

    [TestCase("1E18", "General")]
    [TestCase("-1E18", "General")]
    [TestCase("5E28", "General")]
    [TestCase("1E17", Percent)]
    [TestCase("5E28", Percent)]
    [TestCase("1E-19", "General")]
    [TestCase("1E+300", "General")]
    [TestCase("1E-400", "General")]
    [TestCase("1E+401", "General")]
    [TestCase("1E-99999999999", "General")]
    [TestCase("1E-400", Percent)]
    public void Refuses_stored_numbers_out_of_bounds(string stored, string format) =>
        Assert.That(TableText.Show(ReadStored(stored, format, format == Percent ? Unit.Percent : Unit.Count).Findings), Is.EqualTo("SR0216 B1"));

    [TestCase("1000000000000000000")]
    [TestCase("1,1234567890123")]
    public void Refuses_texts_out_of_bounds(string text)
    {
        var findings = new FindingList();
        TableText.ReadSeries($"Måned;Antall\njanuar 2026;{text}", findings);
        Assert.That(TableText.Show(findings), Is.EqualTo("SR0216 B2"));
    }

    [TestCase("100,01", Unit.Percent, "'100,01' is out of range: per cent must be 0 to 100")]
    [TestCase("−0,1 %", Unit.Percent, "'−0,1 %' is out of range: per cent must be 0 to 100")]
    [TestCase("-1", Unit.Count, "'-1' is out of range: a count must not be negative")]
    [TestCase("-289 sek", Unit.Seconds, "'-289 sek' is out of range: seconds must not be negative")]
    [TestCase("-4,5", Unit.Minutes, "'-4,5' is out of range: minutes must not be negative")]
    public void Refuses_texts_out_of_range(string text, Unit unit, string message)
    {
        var findings = new FindingList();
        var series = TableText.ReadSeries($"Måned;Antall\njanuar 2026;{text}", findings, unit);
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(series), Is.Empty);
            Assert.That(TableText.Show(findings), Is.EqualTo("SR0217 B2"));
            Assert.That(findings.Single().Severity, Is.EqualTo(Severity.Error));
            Assert.That(findings.Single().Message, Is.EqualTo(message));
            Assert.That(findings.Single().Excerpt, Is.EqualTo(new Excerpt($" januar 2026 | {text} ", 15, text.Length)));
        });
    }

    [TestCase("1.0001", Percent, Unit.Percent)]
    [TestCase("-0.0001", Percent, Unit.Percent)]
    [TestCase("100.5", "General", Unit.Percent)]
    [TestCase("-1", "General", Unit.Count)]
    public void Refuses_stored_numbers_out_of_range(string stored, string format, Unit unit) =>
        Assert.That(TableText.Show(ReadStored(stored, format, unit).Findings), Is.EqualTo("SR0217 B1"));

    [TestCase("0", Unit.Percent)]
    [TestCase("100", Unit.Percent)]
    [TestCase("101", Unit.Count)]
    [TestCase("0", Unit.Seconds)]
    public void Reads_the_ends_of_the_range(string text, Unit unit)
    {
        var findings = new FindingList();
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(TableText.ReadSeries($"Måned;Antall\njanuar 2026;{text}", findings, unit)), Is.EqualTo($"2026-01={text}"));
            Assert.That(findings, Is.Empty);
        });
    }

    // Column B of the second row is a figure, so that the table is known; the first row's cell is asked for.
    [TestCase("<c r=\"B1\" t=\"e\"><v>#N/A</v></c>", "SR0210", "the formula gives the error '#N/A'")]
    [TestCase("<c r=\"B1\"><f>SUM(C1:C9)</f></c>", "SR0211", "the formula '=SUM(C1:C9)' has no stored value")]
    [TestCase("<c r=\"B1\" t=\"b\"><v>1</v></c>", "SR0103", "'TRUE' is not a number")]
    [TestCase("<c r=\"B1\" s=\"1\"><v>0.5</v></c>", "SR0209", "'50 %' is in per cent, but the series is a count")]
    [TestCase("<c r=\"B1\" s=\"2\"><v>46099</v></c>", "SR0226", "'2026-03-18' is a date, not a number")]
    [TestCase("<c r=\"B1\"><v>1E+300</v></c>", "SR0216", "'1E+300' is too large or too near zero; a figure has 18 digits before its decimals at most")]
    public void Tells_a_cell_that_holds_something_else_and_never_takes_it_for_zero(string cell, string code, string message)
    {
        var findings = new FindingList();
        using var stream = new WorkbookBuilder().Format(Percent).Format("14")
            .Sheet("A", Row(1, Inline("A1", "2026-01"), cell), Row(2, Inline("A2", "2026-02"), Number("B2", "7"))).Build();
        var table = TableReader.Read("a.xlsx", stream, [], findings).Single();
        var series = new SeriesReader(table, findings).Read(new SeriesRequest("a", Unit.Count, null));
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(series), Is.EqualTo("2026-02=7"));
            Assert.That(TableText.Show(findings), Is.EqualTo($"{code} B1"));
            Assert.That(findings.Single().Message, Is.EqualTo(message));
        });
    }

    [TestCase(Unit.Count, "2026-01=0.5")]
    [TestCase(Unit.Seconds, "2026-01=0.5")]
    public void Reads_numbers_without_a_format_in_any_unit(Unit unit, string expected) =>
        Assert.That(TableText.Show(ReadStored("0.5", "General", unit).Series), Is.EqualTo(expected));

    private static (Series? Series, FindingList Findings) ReadStored(string stored, string format, Unit unit)
    {
        var findings = new FindingList();
        using var stream = new WorkbookBuilder().Format(format).Sheet("A", Row(1, Inline("A1", "2026-01"), Number("B1", stored, 1))).Build();
        var table = TableReader.Read("a.xlsx", stream, [], findings).Single();
        return (new SeriesReader(table, findings).Read(new SeriesRequest("a", unit, null)), findings);
    }
}
