using ServiceReport.Charts;
using ServiceReport.Languages;
using ServiceReport.Reports;
using ServiceReport.Statistics;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests.Charts;

[TestFixture]
internal sealed class ReportChartsTests
{
    private static readonly IReadOnlyDictionary<string, Chart> Charts = ReportCharts.Draw(Sample());

    [Test]
    public void Every_series_has_a_chart_and_a_small_one_for_its_tile()
    {
        string[] series =
        [
            "messages", "submissions", "email_notifications", "sms_notifications", "authorisations", "consents", "altinn3_submissions",
            "uptime", "average_wait", "answer_rate", "calls", "emails",
        ];

        Assert.That(Charts.Keys.Where(id => !id.Contains('-', StringComparison.Ordinal)), Is.EquivalentTo(series));
        Assert.That(Charts.Keys.Where(id => id.EndsWith("-spark", StringComparison.Ordinal)), Is.EquivalentTo(series.Select(id => id + "-spark")));
    }

    /// <summary>The service desk has two months only: its charts are there, and say that there are no limits yet.</summary>
    [Test]
    public void Every_series_with_a_target_has_its_ordinary_variation()
    {
        Assert.That(
            Charts.Keys.Where(id => id.EndsWith("-variation", StringComparison.Ordinal)),
            Is.EquivalentTo(new[] { "uptime-variation", "average_wait-variation", "answer_rate-variation" }));
        Assert.That(Charts["uptime-variation"].Description, Does.StartWith("Oppetid: vanlig variasjon, måned for måned fra mars 2024 til februar 2026."));
        Assert.That(Charts["average_wait-variation"].Description, Does.EndWith("færre enn tolv tall."));
    }

    [Test]
    public void Every_chart_has_the_id_that_it_is_called_by_and_words() =>
        Assert.That(Charts, Has.All.Matches<KeyValuePair<string, Chart>>(entry => entry.Key == entry.Value.Id && entry.Value.Description.Length > 10));

    /// <summary>The sample's checks doubt two of the authorisations (SR0306) and nothing else.</summary>
    [Test]
    public void A_figure_that_the_checks_doubt_is_marked_in_its_chart()
    {
        Assert.That(Charts["authorisations"].Drawings().Select(chart => chart.Texts().Count(text => text == "usikkert")), Has.All.EqualTo(2));
        Assert.That(Charts["authorisations"].Description, Does.EndWith(
            " 2 usikre tall er merket med ring: desember 2024 (7\u00A0632\u00A0537) og mars 2025 (223\u00A0639\u00A0879)."));
        Assert.That(Charts.Values.Where(chart => chart.Description.Contains("usik", StringComparison.Ordinal)).Select(chart => chart.Id), Is.EqualTo(new[] { "authorisations" }));
    }

    /// <summary>
    /// An uptime of 99.9 per cent is, with two decimals, as the definition asks for, 99,90 in tables and in charts; with none, 99,9
    /// in both, however many decimals the figures beside it have.
    /// </summary>
    [TestCase(2, "99,90\u00A0%")]
    [TestCase(0, "99,9\u00A0%")]
    public void A_figure_reads_as_it_does_in_tables(int decimals, string shown)
    {
        var series = Reference.Monthly("uptime", Unit.Percent, new Month(2026, 1), [99.987m, 99.9m], decimals);
        var line = new TargetLine(99.95m, AtLeast: true, "99,95\u00A0%");
        var months = new LastMonths(24, Reference.February2026);
        Chart[] charts =
        [
            TargetChart.Draw("a", "Oppetid", series, months, line, value => value < 99.95m, null, Language.Bokmal),
            VariationChart.Draw("b", "Oppetid", series, months, Language.Bokmal),
            YearsChart.Draw("c", "Oppetid", series, Reference.February2026, Language.Bokmal),
            SparkChart.Draw("d", "Oppetid", series, months, line, value => value < 99.95m, Language.Bokmal),
        ];

        Assert.That(Language.Bokmal.Figure(99.9m, Unit.Percent, decimals), Is.EqualTo(shown), "what a table shows");
        Assert.That(charts.Select(chart => chart.Description), Has.All.Contains(shown).And.All.Contains("99,987\u00A0%"));
        Assert.That(charts.Take(2).Select(chart => chart.Texts()), Has.All.Contains(shown));
    }

    /// <summary>The definition's decimals come with the figures, whether they are read from a table or computed from incidents.</summary>
    [Test]
    public void The_decimals_are_those_of_the_definition()
    {
        var report = Sample();

        Assert.That(report.Series.Select(one => one.Series.Decimals), Is.EqualTo(report.Series.Select(one => one.Definition.Decimals)));
        Assert.That(report.Series.Single(one => one.Definition.Id == "uptime").Series.Decimals, Is.EqualTo(2));
    }

    private static Report Sample()
    {
        var pipeline = new ReportPipeline([], TimeProvider.System);
        return pipeline.Judge(pipeline.Read(Path.Combine(Repository.Root, "sample-data"))!, Reference.February2026)!;
    }
}
