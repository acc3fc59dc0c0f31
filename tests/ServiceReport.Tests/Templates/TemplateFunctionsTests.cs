using System.Globalization;
using Scriban.Runtime;
using ServiceReport.Definitions;
using ServiceReport.Findings;
using ServiceReport.Languages;
using ServiceReport.Reports;
using ServiceReport.Statistics;
using ServiceReport.Templates;
using ServiceReport.Tests.Support;
using ServiceReport.Workspaces;

namespace ServiceReport.Tests.Templates;

/// <summary>What templates can ask for; a wrong question is answered in words, never with an exception's text.</summary>
public sealed class TemplateFunctionsTests
{
    private static readonly TextPlace Place = new("report.yaml", 1, 1);
    private static readonly CellPlace Cell = new("incidents.csv", null, 2, 1);

    [TestCase("{{ 6142016 | number }}", "6_142_016")]
    [TestCase("{{ 124.992 | rounded 1 }}", "125,0")]
    [TestCase("{{ 3.104 | percent }}", "3,1_%")]
    [TestCase("{{ null | number }}", "–")]
    [TestCase("{{ verdict 'missed' }}", "![ikke oppfylt](verdict:missed)")]
    [TestCase("{{ month_name 2 | capitalized }}", "Februar")]
    [TestCase("{{ null | capitalized }}", "")]
    [TestCase("{{ 4 | count_word }}", "fire")]
    [TestCase("{{ 'peer review' | in_language 'en' }}", "![peer review](language:en)")]
    [TestCase("{{ \"peer\\n\\nreview\" | in_language 'en' }}", "![peer  review](language:en)")]
    [TestCase("{{ 99.96 | percent }}", "99,96_%")]
    [TestCase("{{ -99.9999 | percent }}", "−99,9999_%")]
    [TestCase("{{ 100 | percent }}", "100,0_%")]
    [TestCase("{{ 100.04 | percent }}", "100,0_%")]
    [TestCase("{{ 'dugnad' | in_language report.own_language }}", "dugnad")]
    [TestCase("{{ null | in_language 'en' }}", "")]
    [TestCase("{{ 'peer review' | in_language 'en' | capitalized }}", "![Peer review](language:en)")]
    public void Answers(string template, string expected) => Assert.That(Fill(template), Is.EqualTo(expected.Replace('_', '\u00A0')));

    // 28 March 2026: 23:30 to 03:30 next day is three hours, since the clock skips from 02 to 03. The hour in between does not exist, but people type it.
    [TestCase("2026-03-28T23:30", "2026-03-29T03:30", 180)]
    [TestCase("2026-02-12T08:15", "2026-02-12T09:37", 82)]
    [TestCase("2026-03-29T02:30", "2026-03-29T03:30", 0)]
    public void Counts_minutes_by_the_clock_of_the_workspace(string start, string end, int minutes) =>
        Assert.That(
            Fill("{{ for one in (register 'incidents' | during report.month) }}{{ minutes one.start one.end | number }}{{ end }}", At(start), At(end)),
            Is.EqualTo($"{minutes}"));

    /// <summary>A third of a minute has no end in decimals; seconds say it exactly.</summary>
    [TestCase("2026-02-12T08:15:00", "2026-02-12T09:30:00", "75_min")]
    [TestCase("2026-02-12T08:15:00", "2026-02-12T08:25:20", "10_min 20_sek")]
    [TestCase("2026-02-12T08:15:00", "2026-02-12T08:15:05", "5_sek")]
    [TestCase("2026-02-12T08:15:00", "2026-02-12T08:15:00", "0_min")]
    public void Writes_durations_exactly(string start, string end, string expected) =>
        Assert.That(
            Fill("{{ for one in (register 'incidents' | during report.month) }}{{ duration one.start one.end }}{{ end }}", At(start), At(end)),
            Is.EqualTo(expected.Replace('_', '\u00A0')));

    [TestCase("{{ verdict 'hei' }}", "'hei' is not a verdict")]
    [TestCase("{{ verdict null }}", "'' is not a verdict")]
    [TestCase("{{ month_name 13 }}", "13 is not a month")]
    [TestCase("{{ 'x' | number }}", "'x' is not a number")]
    [TestCase("{{ 1.5 | rounded 300 }}", "300 is not a number of decimals")]
    [TestCase("{{ 'x' | in_language 'x y' }}", "'x y' is not the tag of a language")]
    [TestCase("{{ 'x' | in_language null }}", "'' is not the tag of a language")]
    [TestCase("{{ register 'nope' }}", "there is no register 'nope'")]
    [TestCase("{{ during null report.month }}", "a list of entries is expected here")]
    [TestCase("{{ figure 1 null }}", "a value with the member 'id' is expected here")]
    [TestCase("{{ minutes null null }}", "a value with the member 'utc' is expected here")]
    public void Says_what_is_wrong_with_a_question(string template, string message)
    {
        Assert.That(Fill(template), Is.Null);
        Assert.That(_findings.Single().Message, Does.Contain(message).And.Not.Contain("Parameter").And.Not.Contain("Object reference"));
    }

    private FindingList _findings = [];

    private string? Fill(string template, DateTime? start = null, DateTime? end = null)
    {
        _findings = [];
        using var folder = new TemporaryFolder().With("templates/test.sbn", template);
        var report = Report(start ?? new DateTime(2026, 2, 1), end ?? new DateTime(2026, 2, 1));
        var model = TemplateModel.Of(report);
        var globals = new ScriptObject { ["report"] = model };
        new TemplateFunctions(report, model).AddTo(globals);
        return new TemplateRenderer(new TemplateFolder(Workspace.Open(folder.Path, _findings)!), _findings).Render("test.sbn", globals);
    }

    private static DateTime At(string clock) => DateTime.Parse(clock, CultureInfo.InvariantCulture);

    private static Report Report(DateTime start, DateTime end)
    {
        var values = new Dictionary<string, RegisterValue>
        {
            ["start"] = new MomentValue(new Moment(start, null), Cell),
            ["end"] = new MomentValue(new Moment(end, null), Cell),
        };
        var definition = new RegisterDefinition(
            "incidents", new TableSource("incidents.csv", null, null, Place), [new("start", "Start", FieldKind.Moment, true), new("end", "Slutt", FieldKind.Moment, true)]);
        var settings = new ReportSettings(
            "Rapport", "Etaten", "nb", TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo"), "rapport", new NamedTemplate("monthly", Place), []);
        var register = new RegisterReport(definition, new Register("incidents", [new RegisterEntry(Cell, values)]));
        return new Report(Month.Of(DateOnly.FromDateTime(start)), settings, Language.Bokmal, [], [], [register], [], [], []);
    }
}
