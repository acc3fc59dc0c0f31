using ServiceReport.Findings;
using ServiceReport.Layouts;
using ServiceReport.Statistics;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests.Layouts;

public sealed class MonthsAcrossTests
{
    [TestCase("Måling;desember 2025;januar 2026\nVentetid;1;2\nSvar;3;4")]
    [TestCase("Måling;Krav;2025-12;2026-01\nVentetid;< 60;1;2\nSvar;> 90;3;4")]
    [TestCase("Brukerservice\n\n;des. 25;jan. 26;Snitt\nVentetid;1;2;1,5\nSvar;3;4;3,5\nSum;4;6;10\n\nKilde: 2026")]
    [TestCase(";2025;2026\nMåling;desember;januar\nVentetid;1;2\nSvar;3;4")]
    [TestCase(";12/2025;01/2026\nVentetid;1;2\nSvar;3;4")]
    public void Reads_a_month_in_each_column(string csv)
    {
        var findings = new FindingList();
        var series = TableText.ReadSeries(csv, findings, label: "Ventetid");
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(series), Is.EqualTo("2025-12=1 2026-01=2"));
            Assert.That(TableText.Show(findings), Is.Empty);
        });
    }

    [TestCase("Brukerservice 2026\nMåling;januar;februar\nVentetid;1;2")]
    [TestCase("2026;januar;februar\nVentetid;1;2")]
    [TestCase("År: 2026\n\nMåling;jan;feb\nVentetid;1;2")]
    [TestCase(";2026;\nMåling;jan;feb\nVentetid;1;2")]
    public void Takes_the_year_from_above_or_beside(string csv)
    {
        var findings = new FindingList();
        var series = TableText.ReadSeries(csv, findings);
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(series), Is.EqualTo("2026-01=1 2026-02=2"));
            Assert.That(TableText.Show(findings), Is.Empty);
        });
    }

    [TestCase("Telefon Antall", "2026-01=1")]
    [TestCase("telefon ventetid", "2026-01=2")]
    [TestCase("E-post Antall", "2026-01=3")]
    public void Tells_measures_apart_by_two_columns_of_names(string label, string expected)
    {
        var findings = new FindingList();
        var series = TableText.ReadSeries("Kanal;Måling;2026-01\nTelefon;Antall;1\n;Ventetid;2\nE-post;Antall;3", findings, label: label);
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(series), Is.EqualTo(expected));
            Assert.That(TableText.Show(findings), Is.Empty);
        });
    }

    [TestCase("Måling;2026-01\nVentetid;289", "2026-01=289")]
    [TestCase("2026-01\n289", "2026-01=289")]
    public void Reads_a_single_month(string csv, string expected)
    {
        var findings = new FindingList();
        Assert.That(TableText.Show(TableText.ReadSeries(csv, findings)), Is.EqualTo(expected), TableText.Show(findings));
    }

    [TestCase("Brukerservice 2025 og 2026\nMåling;januar;februar\nVentetid;1;2", "SR0201")]
    [TestCase("Måling;januar;februar\nVentetid;1;2", "SR0201")]
    [TestCase("Måling;januar 2026;februar\nVentetid;1;2", "SR0204 C1")]
    [TestCase("Måling;januar 2026;febuar 2026\nVentetid;1;2", "SR0204 C1")]
    [TestCase("Måling;januar 2026;2026-01\nVentetid;1;2", "SR0206 C1")]
    public void Tells_what_it_does_not_read(string csv, string expected)
    {
        var findings = new FindingList();
        TableText.ReadSeries(csv, findings);
        Assert.That(TableText.Show(findings), Is.EqualTo(expected));
    }

    [Test]
    public void Recognises_a_table_once_for_all_its_series()
    {
        var findings = new FindingList();
        var reader = new SeriesReader(TableText.Read("Måling;2026-01;2026-01\nVentetid;1;2\nSvar;3;4"), findings);
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(reader.Read(new SeriesRequest("a", Unit.Seconds, "Ventetid"))), Is.EqualTo("2026-01=1"));
            Assert.That(TableText.Show(reader.Read(new SeriesRequest("b", Unit.Percent, "Svar"))), Is.EqualTo("2026-01=3"));
            Assert.That(TableText.Show(findings), Is.EqualTo("SR0206 C1"));
        });
    }
}
