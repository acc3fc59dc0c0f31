using ServiceReport.Definitions;
using ServiceReport.Findings;
using ServiceReport.Inputs;
using ServiceReport.Layouts;
using ServiceReport.Statistics;
using ServiceReport.Tests.Support;
using ServiceReport.Workspaces;

namespace ServiceReport.Tests.Inputs;

/// <summary>In Oslo the clock went from 02:00 to 03:00 on 29 March 2026, and goes from 03:00 to 02:00 on 25 October 2026.</summary>
public sealed class RegisterTimesTests
{
    [TestCase("2026-03-29 02:30", "2026-03-29 04:00", "A2", "SR0131", TestName = "An hour that was skipped")]
    [TestCase("2026-03-29 01:30", "2026-03-29 02:00", "B2", "SR0131", TestName = "The first moment of the hour that was skipped")]
    [TestCase("2026-10-25 02:30", "2026-10-25 04:00", "A2", "SR0131", TestName = "An hour that comes twice")]
    [TestCase("2026-02-03 08:40", "2026-02-03 08:10", "B2", "SR0130", TestName = "An end before its start")]
    [TestCase("2026-02-03T08:40+01:00", "2026-02-03T08:10+02:00", "B2", "SR0130", TestName = "An end before its start by their offsets")]
    public void Is_told_at_its_cell(string start, string end, string address, string code)
    {
        var finding = Read(start, end).Single();

        Assert.That((finding.Rule.Code, ((CellPlace)finding.Place).Address), Is.EqualTo((code, address)));
    }

    [TestCase("2026-03-29 01:59", "2026-03-29 03:00", TestName = "A minute over the skipped hour")]
    [TestCase("2026-10-25T02:30+02:00", "2026-10-25T02:10+01:00", TestName = "Forty minutes over the hour that comes twice")]
    [TestCase("2026-02-03 08:10", "2026-02-03 08:10", TestName = "An entry without length")]
    public void Is_taken(string start, string end) => Assert.That(Read(start, end), Is.Empty);

    // Days are compared as days; a month without a day ends behind all of its days.
    [TestCase("2026-02-03", "2026-02-02", "SR0130 B2")]
    [TestCase("2026-02-03", "2026-02-03", "")]
    [TestCase("2026-02-03", "2026-02-04", "")]
    [TestCase("2026-02-03", "februar 2026", "")]
    [TestCase("2026-02-03", "januar 2026", "SR0130 B2")]
    public void Days_are_compared_as_days(string first, string last, string codes)
    {
        var findings = new FindingList();
        var register = RegisterReader.Read(
            TableText.Read($"Dato;Til\n{first};{last}\n"), "meetings",
            [new RegisterField("date", "Dato", FieldKind.Date, true), new RegisterField("until", "Til", FieldKind.Date, false)], findings)!;

        RegisterTimes.Check(register, TimeZoneInfo.Utc, findings);

        Assert.That(TableText.Show(findings), Is.EqualTo(codes));
        Assert.That(findings.Select(finding => finding.Message), Is.All.EqualTo($"the entry ends on '{(last.StartsWith("jan", StringComparison.Ordinal) ? "2026-01" : last)}', before it starts on '{first}' (A2)"));
    }

    private static FindingList Read(string start, string end)
    {
        using var folder = new TemporaryFolder().With("incidents.csv", $"Start;Slutt\n{start};{end}\n").With("uptime.csv", "Måned;Oppetid\n2026-02;99,9\n").With("report.yaml", """
            report: { title: T, publisher: E, time-zone: Europe/Oslo }
            series:
              uptime: { title: Oppetid, file: uptime.csv, unit: percent }
            registers:
              incidents:
                file: incidents.csv
                fields:
                  start: { header: Start, type: moment }
                  end: { header: Slutt, type: moment }
            """);
        FindingList findings = [];
        var workspace = Workspace.Open(folder.Path, findings)!;
        InputReader.Read(workspace, DefinitionReader.Read(workspace.ReadText("report.yaml", new FilePlace("report.yaml"), findings)!, () => RuleCatalog.All, findings)!, findings);
        return findings;
    }
}
