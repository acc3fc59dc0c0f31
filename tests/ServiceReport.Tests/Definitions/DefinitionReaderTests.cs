using ServiceReport.Definitions;
using ServiceReport.Findings;
using ServiceReport.Statistics;
using ServiceReport.Targets;
using ServiceReport.Workspaces;

namespace ServiceReport.Tests.Definitions;

public sealed class DefinitionReaderTests
{
    private const string Sound = """
        report:
          title: Tjenesterapport
          publisher: Etaten
          time-zone: Europe/Oslo
          sections: [platform, sources]
        series:
          messages:
            title: Meldinger
            file: statistics.xlsx
            sheet: Meldinger
          uptime:
            title: Oppetid
            file: uptime.csv
            unit: percent
            decimals: 2
            axis: [99, 100]
            required: false
        targets:
          - series: uptime
            rule: ">= 99.90 %"
        registers:
          changes:
            file: changes.csv
            fields:
              date: { header: Dato, type: date }
              title: { header: Endring, required: false }
        """;

    [Test]
    public void Reads_a_whole_definition()
    {
        var definition = Read(Sound, out var findings)!;

        Assert.That(findings, Is.Empty);
        Assert.That(definition.Report.TimeZone.Id, Is.EqualTo("Europe/Oslo"));
        Assert.That(definition.Report.LanguageTag, Is.EqualTo("nb"));
        Assert.That(definition.Report.Sections.Select(section => section.Name), Is.EqualTo(new[] { "platform", "sources" }));
        Assert.That(definition.Series.Select(series => series.Id), Is.EqualTo(new[] { "messages", "uptime" }));
        Assert.That(definition.Series[0].Source.Sheet, Is.EqualTo("Meldinger"));
        Assert.That(definition.Series[0].Unit, Is.EqualTo(Unit.Count));
        Assert.That(definition.Series[1].Axis, Is.EqualTo(new ChartAxis(99, 100)));
        Assert.That(definition.Series[1].IsRequired, Is.False);
        Assert.That(definition.Targets.Single(), Is.EqualTo(new Target("uptime", new TargetRule(Comparison.AtLeast, 99.90m))));
        Assert.That(definition.Registers.Single().Fields.Select(field => field.Kind), Is.EqualTo(new[] { FieldKind.Date, FieldKind.Text }));
    }

