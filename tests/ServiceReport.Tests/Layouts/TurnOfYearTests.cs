using ServiceReport.Findings;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests.Layouts;

/// <summary>Months of two years under one year, in every layout that has years of their own.</summary>
public sealed class TurnOfYearTests
{
    [TestCase("År;Måned;Antall\n2025;november;1\n;desember;2\n;januar;3\n;februar;4", "SR0230 B4")]
    [TestCase("År;Måned;Antall\n2025;desember;2\n;januar;3", "SR0230 B3")]
    [TestCase("År;Måned;Antall\n2026;februar;4\n;januar;3\n;desember;2", "SR0230 B4")]
    [TestCase("2025;november;desember;januar\nAntall;1;2;3", "SR0230 D1")]
    [TestCase("2025;;\nnovember;desember;januar\n1;2;3", "SR0230 C2")]
    [TestCase("År;juli;august;januar;februar\n2024;1;2;3;4", "SR0230 D1")]
    [TestCase(";2024;2025\njuli;1;2\naugust;3;4\njanuar;5;6", "SR0230 A4")]
    public void Are_told_once_at_the_first_that_cannot_be_of_it(string csv, string told)
    {
        var findings = new FindingList();
        TableText.ReadSeries(csv, findings);
        Assert.That(TableText.Show(findings), Is.EqualTo(told));
    }

    [TestCase("År;Måned;Antall\n2025;november;1\n;desember;2\n2026;januar;3\n;februar;4")]
    [TestCase("År;Måned;Antall\n2026;februar;4\n;januar;3\n2025;desember;2\n;november;1")]
    [TestCase("År;Måned;Antall\n2025;november;1\n2025;desember;2\n2025;januar;3")]
    [TestCase("År;Måned;Antall\n2025;januar;1\n;desember;2")]
    [TestCase("2025;;2026;\nnovember;desember;januar;februar\n1;2;3;4")]
    [TestCase("År;desember;november;oktober\n2024;1;2;3")]
    [TestCase("År;januar;mars;november\n2024;1;2;3\n2025;4;5;6")]
    public void Are_not_seen_where_each_year_is_named_or_the_months_go_one_way(string csv)
    {
        var findings = new FindingList();
        TableText.ReadSeries(csv, findings);
        Assert.That(TableText.Show(findings), Is.Empty);
    }
}
