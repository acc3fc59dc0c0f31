namespace ServiceReport.Cli.Tests.Hostile.Corpus;

/// <summary>Every key of report.yaml with a value of another type, and keys that are nearly right.</summary>
internal static class DefinitionCases
{
    private const string Full = """
        report:
          title: Tjenesterapport
          publisher: Etaten
          language: nb
          time-zone: Europe/Oslo
          file-name: report
          template: monthly
          sections: []
        series:
          messages:
            title: Meldinger
            file: statistics.xlsx
            sheet: Meldinger
            unit: count
            decimals: 0
            description: Antall meldinger.
            group: tall
            required: true
            confirmed: [2026-01]
          uptime:
            title: Oppetid
            file: uptime.csv
            label: Oppetid
            unit: percent
            axis: [99, 100]
        targets:
          - series: uptime
            rule: ">= 99.90 %"
        registers:
          meetings:
            file: meetings.csv
            fields:
              date: { header: Dato, type: date, required: true }
              title: { header: Møte }
        findings:
          SR0304: off

        """;

    public static IReadOnlyList<HostileCase> All { get; } =
    [
        new("a definition with every key", "", workspace => workspace.With("report.yaml", Full)),
        .. new[] { "title: Tjenesterapport", "publisher: Etaten", "language: nb", "time-zone: Europe/Oslo", "file-name: report", "template: monthly" }.Select(key => Wrong(key, "[1, 2]", "list")),
        .. new[] { "title: Meldinger", "file: statistics.xlsx", "sheet: Meldinger", "unit: count", "decimals: 0", "description: Antall meldinger.", "group: tall", "required: true" }.Select(key => Wrong(key, "{ a: 1 }", "mapping")),
        Wrong("title: Meldinger", "null", "nothing"),
        Wrong("label: Oppetid", "[Oppetid]", "list"),
        Wrong("decimals: 0", "-1", "number below its least"),
        Wrong("decimals: 0", "99999999999999999999", "number beyond all numbers"),
        Wrong("decimals: 0", "1.5", "number with decimals"),
        Wrong("decimals: 0", "0x2", "number in hexadecimal digits"),
        Wrong("required: true", "yes", "word for true that is none"),
        Wrong("language: nb", "../../etc/passwd", "path"),
        Wrong("time-zone: Europe/Oslo", "../../etc/passwd", "path"),
        Wrong("axis: [99, 100]", "word", "word"),
        Wrong("axis: [99, 100]", "[100, 99]", "list the wrong way round"),
        Wrong("axis: [99, 100]", "[1, 2, 3]", "list of three"),
        Wrong("axis: [99, 100]", "[[99], 100]", "list in a list"),
        Wrong("series: uptime", "[uptime]", "list"),
        Wrong("confirmed: [2026-01]", "[2026-13]", "list of no month"),
        Wrong("confirmed: [2026-01]", "2026-01", "word"),
        Wrong("SR0304: off", "[off]", "list"),
        Wrong("SR0304: off", "fatal", "severity that is none"),
        Wrong("rule: \">= 99.90 %\"", "\">= 1e999 %\"", "number beyond all numbers"),
        Wrong("rule: \">= 99.90 %\"", "{ least: 99 }", "mapping"),
        Wrong("sections: []", "all", "word"),
        Wrong("sections: []", "[[a]]", "list in a list"),
        Wrong("sections: []", "[\"\"]", "name of nothing"),
        new("'report' is a list", "SR0014", workspace => workspace.With("report.yaml", "report: []\n" + Full[Full.IndexOf("series:\n", StringComparison.Ordinal)..])),
        new("'series' is a list", "SR0014 SR0016", workspace => workspace.With("report.yaml", Full[..Full.IndexOf("series:\n", StringComparison.Ordinal)] + "series: []\n" + Full[Full.IndexOf("targets:", StringComparison.Ordinal)..])),
        new("'targets' is a mapping", "SR0014", workspace => workspace.With("report.yaml", Full[..Full.IndexOf("targets:", StringComparison.Ordinal)] + "targets: { a: b }\n")),
        new("'targets' is a list of words", "SR0014*2", workspace => workspace.With("report.yaml", Full[..Full.IndexOf("targets:", StringComparison.Ordinal)] + "targets: [a, b]\n")),
        new("'registers' is a word", "SR0014", workspace => workspace.With("report.yaml", Full[..Full.IndexOf("registers:", StringComparison.Ordinal)] + "registers: a\n")),
        new("a series that is a word", "SR0014", workspace => workspace.With("report.yaml", Full.Replace("targets:", "  calls: word\ntargets:", StringComparison.Ordinal))),
        new("a series with a name that is none", "SR0014", workspace => workspace.With("report.yaml", Full.Replace("targets:", "  ../calls: { title: a, file: uptime.csv }\ntargets:", StringComparison.Ordinal))),
        Nearly("  title: Tjenesterapport", "  titel: Tjenesterapport", "title", "SR0012 SR0013"),
        Nearly("publisher:", "publihser:", "publisher", "SR0012 SR0013"),
        Nearly("time-zone:", "time_zone:", "time-zone", "SR0012"),
        Nearly("file-name:", "filename:", "file-name", "SR0012"),
        Nearly("decimals:", "decimal:", "decimals", "SR0012"),
        Nearly("description:", "desciption:", "description", "SR0012"),
        Nearly("targets:", "target:", "targets", "SR0012"),
        Nearly("registers:", "register:", "registers", "SR0012"),
        Nearly("rule:", "rules:", "rule", "SR0012 SR0013"),
        Nearly("unit: count", "unit: cuont", "count", "SR0014"),
        Nearly("type: date", "type: dato", "date", "SR0014"),
        Nearly("series: uptime", "series: uptme", "uptime", "SR0016"),
        Nearly("label: Oppetid", "label: Opetid", "Oppetid", "SR0202"),
    ];

    private static HostileCase Wrong(string key, string value, string what) => new($"'{key}' is a {what}", "SR0014", workspace =>
    {
        var changed = Full.Replace($" {key}\n", $" {key[..key.IndexOf(':', StringComparison.Ordinal)]}: {value}\n", StringComparison.Ordinal);
        Assert.That(changed, Is.Not.EqualTo(Full));
        workspace.With("report.yaml", changed);
    });

    private static HostileCase Nearly(string known, string written, string guess, string codes) =>
        new($"'{written.Trim()}' in place of '{known.Trim()}'", codes, workspace => workspace.With("report.yaml", Full.Replace(known, written, StringComparison.Ordinal)))
        { Says = $"did you mean '{guess}'?" };
}