    // Each row: what is replaced by what in the sound definition; the code, line and column of the finding, and a part of its message.
    [TestCase("title: Tjenesterapport", "titel: Tjenesterapport", "SR0013", 2, 3, "'title' is missing")]
    [TestCase("publisher: Etaten", "publisher: Etaten\n  titel: x", "SR0012", 4, 3, "'titel' is not known here")]
    [TestCase("unit: percent", "unit: procent", "SR0014", 14, 11, "'unit' is 'procent'; expected 'count', 'percent', 'seconds' or 'minutes'")]
    [TestCase("decimals: 2", "decimals: two", "SR0014", 15, 15, "'decimals' is 'two'; expected a whole number from 0 to 6")]
    [TestCase("series: uptime", "series: uptiem", "SR0016", 19, 13, "there is no series 'uptiem'")]
    [TestCase(">= 99.90 %", "99.90 %", "SR0014", 20, 12, "'99.90 %' is not a rule: it does not say how a figure must stand to the limit")]
    [TestCase("\">= 99.90 %\"", "minst 99.90 s", "SR0014", 20, 23, "'99.90 s' is in seconds, but the series is in per cent")]
    [TestCase("\">= 99.90 %\"", "\">= \\u0039O %\"", "SR0014", 20, 11, "'9O %' is not a number")]
    [TestCase("registers:", "  - series: uptime\n    rule: \">= 99 %\"\nregisters:", "SR0015", 21, 13, "'uptime' has a target already")]
    [TestCase("Europe/Oslo", "Europe/Olso", "SR0014", 4, 14, "'Europe/Olso' is not a time zone")]
    [TestCase("[99, 100]", "[100, 99]", "SR0014", 16, 11, "'axis' must be two ascending numbers")]
    [TestCase("required: false", "required: nei", "SR0014", 17, 15, "'required' is 'nei'; expected 'true' or 'false'")]
    [TestCase("  uptime:", "  messages:", "SR0015", 11, 3, "'messages'")]
    [TestCase("  uptime:", "  Uptime:", "SR0014", 11, 3, "'Uptime' cannot name a series")]
    [TestCase("file: changes.csv", "fil: changes.csv", "SR0013", 23, 5, "'file' is missing")]
    [TestCase("type: date", "type: dato", "SR0014", 25, 35, "'type' is 'dato'")]
    [TestCase("targets:", "findings:\n  SR0103: warnig\ntargets:", "SR0014", 19, 11, "'SR0103' is 'warnig'; expected 'error', 'warning', 'note' or 'off'")]
    [TestCase("targets:", "findings:\n  SR103: warning\ntargets:", "SR0017", 19, 3, "there is no finding 'SR103'")]
    [TestCase("targets:", "findings:\n  sr0103: warning\ntargets:", "SR0017", 19, 3, "there is no finding 'sr0103'")]
    [TestCase("targets:", "findings:\n  SR0002: off\ntargets:", "SR0018", 19, 3, "'SR0002' (file not found) can have no other severity than 'error'")]
    [TestCase("targets:", "findings:\n  SR0103: note\n  SR0103: off\ntargets:", "SR0015", 20, 3, "'SR0103' stands on line 19 already")]
    [TestCase("targets:", "findings:\n  SR0103: [note]\ntargets:", "SR0014", 19, 11, "'SR0103' is a list")]
    [TestCase("targets:", "findings: [SR0103]\ntargets:", "SR0014", 18, 11, "'findings' is a list; expected severities by the codes of findings")]
    [TestCase("publisher: Etaten", "publisher: Etaten\n  file-name: Rapport", "SR0014", 4, 14, "'file-name' is 'Rapport'; expected lower-case letters, digits and hyphens")]
    [TestCase("publisher: Etaten", "publisher: Etaten\n  language: da", "SR0014", 4, 13, "'language' is 'da'")]
    [TestCase("[platform, sources]", "[platform, kilder/x]", "SR0014", 5, 24, "'kilder/x' is not a name; expected letters, digits and hyphens")]
    [TestCase("[platform, sources]", "platform", "SR0014", 5, 13, "'sections' is 'platform'; expected a list of section names")]
    [TestCase("unit: percent", "unit: count\n    downtime-budget: true", "SR0014", 12, 5, "'downtime-budget' is for a share of the month's time, but the series is a count; expected 'unit: percent'")]
    [TestCase("unit: percent", "unit: percent\n    confirmed: [2024-12, des. 2024]", "SR0014", 15, 26, "'des. 2024' is not a month; expected a year and a month from 01 to 12, such as 2024-12")]
    [TestCase("decimals: 2", "decimals: 7", "SR0014", 15, 15, "'decimals' is '7'; expected a whole number from 0 to 6")]
    [TestCase("decimals: 2", "decimals: -1", "SR0014", 15, 15, "'decimals' is '-1'; expected a whole number from 0 to 6")]
    [TestCase("[99, 100]", "[99, 99]", "SR0014", 16, 11, "'axis' must be two ascending numbers")]
    [TestCase("[99, 100]", "[99]", "SR0014", 16, 11, "'axis' must be two ascending numbers")]
    [TestCase("  - series: uptime\n    rule: \">= 99.90 %\"", "  - uptime >= 99.90 %", "SR0014", 19, 5, "'uptime >= 99.90 %' is not a target; expected 'series' and 'rule'")]
    [TestCase("registers:", "registers:\n  empty:\n    file: a.csv", "SR0013", 23, 5, "'fields' is missing; expected at least one field")]
    [TestCase("registers:", "registers:\n  empty: [a.csv]", "SR0014", 22, 10, "'empty' is a list; expected the keys of a register")]
    [TestCase("title: Meldinger", "title: [Meldinger]", "SR0014", 8, 12, "'title' is a list; expected the series' name as readers know it")]
    [TestCase("title: Meldinger", "title: ~", "SR0014", 8, 12, "'title' is nothing; expected the series' name as readers know it")]
    [TestCase("title: Meldinger", "title: \"\"", "SR0014", 8, 12, "'title' is nothing; expected the series' name as readers know it")]
    public void Tells_a_mistake_by_line_and_column(string right, string wrong, string code, int line, int column, string message)
    {
        Assert.That(Read(Sound.Replace(right, wrong, StringComparison.Ordinal), out var findings), Is.Null);

        var finding = findings.First(one => one.Rule.Code == code);
        Assert.That(finding.Place, Is.EqualTo(new TextPlace("report.yaml", line, column)));
        Assert.That(finding.Message, Does.Contain(message));
        Assert.That(finding.Excerpt, Is.Not.Null);
    }

