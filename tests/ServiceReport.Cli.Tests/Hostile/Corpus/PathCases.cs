namespace ServiceReport.Cli.Tests.Hostile.Corpus;

/// <summary>Paths in report.yaml that lead out of the workspace, or that are none.</summary>
internal static class PathCases
{
    public static IReadOnlyList<HostileCase> All { get; } =
    [
        Path("an absolute path", "/etc/passwd", "SR0004"),
        Path("a path that goes up", "../../etc/passwd", "SR0004"),
        Path("a path that goes up in its middle", "content/../../etc/passwd", "SR0004"),
        Path("a path that goes up and comes back", "content/../uptime.csv", "SR0004"),
        Path("a path with backslashes", "..\\\\..\\\\etc\\\\passwd", "SR0004"),
        Path("a path on a drive", "C:\\\\Windows\\\\win.ini", "SR0004"),
        Path("a path on a drive with forward slashes", "C:/Windows/win.ini", "SR0004"),
        Path("a path on another machine", "\\\\\\\\server\\\\share\\\\x.csv", "SR0004"),
        Path("a path on another machine with forward slashes", "//server/share/x.csv", "SR0004"),
        Path("a path on the web", "http://127.0.0.1:9/x.csv", "SR0004"),
        Path("a path of the file scheme", "file:///etc/passwd", "SR0004"),
        Path("a path with escaped dots", "%2e%2e/%2e%2e/etc/passwd", "SR0002"),
        Path("a path with a NUL", "uptime.csv\\0.xlsx", "SR0004"),
        Path("a path with a line break", "uptime\\n::error::.csv", "SR0002"),
        Path("a path with a terminal escape", "\\e[31muptime.csv\\e]0;eid\\a", "SR0002"),
        Path("a path that turns the writing direction", "uptime\\u202Evsc", "SR0002"),
        Path("a path from home", "~/uptime.csv", "SR0002"),
        Path("a path with a variable", "$HOME/uptime.csv", "SR0002"),
        Path("a folder as a path", "content", "SR0007"),
        Path("a dot as a path", ".", "SR0004"),
        Path("a path that ends in a slash", "uptime.csv/", "SR0004"),
        Path("a path of blanks", "   ", "SR0002"),
        Path("a path of 300 letters", new string('x', 300), "SR0002"),
        Path("a path of 100 000 letters", new string('x', 100_000), "SR0004"),
        Path("a path of 100 000 folders", string.Concat(Enumerable.Repeat("x/", 100_000)) + "x", "SR0004"),
        new("a template's name that goes up", "SR0403", workspace => workspace.Define("  sections: []", "  sections: []\n  template: ../../etc")),
        new("a section's name that goes up", "SR0014", workspace => workspace.Define("sections: []", "sections: [../../etc/passwd]")),
        new("a file's name that goes up", "SR0014", workspace => workspace.Define("sections: []", "sections: []\n  file-name: ../../x")),
        new("a register outside the workspace", "SR0004", workspace => workspace.Define("file: meetings.csv", "file: ../meetings.csv")),
    ];

    private static HostileCase Path(string name, string path, string code) => new(name, code, workspace => workspace.Define("file: uptime.csv", $"file: \"{path}\""));
}
