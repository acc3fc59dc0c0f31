using ServiceReport.Findings;
using ServiceReport.Statistics;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests.Layouts;

/// <summary>A table that says that its figures are thousands or millions.</summary>
public sealed class ScaleWordsTests
{
    [TestCase("Antall (tall i 1000)")]
    [TestCase("Antall i 1 000")]
    [TestCase("Antall, i 1.000 stk.")]
    [TestCase("Antall i hele tusen")]
    [TestCase("Antall (tusen)")]
    [TestCase("Antall (mill.)")]
    [TestCase("Beløp i MILL. kr")]
    [TestCase("Messages in millions")]
    public void Is_told_at_the_name_of_the_measure(string header)
    {
        var findings = new FindingList();
        var series = TableText.ReadSeries($"Måned;{header}\n2026-01;1200\n", findings);
        Assert.That(TableText.Show(findings), Is.EqualTo("SR0229 B1"));
        Assert.That(TableText.Show(series), Is.EqualTo("2026-01=1200"));
    }

    [TestCase("Antall")]
    [TestCase("Feil per 1000 kall")]
    [TestCase("Ventetid i millisekunder")]
    [TestCase("Antall i 2026")]
    [TestCase("Antall over 1 000")]
    [TestCase("Antall i 10 000 husstander")]
    [TestCase("Tusen takk")]
    public void Is_not_read_out_of_other_words(string header)
    {
        var findings = new FindingList();
        TableText.ReadSeries($"Måned;{header}\n2026-01;1200\n", findings);
        Assert.That(TableText.Show(findings), Is.Empty);
    }

    [Test]
    public void Is_told_of_a_title_above_the_table()
    {
        var findings = new FindingList();
        TableText.ReadSeries("Meldinger (tall i 1000)\n\nÅr;januar;februar\n2026;6142;5053\n", findings);
        Assert.That(findings.Select(finding => finding.Message), Is.EqualTo(new[]
        {
            "'Meldinger (tall i 1000)' says that the figures are in thousands or millions, but they are read as they stand",
        }));
    }

    [Test]
    public void Is_not_told_of_the_measure_beside()
    {
        var findings = new FindingList();
        TableText.ReadSeries("Måned;Antall;Beløp (i 1000)\n2026-01;1200;5\n", findings, label: "Antall");
        Assert.That(TableText.Show(findings), Is.Empty);
    }

    [Test]
    public void Is_asked_of_counts_only()
    {
        var findings = new FindingList();
        TableText.ReadSeries("Måned;Andel (i 1000)\n2026-01;99,9\n", findings, Unit.Percent);
        Assert.That(TableText.Show(findings), Is.Empty);
    }
}