    [Test]
    public void Guesses_what_a_misspelt_word_was_meant_to_be()
    {
        Read(Sound.Replace("series: uptime", "series: uptiem", StringComparison.Ordinal), out var findings);

        Assert.That(findings.Single().Hint, Is.EqualTo("did you mean 'uptime'?"));
        Assert.That(findings.Single().Excerpt, Is.EqualTo(new Excerpt("  - series: uptiem", 12, 6)));
    }

    [TestCase("SR103: warning", "did you mean 'SR0103'?")]
    [TestCase("SR0103: warnig", "did you mean 'warning'?")]
    [TestCase("tall: warning", null)]
    public void Guesses_the_code_and_the_severity_that_were_meant(string entry, string? hint)
    {
        Read(Sound + $"\nfindings:\n  {entry}\n", out var findings);

        Assert.That(findings.Single().Hint, Is.EqualTo(hint));
    }

    [Test]
    public void Reads_the_severities_of_findings()
    {
        var definition = Read(Sound + "\nfindings:\n  SR0103: warning\n  SR0206: note\n  SR0212: error\n  SR0404: off\n", out var findings)!;

        Assert.That(findings, Is.Empty);
        Assert.That(definition.Severities, Is.EquivalentTo(new Dictionary<string, Severity?>
        {
            ["SR0103"] = Severity.Warning,
            ["SR0206"] = Severity.Note,
            ["SR0212"] = Severity.Error,
            ["SR0404"] = null,
        }));
    }

    [Test]
    public void Reads_all_that_may_be_left_out()
    {
        var definition = Read(
            """
            report: { title: T, publisher: E, language: nb, file-name: rapport-2, template: yearly }
            series:
              uptime:
                title: Oppetid
                file: desk.xlsx
                sheet: Tall
                label: Svar
                unit: percent
                decimals: 6
                description: Andel av tiden.
                group: desk
                downtime-budget: false
                confirmed: [2024-12, "2025-01"]
            """,
            out var findings)!;

        Assert.That(findings, Is.Empty);
        Assert.That((definition.Report.FileName, definition.Report.Template.Name, definition.Report.Sections.Count), Is.EqualTo(("rapport-2", "yearly", 0)));
        var series = definition.Series.Single();
        Assert.That((series.Source.File, series.Source.Sheet, series.Source.Label), Is.EqualTo(("desk.xlsx", "Tall", "Svar")));
        Assert.That((series.Decimals, series.Description, series.Group, series.IsRequired, series.IsUptime), Is.EqualTo((6, "Andel av tiden.", "desk", true, false)));
        Assert.That(series.Confirmed, Is.EquivalentTo(new[] { new Month(2024, 12), new Month(2025, 1) }));
    }

    [Test]
    public void What_is_left_out_has_the_value_that_the_handbook_says()
    {
        var definition = Read("report: { title: T, publisher: E }\nseries:\n  calls: { title: K, file: a.csv }\n", out _)!;

        Assert.That((definition.Report.FileName, definition.Report.Template.Name, definition.Report.TimeZone, definition.Report.LanguageTag), Is.EqualTo(("report", "monthly", TimeZoneInfo.Utc, "nb")));
        var series = definition.Series.Single();
        Assert.That((series.Unit, series.Decimals, series.IsRequired, series.IsUptime, series.IsComputed), Is.EqualTo((Unit.Count, 0, true, false, false)));
        Assert.That((series.Axis, series.Source.Sheet, series.Source.Label, series.Description, series.Group), Is.EqualTo(((ChartAxis?)null, (string?)null, (string?)null, "", "")));
        Assert.That((definition.Targets.Count, definition.Registers.Count, series.Confirmed.Count), Is.EqualTo((0, 0, 0)));
    }

