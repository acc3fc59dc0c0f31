using System.Runtime.CompilerServices;
using ServiceReport.Findings;
using ServiceReport.Layouts;
using ServiceReport.Statistics;
using ServiceReport.Tables;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests.Layouts;

/// <summary>The files of sample-data, read as an analyst left them, hold the reference figures.</summary>
public sealed class SampleWorkspaceTests
{
    private static readonly (string Id, string Sheet)[] Services =
    [
        ("messages", "Meldingstjeneste"), ("submissions", "Innsendingstjeneste"), ("email_notifications", "Varsler e-post"),
        ("sms_notifications", "Varsler SMS"), ("authorisations", "Autorisasjon"), ("consents", "Samtykker"),
        ("altinn3_submissions", "Altinn 3-innsendinger"),
    ];

    [Test]
    public void Statistics_hold_the_seven_series()
    {
        var findings = new FindingList();
        var tables = Read("statistics.xlsx", findings, [.. Services.Select(service => service.Sheet)]);
        Assert.That(findings, Is.Empty, Say(findings));
        foreach (var (table, service) in tables.Zip(Services))
        {
            var series = new SeriesReader(table, findings).Read(new SeriesRequest(service.Id, Unit.Count, null));
            Assert.That(findings, Is.Empty, Say(findings));
            AssertHolds(series, ReferenceFigures.Series[service.Id]);
        }
    }

    [Test]
    public void Uptime_holds_24_months()
    {
        var findings = new FindingList();
        var series = new SeriesReader(Read("uptime.csv", findings).Single(), findings).Read(new SeriesRequest("uptime", Unit.Percent, null));
        Assert.That(findings, Is.Empty, Say(findings));
        AssertHolds(series, ReferenceFigures.Uptime);
    }

    [TestCase("Gjennomsnittlig ventetid", Unit.Seconds, 1)]
    [TestCase("Svarprosent", Unit.Percent, 2)]
    [TestCase("Antall henvendelser på telefon (inkl. tilbakeringing)", Unit.Count, 3)]
    [TestCase("antall  e-poster", Unit.Count, 4)]
    public void Service_desk_holds_its_measures(string label, Unit unit, int column)
    {
        var findings = new FindingList();
        var reader = new SeriesReader(Read("service-desk.xlsx", findings).Single(), findings);
        var series = reader.Read(new SeriesRequest("test", unit, label));
        Assert.That(findings, Is.Empty, Say(findings));
        AssertHolds(series, ReferenceFigures.ServiceDesk(column));
    }

    [Test]
    public void Registers_hold_their_entries()
    {
        var findings = new FindingList();
        var incidents = ReadRegister(
            "incidents.csv",
            findings,
            new RegisterField("start", "Start", FieldKind.Moment, true),
            new RegisterField("end", "slutt", FieldKind.Moment, false),
            new RegisterField("type", "Type", FieldKind.Text, true));
        var meetings = ReadRegister(
            "meetings.csv", findings, new RegisterField("date", "Dato", FieldKind.Date, true), new RegisterField("until", "Til", FieldKind.Date, false));
        Assert.That(findings, Is.Empty, Say(findings));
        Assert.Multiple(() =>
        {
            Assert.That(incidents?.Entries[0].Moment("start"), Is.EqualTo(new Moment(new DateTime(2025, 12, 3, 9, 12, 0), null)));
            Assert.That(incidents?.Entries[0].Text("type"), Is.EqualTo("utfall"));
            Assert.That(meetings?.Entries[0].Date("date"), Is.EqualTo(PartialDate.Of(new DateOnly(2026, 3, 19))));
            Assert.That(meetings?.Entries[0].Date("until"), Is.Null);
            Assert.That(meetings?.Entries[1].Date("until"), Is.EqualTo(PartialDate.Of(new DateOnly(2026, 6, 4))));
        });
    }

    private static Register? ReadRegister(string name, FindingList findings, params RegisterField[] fields) =>
        RegisterReader.Read(Read(name, findings).Single(), Path.GetFileNameWithoutExtension(name), fields, findings);

    private static IReadOnlyList<Table> Read(string name, FindingList findings, params string[] sheets)
    {
        using var stream = File.OpenRead(Path.Combine(SampleData(), name));
        return TableReader.Read(name, stream, sheets, findings);
    }

    private static void AssertHolds(Series? series, SortedDictionary<Month, decimal> expected) =>
        Assert.That(series?.Figures.Select(entry => (entry.Key, entry.Value.Value)), Is.EqualTo(expected.Select(entry => (entry.Key, entry.Value))));

    private static string Say(FindingList findings) => string.Join('\n', findings);

    private static string SampleData([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "sample-data"));
}
