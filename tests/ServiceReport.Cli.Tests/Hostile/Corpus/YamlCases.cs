using System.Text;

namespace ServiceReport.Cli.Tests.Hostile.Corpus;

/// <summary>Definitions that are an attack on whoever reads YAML.</summary>
internal static class YamlCases
{
    private const string Bomb = """
        a: &a [x, x, x, x, x, x, x, x, x, x]
        b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
        c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
        d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
        e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
        f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e]

        """;

    public static IReadOnlyList<HostileCase> All { get; } =
    [
        Text("a bomb of aliases", Bomb, "SR0011"),
        Text("an anchor that holds itself", "report: &a { title: *a }\n", "SR0011"),
        Text("a merge key", HostileWorkspace.Definition + "uptime: &u { unit: percent }\nmore:\n  <<: *u\n", "SR0011"),
        Text("a merge key without an alias", HostileWorkspace.Definition + "<<: { report: {} }\n", "SR0012"),
        Text("a tag that makes an object", HostileWorkspace.Definition.Replace("title: Tjenesterapport", "title: !!python/object/apply:os.system [ls]", StringComparison.Ordinal), "SR0011"),
        Text("a tag of .NET", HostileWorkspace.Definition.Replace("title: Tjenesterapport", "title: !<!System.Diagnostics.Process> ls", StringComparison.Ordinal), "SR0011"),
        Text("lists a hundred thousand deep", new string('[', 100_000), "SR0011"),
        Text("mappings a hundred thousand deep", string.Concat(Enumerable.Repeat("{a: ", 100_000)), "SR0011"),
        Text("mappings a thousand deep by indentation", string.Concat(Enumerable.Range(0, 1_000).Select(level => new string(' ', level) + "a:\n")), "SR0011"),
        Text("lists in one line a hundred thousand deep", string.Concat(Enumerable.Repeat("- ", 100_000)) + "x", "SR0011"),
        Text("keys a hundred thousand deep", string.Concat(Enumerable.Repeat("? ", 100_000)) + "x", "SR0011"),
        new("a definition of 100 MB", "SR0006", workspace => workspace.With("report.yaml", Enumerable.Repeat(new string('#', 1 << 20), 100))),
        new("a definition of 2 GB that is all holes", "SR0006", workspace => workspace.WithSparse("report.yaml", 2L << 30)),
        new("forty thousand unknown keys", "SR0012*10", workspace => workspace.With("report.yaml",
            Enumerable.Range(0, 40_000).Select(number => $"ukjent{number}: 1\n").Prepend(HostileWorkspace.Definition))),
        new("a key given fifty thousand times", "SR0015*10", workspace => workspace.With("report.yaml",
            Enumerable.Repeat("targets: []\n", 50_000).Prepend(HostileWorkspace.Definition))),
        new("fifty thousand series without a file", "SR0013*10", workspace => workspace.With("report.yaml",
            Enumerable.Range(0, 50_000).Select(number => $"  s{number}: {{}}\n").Prepend("report: { title: T, publisher: E, sections: [] }\nseries:\n"))),
        new("fifteen thousand series of a file that is not there", "SR0002", workspace => workspace.With("report.yaml",
            Enumerable.Range(0, 15_000).Select(number => $"  s{number}: {{ title: T, file: borte.csv }}\n").Prepend("report: { title: T, publisher: E, sections: [] }\nseries:\n"))),
        new("fifteen thousand files that are not there", "SR0002*10", workspace => workspace.With("report.yaml",
            Enumerable.Range(0, 15_000).Select(number => $"  s{number}: {{ title: T, file: borte{number}.csv }}\n").Prepend("report: { title: T, publisher: E, sections: [] }\nseries:\n"))),
        new("fifteen thousand targets on one series", "SR0015*10", workspace => workspace.With("report.yaml",
            Enumerable.Repeat("  - { series: uptime, rule: \">= 99.90 %\" }\n", 15_000).Prepend(HostileWorkspace.Definition[..HostileWorkspace.Definition.IndexOf("registers:", StringComparison.Ordinal)]))),
        Text("a key of 900 kB", HostileWorkspace.Definition + new string('k', 900_000) + ": 1\n", "SR0011"),
        Text("a value of 900 kB", HostileWorkspace.Definition.Replace("sheet: Meldinger }", $"sheet: Meldinger, unit: {new string('p', 900_000)} }}", StringComparison.Ordinal), "SR0014"),
        Text("tabs for indentation", "report:\n\ttitle: x\n", "SR0011"),
        Text("two documents", HostileWorkspace.Definition + "---\nreport: {}\n", "SR0011"),
        Text("a directive that nobody knows", "%EGET x\n---\n" + HostileWorkspace.Definition, ""),
        Text("a list in place of keys", "- report\n- series\n", "SR0014"),
        Text("a word in place of keys", "report\n", "SR0014"),
        Text("an empty definition", "", "SR0014"),
        Text("a definition of comments", "# ingenting\n# mer\n", "SR0014"),
        Text("a key that is a list", "[a, b]: c\n", "SR0011"),
        Text("a list that is never closed", "report: [\nseries: x\n", "SR0011"),
        Text("a quotation mark that is never closed", "report:\n  title: \"Tjenesterapport\n", "SR0011"),
        Text("terminal escapes in a key", HostileWorkspace.Definition + "\"\\e[31mrapport\\e]0;eid\\a\\u202E\": 1\n", "SR0012"),
        Text("terminal escapes in a value", HostileWorkspace.Definition.Replace("sheet: Meldinger }", "sheet: Meldinger, unit: \"\\e[31mcount\\x9b2J\\u2028\" }", StringComparison.Ordinal), "SR0014"),
        Text("a NUL in a definition", HostileWorkspace.Definition + "\0", "SR0005"),
        new("a definition in Windows-1252", "SR0005", workspace => workspace.With("report.yaml", Encoding.Latin1.GetBytes(HostileWorkspace.Definition))),
        new("a definition in UTF-16", "SR0005", workspace => workspace.With("report.yaml", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(HostileWorkspace.Definition)])),
    ];

    private static HostileCase Text(string name, string text, string codes) => new(name, codes, workspace => workspace.With("report.yaml", text));
}
