using ServiceReport.Checks;
using ServiceReport.Findings;
using ServiceReport.Statistics;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests.Checks;

/// <summary>December 2025 has 44 640 minutes; its outages last 95 + 80 + 30 = 205, which leaves 99.54077 %.</summary>
public sealed class UptimeDisagreesTests
{
    private const string Incidents = """
        Start;Slutt;Type
        03.12.2025 09:12;03.12.2025 10:47;utfall
        15.12.2025 13:05;15.12.2025 14:25;utfall
        29.12.2025 07:40;29.12.2025 08:10;utfall
        18.01.2026 06:00;18.01.2026 09:00;vedlikehold
        """;

    // Half a step of the last decimal is rounding: 99.54 stands for 99.535 to 99.545, 99.5 for 99.45 to 99.55 (but the series has two decimals).
    [TestCase("99,54", true)]
    [TestCase("99,5408", true)]
    [TestCase("99,5407", false)]
    [TestCase("99,55", false)]
    [TestCase("99,53", false)]
    [TestCase("99,5", false)]
    public void A_figure_may_differ_by_its_rounding(string figure, bool agrees) =>
        Assert.That(Run($"Måned;Oppetid\n2025-12;{figure}\n", Incidents), Has.Count.EqualTo(agrees ? 0 : 1));

    [Test]
    public void Names_both_figures_both_places_and_the_minutes_between()
    {
        var finding = Run("Måned;Oppetid\n2025-12;99,60\n", Incidents).Single();

        // 0.40 % of 44 640 are 178.56 minutes; 205 − 178.56 = 26.44.
        Assert.That(finding.Rule.Code, Is.EqualTo("SR0340"));
        Assert.That(finding.Severity, Is.EqualTo(Severity.Warning));
        Assert.That(finding.Place.ToString(), Is.EqualTo("uptime.csv › B2"));
        Assert.That(finding.Message, Is.EqualTo(
            "'uptime' is 99.60 % in 2025-12, which is 178.6 minutes of downtime, but 3 outages from incidents.csv › A2 on give 205.0 minutes (99.5408 %): 26.4 minutes more"));
    }

    [Test]
    public void Says_so_where_the_register_has_no_outage()
    {
        var finding = Run("Måned;Oppetid\n2026-01;99,90\n", Incidents).Single(); // 0.10 % of 44 640 are 44.64 minutes.

        Assert.That(finding.Message, Is.EqualTo("'uptime' is 99.90 % in 2026-01, which is 44.6 minutes of downtime, but incidents.csv has no outage in the month: 44.6 minutes less"));
    }

    [Test]
    public void Compares_all_months_where_the_data_are_looked_at_as_a_whole() =>
        Assert.That(Run("Måned;Oppetid\n2025-12;99,60\n2026-01;99,90\n", Incidents, month: null), Has.Count.EqualTo(2));

    [TestCase("Utfall", 0)]
    [TestCase(" UTFALL ", 0)]
    [TestCase("vedlikehold", 0)]
    [TestCase("utfal", 1)]
    [TestCase("utafll", 1)]
    public void A_kind_that_is_nearly_that_of_an_outage_is_told(string kind, int findings) =>
        Assert.That(
            Run("Måned;Oppetid\n2025-12;100\n", $"Start;Slutt;Type\n03.11.2025 09:12;03.11.2025 10:47;{kind}\n").Select(finding => finding.Rule.Code),
            Is.EqualTo(Enumerable.Repeat("SR0343", findings)));

    [Test]
    public void A_misspelt_kind_is_told_at_its_cell_with_the_nearest_one()
    {
        var finding = Run("Måned;Oppetid\n2025-12;100\n", "Start;Slutt;Type\n03.12.2025 09:12;03.12.2025 10:47;utfal\n").Single();

        Assert.That(finding.Place.ToString(), Is.EqualTo("incidents.csv › C2"));
        Assert.That(finding.Message, Is.EqualTo("'utfal' is no outage, so it is not counted in 'uptime'"));
        Assert.That(finding.Hint, Is.EqualTo("did you mean 'utfall'?"));
    }

