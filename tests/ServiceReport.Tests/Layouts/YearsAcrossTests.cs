using ServiceReport.Findings;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests.Layouts;

public sealed class YearsAcrossTests
{
    [TestCase("Måned;2025;2026\njanuar;1;3\nfebruar;2;")]
    [TestCase("Meldinger\n\n;2025;2026;Endring\njan.;1;3;200 %\nfeb.;2;..;\nSum;3;3;\n\nKilde")]
    [TestCase("Måned;2026;2025\njanuar;3;1\nfebruar;;2")]
    public void Reads_a_year_in_each_column(string csv)
    {
        var findings = new FindingList();
        var series = TableText.ReadSeries(csv, findings);
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(series), Is.EqualTo("2025-01=1 2025-02=2 2026-01=3"));
            Assert.That(TableText.Show(findings), Is.Empty);
        });
    }

    [Test]
    public void Reads_a_single_year()
    {
        var findings = new FindingList();
        Assert.That(TableText.Show(TableText.ReadSeries("Måned;2026\njanuar;1\nfebruar;2", findings)), Is.EqualTo("2026-01=1 2026-02=2"), TableText.Show(findings));
    }

    [TestCase("Måned;2025;2O26\njanuar;1;3", "SR0205 C1")]
    [TestCase("Måned;2025;2025\njanuar;1;3", "SR0207 C1")]
    [TestCase("Måned;2025;2026\njanuar;1;3\nfebuar;2;4", "SR0204 A3")]
    [TestCase("Måned;2025;2026\njanaur;1;3\nfebruar;2;4", "SR0204 A2")]
    [TestCase("Måned;2025;2026\njanuar;1;3\nJan;2;4", "SR0206 A3")]
    public void Tells_what_it_does_not_read(string csv, string expected)
    {
        var findings = new FindingList();
        TableText.ReadSeries(csv, findings);
        Assert.That(TableText.Show(findings), Is.EqualTo(expected));
    }
}
