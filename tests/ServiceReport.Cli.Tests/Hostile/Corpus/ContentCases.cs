namespace ServiceReport.Cli.Tests.Hostile.Corpus;

/// <summary>Editorial texts that are an attack on whoever reads Markdown or front matter.</summary>
internal static class ContentCases
{
    private const int Many = 100_000;

    public static IReadOnlyList<HostileCase> All { get; } =
    [
        new("a text of 100 MB", "SR0006", workspace => workspace.With("content/ny.md", Enumerable.Repeat(new string('x', 1 << 20), 100))),
        new("a text of 2 GB that is all holes", "SR0006", workspace => workspace.WithSparse("content/ny.md", 2L << 30)),
        new("a thousand texts of 1 MB, all holes", "SR0005*8 SR0006", workspace =>
        {
            for (var number = 0; number < 1_000; number++)
            {
                workspace.WithSparse($"content/{number:D4}.md", 1024 * 1024);
            }
        }),
        new("a text with a NUL", "SR0005", workspace => workspace.With("content/ny.md", HostileWorkspace.Page + "a\0b\n")),
        new("a text that is no UTF-8", "SR0005", workspace => workspace.With("content/ny.md", [0xC3, 0x28, 0xA0, 0xA1, 0xFF])),
        new("a text without front matter", "SR0501", workspace => workspace.With("content/ny.md", "# Tekst\n")),
        new("front matter that is never closed", "SR0501", workspace => workspace.With("content/ny.md", "---\nchapter: informasjon\ntitle: x\n")),
        new("front matter with a bomb of aliases", "SR0011", workspace => workspace.With("content/ny.md", "---\na: &a [x]\nb: [*a, *a]\n---\n\nTekst.\n")),
        new("front matter that is deep", "SR0011", workspace => workspace.With("content/ny.md", $"---\na: {new string('[', Many)}\n---\n\nTekst.\n")),
        new("front matter of fifty thousand keys", "SR0012*10 SR0013*2", workspace => workspace.With("content/ny.md", Enumerable.Range(0, 50_000).Select(number => $"k{number}: 1\n").Prepend("---\n").Append("---\n"))),
        Body("quotes a hundred thousand deep", new string('>', Many) + " x", "SR0606"),
        Body("lists a hundred thousand deep", string.Concat(Enumerable.Repeat("- ", Many)) + "x", "SR0606"),
        Body("lists a thousand deep by indentation", string.Concat(Enumerable.Range(0, 1_000).Select(level => new string(' ', 2 * level) + "- x\n")), "SR0606"),
        Body("brackets a hundred thousand deep", new string('[', Many) + "x" + new string(']', Many), "SR0606"),
        Body("links twenty thousand deep", new string('[', Many / 5) + "x" + string.Concat(Enumerable.Repeat("](https://example.no)", Many / 5)), "SR0606"),
        Body("images twenty thousand deep", string.Concat(Enumerable.Repeat("![", Many / 5)) + "x" + string.Concat(Enumerable.Repeat("](chart:x)", Many / 5)), "SR0606"),
        Body("emphasis a hundred thousand deep", string.Concat(Enumerable.Repeat("*a **b ", Many / 2)), "SR0606"),
        Body("emphasis that is closed a hundred thousand deep", string.Concat(Enumerable.Repeat("*a ", Many)) + string.Concat(Enumerable.Repeat("b* ", Many)), "SR0606"),
        Body("stars, a megabyte", new string('*', 1_000_000), ""),
        Body("underscores between letters, a megabyte", string.Concat(Enumerable.Repeat("a_", 500_000)), ""),
        Body("backticks of growing number", string.Concat(Enumerable.Range(1, 1_000).Select(number => "a" + new string('`', number))), ""),
        Body("a megabyte of opening angle brackets", new string('<', 1_000_000), ""),
        Body("a megabyte of ampersands", string.Concat(Enumerable.Repeat("&a;&#x", 150_000)), ""),
        Body("a megabyte of links that are not closed", string.Concat(Enumerable.Repeat("[a](<b", 150_000)), "SR0606"),
        Body("link references, twenty thousand", string.Concat(Enumerable.Range(0, 20_000).Select(number => $"[r{number}]: https://example.no\n")), ""),
        Body("a reference definition used fifty thousand times", "[a]: https://example.no\n\n" + string.Concat(Enumerable.Repeat("[a] ", 50_000)), "SR0606"),
        Body("a table of a hundred thousand rows", "| a | b |\n| - | - |\n" + string.Concat(Enumerable.Repeat("| 1 | 2 |\n", Many)), "SR0606"),
        Body("a table of five thousand columns", $"|{string.Concat(Enumerable.Repeat("a|", 5_000))}\n|{string.Concat(Enumerable.Repeat("-|", 5_000))}\n", ""),
        Body("a line of a hundred thousand pipes", new string('|', Many), "SR0606"),
        Body("fences that are never closed", "````\n```\n~~~\n", "SR0608"),
        Body("containers a thousand deep", string.Concat(Enumerable.Range(3, 1_000).Reverse().Select(number => new string(':', number) + " a\n")), "SR0606"),
        Body("ten thousand links that no report may hold", string.Concat(Enumerable.Repeat("[a](javascript:x)\n\n", Many / 10)), "SR0603*10"),
        Body("ten thousand headings of a wrong level", string.Concat(Enumerable.Repeat("# a\n", Many / 10)), "SR0607*10"),
        Body("ten thousand charts that are not there", string.Concat(Enumerable.Repeat("![](chart:x)\n\n", Many / 10)), "SR0601*10"),
        Body("HTML", "<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n", ""),
        Body("terminal escapes and marks that turn the writing direction", "\u001B[31mrød\u001B]0;eid\u0007 \u202Etxet\u2066 \u200F\u061C\u009B2J", ""),
        Body("terminal escapes in a link", "[a](java\u001B[31mscript:x)", ""),
        Body("a link to a script with a line break in it", "[a](java&#10;script:x)", "SR0603"),
        Body("a link to a heading that is not there", "[a](#borte)", "SR0603") with { Says = "content/ny.md(" },
        Body("a footnote", "Tekst.[^1]\n\n[^1]: Note.\n", "SR0606") with { Says = "footnote" },
        Body("a letter with ten thousand accents", "a" + new string('\u0301', 10_000), ""),
        Body("a word of a megabyte", new string('x', 1_000_000), ""),
    ];

    private static HostileCase Body(string name, string body, string codes) => new("a text of " + name, codes, workspace => workspace.With("content/ny.md", HostileWorkspace.Page + "\n" + body + "\n"));
}
