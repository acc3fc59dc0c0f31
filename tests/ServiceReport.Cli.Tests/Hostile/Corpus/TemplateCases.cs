namespace ServiceReport.Cli.Tests.Hostile.Corpus;

/// <summary>Templates of the workspace that do not end, or reach for what is not theirs.</summary>
internal static class TemplateCases
{
    public static IReadOnlyList<HostileCase> All { get; } =
    [
        Template("a loop that does not end", "{{ while true }}{{ end }}", "SR0402"),
        Template("loops inside loops", "{{ for a in 1..100000 }}{{ for b in 1..100000 }}{{ for c in 1..100000 }}x{{ end }}{{ end }}{{ end }}", "SR0402"),
        Template("a loop over a range without end", "{{ for a in 1..9223372036854775807 }}x{{ end }}", "SR0402"),
        Template("a range without end, as text", "{{ 1..9223372036854775807 }}", "SR0402"),
        Template("a function that calls itself", "{{ func f(x) }}{{ f x }}{{ end }}{{ f 1 }}", "SR0402"),
        Template("a template that includes itself", "{{ include 'monthly/report.md.sbn' }}", "SR0402"),
        Template("a text that doubles", "{{ x = 'abcdefgh' }}{{ for i in 1..60 }}{{ x = x + x }}{{ end }}{{ x }}", "SR0402"),
        Template("a text repeated without end", "{{ 'abcdefgh' * 1000000000 }}", "SR0402"),
        Template("a text padded without end", "{{ 'a' | string.pad_left 2000000000 }}", "SR0402"),
        Template("a list with a far index", "{{ x = [] }}{{ x[2000000000] = 1 }}", "SR0402"),
        Template("a regular expression that does not end", "{{ regex.match 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' '^(a+)+$' }}", "SR0402"),
        Template("more text than a report can have", "{{ for i in 1..900000 }}abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz{{ end }}", "SR0402"),
        Template("brackets ten thousand deep", "{{ " + new string('(', 10_000) + "1" + new string(')', 10_000) + " }}", "SR0401"),
        Template("ten thousand ifs inside each other", string.Concat(Enumerable.Repeat("{{ if true }}", 10_000)), "SR0401"),
        Template("an include of a file of the machine", "{{ include '/etc/passwd' }}", "SR0403"),
        Template("an include that goes up", "{{ include '../report.yaml' }}", "SR0403"),
        Template("an include with backslashes", "{{ include '..\\\\report.yaml' }}", "SR0403"),
        Template("an include with a NUL", "{{ include 'a\\0b' }}", "SR0403"),
        Template("an include with terminal escapes", "{{ include '\\u001B[31m\\u202E' }}", "SR0403"),
        Template("a member of .NET", "{{ report.title.length.get_type }}", "SR0402"),
        Template("an expression that is a template", "{{ object.eval_template '{{ while true }}{{ end }}' }}", "SR0402"),
        new("a template of 100 MB", "SR0006", workspace => workspace.With("templates/monthly/report.md.sbn", Enumerable.Repeat(new string('x', 1 << 20), 100))),
        new("a page frame that does not end", "SR0402", workspace => workspace.With("templates/page.html.sbn", "{{ while true }}{{ end }}")),
        Template("a template that is no UTF-8", "", "SR0005") with { Make = workspace => workspace.With("templates/monthly/report.md.sbn", [0xC3, 0x28, 0xFF]) },
    ];

    private static HostileCase Template(string name, string text, string code) => new(name, code, workspace => workspace.With("templates/monthly/report.md.sbn", text + "\n"));
}
