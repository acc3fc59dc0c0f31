using ServiceReport.Findings;
using ServiceReport.Statistics;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests.Layouts;

public sealed class YearsDownTests
{
    [TestCase("År;januar;februar\n2025;1;2\n2026;3;")]
    [TestCase(";Jan.;Feb.\n2025;1;2\n2026;3;..")]
    [TestCase("Year;January;February;Total\n2025;1;2;3\n2026;3;;3")]
    [TestCase("Meldinger\n\nÅr;Merknad;januar;februar;Sum\n2025;a;1;2;3\n2026;b;3;;3\nSum;;4;2;6\n\nKilde: drift\nTall fra 2025")]
    [TestCase("År;januar;Q1;februar;1. kvartal;;Kladd\n2025;1;9;2;9;;77\n2026;3;9;-;9;;78")]
    [TestCase("År;januar;februar;Kommentar\n2025;1;2;fin\n2026;3;–;")]
    [TestCase("År;februar;januar\n2026;;3\n2025;2;1")]
    public void Reads_a_year_in_each_row(string csv)
    {
        var findings = new FindingList();
        var series = TableText.ReadSeries(csv, findings);
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(series), Is.EqualTo("2025-01=1 2025-02=2 2026-01=3"));
            Assert.That(TableText.Show(findings), Is.Empty);
        });
    }

    [TestCase("År;januar;mras\n2026;1;2", "SR0204 C1")]
    [TestCase("År;janaur;februar\n2026;1;2", "SR0204 B1")]
    [TestCase("År;januar;hva\n2026;1;2", "SR0204 C1")]
    [TestCase("År;januar;;mars\n2026;1;2;3", "SR0204 C1")]
    [TestCase("År;januar;\n2026;1;2", "SR0204 C1")]
    [TestCase("År;januar;Jan.\n2026;1;2", "SR0206 C1")]
    [TestCase("År;januar;mars\n2026;1;3\n2026;4;5", "SR0207 A3")]
    [TestCase("År;januar;mars\n2O25;1;3\n2026;4;5", "SR0205 A2")]
    [TestCase("År;januar;mars\n2025;1;3\n;4;5", "SR0205 B3")]
    [TestCase("År;januar;mars\n2025;1;3\n\n\nÅr;januar;mars\n2024;1;3", "SR0212 A5")]
    public void Tells_what_it_does_not_read(string csv, string expected)
    {
        var findings = new FindingList();
        TableText.ReadSeries(csv, findings);
        Assert.That(TableText.Show(findings), Is.EqualTo(expected));
    }

    [Test]
    public void Names_both_places_of_a_year_given_twice()
    {
        var findings = new FindingList();
        var series = TableText.ReadSeries("År;januar\n2026;1\n2026;2", findings);
        Assert.Multiple(() =>
        {
            Assert.That(findings.Single().Message, Is.EqualTo("the year 2026 is given twice, here and in A2"));
            Assert.That(TableText.Show(series), Is.EqualTo("2026-01=1"));
        });
    }

    [Test]
    public void Keeps_the_cell_of_every_figure()
    {
        var findings = new FindingList();
        var series = TableText.ReadSeries("Meldinger\nÅr;januar;februar\n2025;1;2", findings);
        Assert.That(series?.Figures[new Month(2025, 2)].Place.ToString(), Is.EqualTo("figures.csv › C3"));
    }

    [TestCase("Meldinger", "2026-01=1", "")]
    [TestCase("meld inger", "2026-01=1", "")]
    [TestCase("Samtykker", "none", "SR0202")]
    public void Takes_the_label_for_the_title(string label, string expected, string codes)
    {
        var findings = new FindingList();
        var series = TableText.ReadSeries("Meldinger\n;januar\n2026;1", findings, label: label);
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(series), Is.EqualTo(expected));
            Assert.That(TableText.Show(findings), Is.EqualTo(codes));
        });
    }
}