    [Test]
    public void Of_one_mistake_a_hundred_are_kept_and_all_are_counted()
    {
        var keys = string.Concat(Enumerable.Range(1, 150).Select(number => $"\nnokkel{number}: x"));

        Assert.That(Read(Sound + keys, out var findings), Is.Null);
        Assert.That((findings.Count, findings.CountOf(findings[0].Rule)), Is.EqualTo((100, 150)));
    }

    [Test]
    public void Sets_no_severity_where_the_definition_says_nothing() =>
        Assert.That(Read(Sound, out _)!.Severities, Is.Empty);

    [Test]
    public void Tells_all_mistakes_at_once()
    {
        var wrong = Sound.Replace("unit: percent", "unit: procent", StringComparison.Ordinal)
            .Replace("publisher", "publiser", StringComparison.Ordinal)
            .Replace("type: date", "type: dato", StringComparison.Ordinal) + "\nfindings:\n  SR103: off\n";

        Read(wrong, out var findings);

        Assert.That(findings.Select(finding => finding.Rule.Code), Is.SupersetOf(new[] { "SR0012", "SR0013", "SR0014", "SR0014", "SR0017" }));
    }

    [TestCase("", "SR0014")]
    [TestCase("just words", "SR0014")]
    [TestCase("report: [", "SR0011")]
    [TestCase("a: &x 1\nb: *x", "SR0011")]
    [TestCase("report: {title: x}\n---\nreport: {}", "SR0011")]
    [TestCase("? [a]\n: b", "SR0011")]
    [TestCase("report: *x", "SR0011")]
    [TestCase("report: !!map {}", "SR0011")]
    [TestCase("series:\n  a: {title: A, file: a.csv}", "SR0013")]
    [TestCase("report: {title: x, publisher: y}", "SR0013")]
    [TestCase("report: {title: x, publisher: y}\nseries: {}", "SR0013")]
    [TestCase("report: {title: x, publisher: y}\nseries: [a]", "SR0014")]
    [TestCase("report: [x]\nseries:\n  a: {title: A, file: a.csv}", "SR0014")]
    public void Tells_what_is_no_such_yaml(string text, string code)
    {
        Assert.That(Read(text, out var findings), Is.Null);
        Assert.That(findings.Select(finding => finding.Rule.Code), Does.Contain(code));
    }

    private const string WithIncidents = """
        report:
          title: Tjenesterapport
          publisher: Etaten
        series:
          uptime:
            title: Oppetid
            unit: percent
            incidents: { register: incidents, kind: type, outage: [utfall, Nedetid], from: 2025-12, until: 2026-02 }
          answers:
            title: Svarprosent
            file: desk.csv
            unit: percent
        registers:
          incidents:
            file: incidents.csv
            fields:
              start: { header: Start, type: moment }
              end: { header: Slutt, type: moment }
              type: { header: Type }
        """;

    [Test]
    public void Reads_the_incidents_of_an_uptime()
    {
        var definition = Read(WithIncidents, out var findings)!;

        Assert.That(findings, Is.Empty);
        var incidents = definition.Series[0].Incidents!;
        Assert.That((incidents.Register, incidents.Start, incidents.End, incidents.Kind), Is.EqualTo(("incidents", "start", "end", "type")));
        Assert.That(incidents.Outage, Is.EqualTo(new[] { "utfall", "Nedetid" }));
        Assert.That((incidents.From, incidents.Until), Is.EqualTo((new Month(2025, 12), (Month?)new Month(2026, 2))));
        Assert.That(definition.Series.Select(series => series.IsComputed), Is.EqualTo(new[] { true, false }));
        Assert.That(definition.Series.Select(series => series.IsUptime), Is.EqualTo(new[] { true, false }));
        Assert.That(definition.Series[0].Source.File, Is.EqualTo("incidents.csv"));
    }

