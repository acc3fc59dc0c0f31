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

    private static (Series? Series, FindingList Findings) ReadStored(string stored, string format, Unit unit)
    {
        var findings = new FindingList();
        using var stream = new WorkbookBuilder().Format(format).Sheet("A", Row(1, Inline("A1", "2026-01"), Number("B1", stored, 1))).Build();
        var table = TableReader.Read("a.xlsx", stream, [], findings).Single();
        return (new SeriesReader(table, findings).Read(new SeriesRequest("a", unit, null)), findings);
    }
}