    [TestCase("2025-11;99,10")] // Before the register begins.
    [TestCase("2026-03;99,10")] // After the report's month.
    public void Compares_only_the_months_that_it_can(string row) => Assert.That(Run($"Måned;Oppetid\n{row}\n", Incidents), Is.Empty);

    [Test]
    public void An_outage_without_an_end_is_told_and_its_month_is_not_compared()
    {
        var findings = Run("Måned;Oppetid\n2025-12;99,10\n", "Start;Slutt;Type\n03.12.2025 09:12;;utfall\n");

        Assert.That(findings.Select(finding => (finding.Rule.Code, finding.Place.ToString())), Is.EqualTo(new[] { ("SR0341", "incidents.csv › A2") }));
    }

    [Test]
    public void An_outage_that_ends_before_it_starts_is_an_error()
    {
        var finding = Run("Måned;Oppetid\n2025-12;99,10\n", "Start;Slutt;Type\n03.12.2025 09:12;03.12.2025 08:12;utfall\n").Single();

        Assert.That((finding.Rule.Code, finding.Severity), Is.EqualTo(("SR0342", Severity.Error)));
        Assert.That(finding.Message, Is.EqualTo("the outage ends at 2025-12-03T08:12, before it starts at 2025-12-03T09:12"));
    }

    /// <summary>1 to 8 January at the same minute is a week; a minute more is longer.</summary>
    [TestCase("01.01.2026 00:00;08.01.2026 00:00", null)]
    [TestCase("01.01.2026 00:00;08.01.2026 00:01", "the outage lasts 7 days")]
    [TestCase("01.01.2026 00:00;31.01.2026 12:00", "the outage lasts 30.5 days")]
    public void An_outage_of_more_than_a_week_is_questioned(string times, string? message) =>
        Assert.That(
            Run("Måned;Oppetid\n2025-11;99,10\n", $"Start;Slutt;Type\n{times};utfall\n").Where(finding => finding.Rule.Code == "SR0344").Select(finding => finding.Message),
            message is null ? Is.Empty : Is.EqualTo(new[] { message }));

    [Test]
    public void The_sample_agrees_with_itself()
    {
        var findings = new FindingList();
        var opened = new ReportPipeline(findings, TimeProvider.System).Read(Repository.SampleData)!;
        CheckCatalog.Run(new CheckedInput(opened.Definition, opened.Inputs, new Month(2026, 2), TimeProvider.System), findings);

        Assert.That(opened.Definition.SeriesOf("uptime").Incidents, Is.Not.Null);
        Assert.That(findings.Where(finding => finding.Rule.Code is "SR0340" or "SR0341" or "SR0342"), Is.Empty);
    }

    private static List<Finding> Run(string uptime, string incidents) => Run(uptime, incidents, new Month(2026, 2));

    private static List<Finding> Run(string uptime, string incidents, Month? month)
    {
        using var folder = new TemporaryFolder().With("uptime.csv", uptime).With("incidents.csv", incidents).With("report.yaml", """
            report: { title: Rapport, publisher: Etaten, time-zone: Europe/Oslo }
            series:
              uptime:
                title: Oppetid
                file: uptime.csv
                unit: percent
                decimals: 2
                incidents: { register: incidents, start: began, end: ended, kind: type, outage: [utfall], from: 2025-12 }
            registers:
              incidents:
                file: incidents.csv
                fields:
                  began: { header: Start, type: moment }
                  ended: { header: Slutt, type: moment, required: false }
                  type: { header: Type }
            """);
        var findings = new FindingList();
        var opened = new ReportPipeline(findings, TimeProvider.System).Read(folder.Path);
        Assert.That(findings, Is.Empty);
        var input = new CheckedInput(opened!.Definition, opened.Inputs, month, TimeProvider.System);
        return [.. new ICheck[] { new UptimeDisagrees(), new OutageIncomplete(), new OutageReversed(), new OutageTooLong(), new OutageKindMisspelt() }.SelectMany(check => check.Run(input))];
    }
}
