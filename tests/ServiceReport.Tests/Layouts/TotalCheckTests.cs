using ServiceReport.Findings;
using ServiceReport.Statistics;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests.Layouts;

/// <summary>Totals are recognised by their names or their figures, compared with the exact sum of their months, and never read as data.</summary>
public sealed class TotalCheckTests
{
    // 1 + 2 + 3 = 6, 4 + 5 + 6 = 15; 1 + 4 = 5, 2 + 5 = 7, 3 + 6 = 9; all six make 21.
    [TestCase("År;januar;februar;mars;Sum\n2025;1;2;3;6\n2026;4;5;6;15\nTotalt;5;7;9;21", "")]
    [TestCase("År;januar;februar;mars;Sum\n2025;1;2;3;7\n2026;4;5;6;15\nTotalt;5;7;9;21", "SR0218 E2")]
    [TestCase("År;januar;februar;mars;Sum\n2025;1;2;3;6\n2026;4;5;6;15\nTotalt;5;8;9;22", "SR0218 C4 SR0218 E4")]
    [TestCase("År;januar;februar;mars;I alt:\n2025;1;2;3;6,0\n2026;4;;;4", "")]
    [TestCase("År;januar;februar;mars;Hittil i år\n2025;1;2;3;3\n2026;4;5;;9", "")]
    [TestCase("År;januar;februar;mars;Sum\n2025;1;2;3;3\n2026;4;5;;9", "SR0218 E2")]
    [TestCase("År;januar;februar;mars;Snitt;Endring\n2025;1;2;3;2;99\n2026;4;5;6;5;99", "")]
    [TestCase("År;januar;februar;mars\n2025;1;2;3\n\nSum;1;2;4", "SR0218 D4")]
    [TestCase("Måned;2025;2026;Sum\njanuar;1;4;5\nfebruar;2;5;8\nSum;3;9;13", "SR0218 D3 SR0218 D4")]
    [TestCase("Måned;Antall\njanuar 2026;1\nfebruar 2026;2\nSum;4", "SR0218 B4")]
    [TestCase("Måned;Antall\njanuar 2025;1\nfebruar 2025;2\nSum 2025;3\njanuar 2026;4\nfebruar 2026;5\nSum 2026;9\nTotalt;12", "")]
    [TestCase("Måned;Antall\njanuar 2025;1\nfebruar 2025;2\nSum;3\njanuar 2026;4\nfebruar 2026;5\nSum;9", "")]
    [TestCase("Måned;Antall\njanuar 2025;1\nfebruar 2025;2\nSum 2025;3\njanuar 2026;4\nfebruar 2026;5\nSum 2026;12", "SR0218 B7")]
    [TestCase("Måned;Antall\njanuar 2026;1\nfebruar 2026;2\nSum 2024;77", "")]
    [TestCase("Måling;januar 2026;februar 2026;Sum\nAnrop;1;2;4", "SR0218 D2")]
    [TestCase(";2025;;;2026;;\nMåling;november;desember;Sum;januar;februar;Sum\nAnrop;1;2;3;4;5;9", "")]
    [TestCase(";2025;;;2026;;\nMåling;november;desember;Sum;januar;februar;Sum\nAnrop;1;2;4;4;5;9", "SR0218 D3")]
    [TestCase("Måling;des 2025;jan 2026;feb 2026;Hittil i år\nAnrop;9;1;2;3", "")]
    public void Compares_totals_with_the_months_they_count(string csv, string expected)
    {
        var findings = new FindingList();
        var series = TableText.ReadSeries(csv, findings);
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(findings), Is.EqualTo(expected));
            Assert.That(series, Is.Not.Null);
        });
    }

    [TestCase("År;januar;februar;Sum\n2026;1;..;9")]
    [TestCase("År;januar;februar;Sum\n2026;1;:;9")]
    [TestCase("År;januar;februar;Sum\n2026;1;n/a;9")]
    [TestCase("År;januar;februar;Sum\n2026;1;2;..")]
    [TestCase("År;januar;februar;Sum\n2026;1;-;1")]
    public void Compares_nothing_where_a_part_is_not_known(string csv)
    {
        var findings = new FindingList();
        TableText.ReadSeries(csv, findings);
        Assert.That(TableText.Show(findings), Is.Empty);
    }

    [TestCase(Unit.Percent)]
    [TestCase(Unit.Seconds)]
    public void Adds_up_nothing_but_counts(Unit unit)
    {
        var findings = new FindingList();
        TableText.ReadSeries("Måned;Verdi\njanuar 2026;60\nfebruar 2026;70\nTotalt;65", findings, unit);
        Assert.That(TableText.Show(findings), Is.Empty);
    }

    // 1 + 10 = 11, 2 + 20 = 22, 3 + 30 = 33, 4 + 40 = 44.
    [TestCase("Måned;A;B;Sum\n2026-01;1;10;11\n2026-02;2;20;22\n2026-03;3;30;33\n2026-04;4;40;45", "SR0218 D5")]
    [TestCase("Måling;2026-01;2026-02;2026-03;2026-04\nA;1;2;3;4\nB;10;20;30;40\nTotalt;11;22;34;44", "SR0218 D4")]
    [TestCase("Måned;A;B;Sum\n2026-01;1;10;11\n2026-02;2;20;22\n2026-03;3;30;34\n2026-04;4;40;45", "")]
    [TestCase("Måned;A;B;Sum\n2026-01;1;10;11\n2026-02;2;20;22\n2026-03;3;..;34\n2026-04;4;40;44", "")]
    [TestCase("Måned;A;B;Totalt antall\n2026-01;1;10;900\n2026-02;2;20;901\n2026-03;3;30;902", "")]
    public void Compares_a_measure_that_sums_the_others_where_it_mostly_does(string csv, string expected)
    {
        var findings = new FindingList();
        TableText.ReadSeries(csv, findings, label: "A");
        Assert.That(TableText.Show(findings), Is.EqualTo(expected));
    }

    // 120 + 30 = 150, 45 + 61 = 106; 120 + 45 = 165, 30 + 61 = 91.
    [TestCase("År;januar;februar;Alle\n2025;120;30;150\n2026;45;61;106", "2025-01=120 2025-02=30 2026-01=45 2026-02=61")]
    [TestCase("År;januar;februar;\n2025;120;30;150\n2026;45;61;106", "2025-01=120 2025-02=30 2026-01=45 2026-02=61")]
    [TestCase("År;januar;februar\n2025;120;30\n2026;45;61\nAlle;165;91", "2025-01=120 2025-02=30 2026-01=45 2026-02=61")]
    [TestCase("År;januar;februar\n2025;120;30\n2026;45;61\n;165;91", "2025-01=120 2025-02=30 2026-01=45 2026-02=61")]
    [TestCase("Måned;Antall\njanuar 2026;120\nfebruar 2026;30\nAlle;150", "2026-01=120 2026-02=30")]
    public void Knows_a_total_without_the_name_of_one_by_its_figures(string csv, string expected)
    {
        var findings = new FindingList();
        var series = TableText.ReadSeries(csv, findings);
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(findings), Is.Empty);
            Assert.That(TableText.Show(series), Is.EqualTo(expected));
        });
    }

    [TestCase("År;januar;februar;mras\n2025;120;30;150", "SR0204 D1")]
    [TestCase("Måned;Antall\njanuar 2026;120\nfebruar 2026;30\nmras 2026;150", "SR0204 A4")]
    [TestCase("Måned;Antall\njanuar 2026;1\nfebruar 2026;2\n;3", "SR0204 B4")]
    [TestCase("Måned;Antall\njanuar 2026;120\nfebruar 2026;30\nAlle;151", "SR0204 A4")]
    public void Does_not_lose_a_month_that_happens_to_be_a_sum(string csv, string expected)
    {
        var findings = new FindingList();
        TableText.ReadSeries(csv, findings);
        Assert.That(TableText.Show(findings), Is.EqualTo(expected));
    }

    [Test]
    public void Says_what_the_figures_add_up_to()
    {
        var findings = new FindingList();
        // 6 142 016 + 5 052 933 = 11 194 949.
        TableText.ReadSeries("År;januar;februar;Sum\n2026;6142016;5 052 933;11 194 948", findings);
        var finding = findings.Single();
        Assert.Multiple(() =>
        {
            Assert.That(finding.Severity, Is.EqualTo(Severity.Warning));
            Assert.That(finding.Message, Is.EqualTo("'Sum' is '11 194 948', but its 2 figures add up to 11194949"));
            Assert.That(finding.Hint, Is.EqualTo("the total is 1 too small; correct it, or the figure that is wrong"));
            Assert.That(finding.Place.ToString(), Is.EqualTo("figures.csv › D2"));
        });
    }
}