    [Test]
    public void A_series_with_a_file_of_its_own_is_not_computed()
    {
        var definition = Read(WithIncidents.Replace("    unit: percent\n    incidents", "    unit: percent\n    file: uptime.csv\n    incidents", StringComparison.Ordinal), out _)!;

        Assert.That(definition.Series[0].IsComputed, Is.False);
        Assert.That(definition.Series[0].Source.File, Is.EqualTo("uptime.csv"));
        Assert.That(definition.Series[0].Incidents, Is.Not.Null);
    }

    [TestCase("register: incidents", "register: incdents", "SR0014", 28, "there is no register 'incdents'; expected 'incidents'")]
    [TestCase("register: incidents, ", "", "SR0013", 16, "'register' is missing")]
    [TestCase("kind: type, outage: [utfall, Nedetid], ", "kind: type, ", "SR0013", 16, "'kind' is given and 'outage' is missing")]
    [TestCase("kind: type, outage", "outage", "SR0013", 47, "'outage' is given and 'kind' is missing")]
    [TestCase("kind: type", "kind: typ", "SR0014", 45, "'incidents' has no field 'typ'; expected 'type' as 'kind'")]
    [TestCase("kind: type", "start: type, kind: type", "SR0014", 46, "field 'type' of 'incidents' has not 'type: moment'; expected 'start' or 'end' as 'start'")]
    [TestCase("from: 2025-12", "from: des. 2025", "SR0014", 84, "'des. 2025' is not a month")]
    [TestCase(", from: 2025-12", "", "SR0013", 16, "'from' is missing")]
    [TestCase("until: 2026-02", "until: 2025-11", "SR0014", 16, "'from' is 2025-12 and 'until' is 2025-11")]
    [TestCase("until: 2026-02", "til: 2026-02", "SR0012", 93, "'til' is not known here")]
    [TestCase("    unit: percent\n    incidents", "    unit: minutes\n    incidents", "SR0014", 16, "'incidents' gives an uptime in per cent, but 'uptime' is in minutes")]
    [TestCase("[utfall, Nedetid]", "[utfall, [Nedetid]]", "SR0014", 68, "a list is not a kind of incident; expected a word")]
    [TestCase("[utfall, Nedetid]", "[utfall, ~]", "SR0014", 68, "'~' is not a kind of incident; expected a word")]
    [TestCase("[utfall, Nedetid]", "[]", "SR0013", 16, "'kind' is given and 'outage' is missing")]
    public void Tells_a_mistake_in_the_incidents(string right, string wrong, string code, int column, string message)
    {
        Assert.That(Read(WithIncidents.Replace(right, wrong, StringComparison.Ordinal), out var findings), Is.Null);

        Assert.That(findings.Select(finding => (finding.Rule.Code, ((TextPlace)finding.Place).Line, ((TextPlace)finding.Place).Column)), Does.Contain((code, 8, column)), string.Join('\n', findings));
        Assert.That(findings.Select(finding => finding.Message), Has.Some.Contains(message).And.Exactly(1).Items);
    }

    [Test]
    public void A_series_without_a_file_and_without_incidents_lacks_the_file()
    {
        Read(WithIncidents.Replace("    file: desk.csv\n", "", StringComparison.Ordinal), out var findings);

        Assert.That(findings.Single().Message, Does.StartWith("'file' is missing"));
    }

    [TestCase("group: uptime", true)]
    [TestCase("downtime-budget: true", true)]
    [TestCase("group: desk", false)]
    public void A_downtime_budget_is_for_uptimes(string key, bool expected)
    {
        var definition = Read(WithIncidents.Replace("    file: desk.csv\n", $"    file: desk.csv\n    {key}\n", StringComparison.Ordinal), out _)!;

        Assert.That(definition.Series[1].IsUptime, Is.EqualTo(expected));
    }

    [Test]
    public void Survives_deep_nesting()
    {
        Assert.That(Read(new string('[', 100_000), out var findings), Is.Null);
        Assert.That(findings, Has.Count.EqualTo(1));
    }

    private static Definition? Read(string yaml, out FindingList findings)
    {
        findings = [];
        return DefinitionReader.Read(new WorkspaceText("report.yaml", yaml, ""), () => RuleCatalog.All, findings);
    }
}
