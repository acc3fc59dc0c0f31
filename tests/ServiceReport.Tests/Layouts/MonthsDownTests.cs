using ServiceReport.Findings;
using ServiceReport.Statistics;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests.Layouts;

public sealed class MonthsDownTests
{
    [TestCase("Måned;Oppetid\ndesember 2025;1\njanuar 2026;2")]
    [TestCase("2025-12;1\n2026-01;2")]
    [TestCase("month,availability\n2025-12,1\n2026-01,2\n")]
    [TestCase("Oppetid\n\nMåned;Oppetid;Sum\n12.2025;1;9\n01.2026;2;9\nTotalt;3;18\n\nKilde")]
    [TestCase("År;Måned;Oppetid\n2025;desember;1\n2026;januar;2")]
    [TestCase("År;Måned;Oppetid\n2025;12;1\n2026;01;2")]
    [TestCase("Måned;År;Oppetid\ndes.;2025;1\njan.;2026;2")]
    [TestCase("År;Måned;Oppetid\n2025;november;\n;desember;1\n2026;januar;2\n;februar;..")]
    [TestCase("2025;Oppetid\ndesember 2025;1\njanuar 2026;2")]
    [TestCase("202512|1\n202601|2")]
    [TestCase("2025M12\t1\n2026M01\t2")]
    public void Reads_a_month_in_each_row(string csv)
    {
        var findings = new FindingList();
        var series = TableText.ReadSeries(csv, findings);
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(series), Is.EqualTo("2025-12=1 2026-01=2"));
            Assert.That(TableText.Show(findings), Is.Empty);
        });
    }

    [TestCase("Ventetid", Unit.Seconds, "2026-01=289 2026-02=270")]
    [TestCase("svar prosent", Unit.Percent, "2026-01=87 2026-02=86")]
    [TestCase("Sum", Unit.Count, "2026-01=1 2026-02=2")]
    public void Finds_a_measure_by_its_header(string label, Unit unit, string expected)
    {
        var findings = new FindingList();
        var series = TableText.ReadSeries("Måned;Ventetid;Svarprosent;Sum\njan 26;289 sek;87%;1\nfeb 26;270 sek;86 %;2", findings, unit, label);
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(series), Is.EqualTo(expected));
            Assert.That(TableText.Show(findings), Is.Empty);
        });
    }

    /// <summary>An s before a number is rather a name than seconds.</summary>
    [TestCase("s 1;s 2", "s 2")]
    [TestCase("s1;s2", "s2")]
    [TestCase("S0;S24", "S24")]
    public void Finds_a_measure_whose_name_is_a_letter_and_a_number(string names, string label)
    {
        var findings = new FindingList();
        var series = TableText.ReadSeries($"Måned;{names}\n2026-01;1;2\n2026-02;3;4", findings, Unit.Count, label);

        Assert.That((TableText.Show(series), TableText.Show(findings)), Is.EqualTo(("2026-01=2 2026-02=4", "")));
    }

    [TestCase("Måned;Sendt;;Måned;Mottatt\njan 2025;1;;jan 2026;3\nfeb 2025;2;;feb 2026;4", "Sendt", "2025-01=1 2025-02=2", "SR0212 D1")]
    [TestCase("Måned;Sendt;;Måned;Mottatt\njan 2025;1;;jan 2026;3\nfeb 2025;2;;feb 2026;4", "Mottatt", "none", "SR0212 D1 SR0202")]
    [TestCase("Måned;Sendt;;Måned;Mottatt\njan 2025;1;;jan 2025;3\nfeb 2025;2;;feb 2025;4", "Mottatt", "2025-01=3 2025-02=4", "")]
    [TestCase("Måned;Publisert;Sendt\njan 2025;12.02.2025;3\nfeb 2025;11.03.2025;4", "Sendt", "2025-01=3 2025-02=4", "")]
    public void A_table_beside_it_with_months_of_its_own_is_not_read(string csv, string label, string expected, string told)
    {
        var findings = new FindingList();
        var series = TableText.ReadSeries(csv, findings, label: label);
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(series), Is.EqualTo(expected));
            Assert.That(TableText.Show(findings), Is.EqualTo(told));
        });
    }

    [TestCase("Telefon antall", "2026-01=1")]
    [TestCase("Telefon Ventetid", "2026-01=2")]
    [TestCase("E-post Antall", "2026-01=3")]
    [TestCase("Ventetid", "2026-01=2")]
    public void Tells_measures_apart_by_two_header_rows(string label, string expected)
    {
        var findings = new FindingList();
        var series = TableText.ReadSeries("Kundesenter\n\n;Telefon;;E-post\nMåned;Antall;Ventetid;Antall\nJan 2026;1;2;3", findings, label: label);
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(series), Is.EqualTo(expected));
            Assert.That(TableText.Show(findings), Is.Empty);
        });
    }

    [Test]
    public void Says_how_to_name_one_of_two_measures_under_two_header_rows()
    {
        var findings = new FindingList();
        TableText.ReadSeries(";Telefon;;E-post\nMåned;Antall;Ventetid;Antall\nJan 2026;1;2;3", findings, label: "Antall");
        Assert.Multiple(() =>
        {
            Assert.That(findings.Single().Message, Is.EqualTo("the measure 'Antall' is there 2 times, in B2 and D2"));
            Assert.That(findings.Single().Hint, Is.EqualTo("write which in report.yaml: 'Telefon Antall' or 'E-post Antall'"));
        });
    }

    [TestCase(null, "SR0203", "which measure is 'test'? The table has 'Ventetid' and 'Svar'", null)]
    [TestCase("Ventetid2", "SR0202", "the table has no measure 'Ventetid2'; it has 'Ventetid' and 'Svar'", "did you mean 'Ventetid'?")]
    [TestCase("Helt annet", "SR0202", "the table has no measure 'Helt annet'; it has 'Ventetid' and 'Svar'", null)]
    public void Says_which_measures_there_are(string? label, string code, string message, string? hint)
    {
        var findings = new FindingList();
        TableText.ReadSeries("Måned;Ventetid;Svar\njan 26;289;87\nfeb 26;270;86", findings, label: label);
        Assert.Multiple(() =>
        {
            Assert.That(findings.Single().Rule.Code, Is.EqualTo(code));
            Assert.That(findings.Single().Message, Is.EqualTo(message));
            Assert.That(findings.Single().Hint, Is.EqualTo(hint));
        });
    }

    [TestCase("Måned;Antall\njanuar 2026;1\nmras 2026;2", "SR0204 A3")]
    [TestCase("Måned;Antall\njanaur 2026;1\nfebruar 2026;2", "SR0204 A2")]
    [TestCase("Måned;Antall\njanuar 2026;1\n;2", "SR0204 B3")]
    [TestCase("Måned;Antall\njanuar 2026;1\n2026-13;2", "SR0204 A3")]
    [TestCase("Måned;Antall\njanuar 2026;1\njan. 26;2", "SR0206 A3")]
    [TestCase("Måned;Antall;Antall\njanuar 2026;1;2", "SR0203")]
    [TestCase("Måned;Antall\njanuar 2026;1 2", "SR0103 B2")]
    [TestCase("Måned;Antall\njanuar 2026;1.234", "SR0208 B2")]
    [TestCase("Måned;Antall\njanuar 2026;12 sek", "SR0209 B2")]
    public void Tells_what_it_does_not_read(string csv, string expected)
    {
        var findings = new FindingList();
        TableText.ReadSeries(csv, findings, label: csv.Contains("Antall;Antall", StringComparison.Ordinal) ? "Antall" : null);
        Assert.That(TableText.Show(findings), Is.EqualTo(expected));
    }

    [Test]
    public void Marks_the_character_that_is_wrong()
    {
        var findings = new FindingList();
        TableText.ReadSeries("Måned;Antall\njanuar 2025;7 120 449\nfebruar 2025;5 214 8l2", findings);
        var finding = findings.Single();
        Assert.Multiple(() =>
        {
            Assert.That(finding.Message, Is.EqualTo("'5 214 8l2' is not a number"));
            Assert.That(finding.Hint, Is.EqualTo("is the letter l a digit 1?"));
            Assert.That(finding.Place.ToString(), Is.EqualTo("figures.csv › B3"));
            Assert.That(finding.Excerpt, Is.EqualTo(new Excerpt(" februar 2025 | 5 214 8l2 ", 23, 1)));
        });
    }

    [TestCase("Navn;Verdi\nOla;5\nKari;7")]
    [TestCase("Måned;Antall")]
    [TestCase("bare tekst")]
    public void Does_not_recognise_a_table_without_months(string csv)
    {
        var findings = new FindingList();
        var series = TableText.ReadSeries(csv, findings);
        Assert.Multiple(() =>
        {
            Assert.That(series, Is.Null);
            Assert.That(TableText.Show(findings), Is.EqualTo("SR0201"));
        });
    }
}
