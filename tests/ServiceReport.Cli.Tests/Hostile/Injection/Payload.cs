using System.Globalization;
using System.Text;

namespace ServiceReport.Cli.Tests.Hostile.Injection;

/// <summary>A text that is an instruction to whoever takes it for more than text.</summary>
internal sealed record Payload(string Name, string Text)
{
    public static IReadOnlyList<Payload> All { get; } =
    [
        new("a script", "<script>alert(1)</script>"),
        new("an image with a handler", "<img src=x onerror=alert(1)>"),
        new("an end of an attribute, and a drawing", "\"><svg onload=alert(1)>"),
        new("an attribute in double quotes", "\" onmouseover=\"alert(1)"),
        new("an attribute in single quotes", "' autofocus onfocus='alert(1)"),
        new("an end of a title", "</title></style></textarea><script>alert(1)</script>"),
        new("a comment", "<!-- skjult --> synlig"),
        new("an end of a data section", "]]></text><script>alert(1)</script><![CDATA["),
        new("a processing instruction", "<?xml version=\"1.0\"?><?php x ?>"),
        new("a link to a script", "[klikk](javascript:alert(1))"),
        new("an end of a link", "](javascript:alert(1))"),
        new("an automatic link to a script", "<javascript:alert(1)>"),
        new("a link that is made by itself", "https://eksempel.no/x www.eksempel.no x@eksempel.no"),
        new("a link reference", "[klikk][x] [x]: javascript:alert(1)"),
        new("a chart", "![x](chart:s00)"),
        new("a verdict", "![oppfylt](verdict:met)"),
        new("a picture", "![x](https://eksempel.no/x.png)"),
        new("pipes", "a | b || c \\| d |"),
        new("a row under a header", "| --- | :---: |"),
        new("backticks", "`kode` ``` ```` ~~~"),
        new("a heading", "# Overskrift"),
        new("a list", "- punkt * punkt + punkt"),
        new("a numbered list", "1. punkt 2) punkt"),
        new("a quote", "> sitat [!WARNING]"),
        new("a caption", ": bildetekst"),
        new("a container", "::: cover"),
        new("a rule", "--- *** ___ ==="),
        new("emphasis", "**fet** _kursiv_ ~~strøket~~ $x$ H~2~O ==merket=="),
        new("a footnote", "[^1] [^1]: note"),
        new("a task", "[x] gjort [ ] ikke gjort"),
        new("front matter", "--- chapter: informasjon ---"),
        new("a command of a build server", "::error file=x,line=1::melding ::set-output name=x::y ##[error] %0A::warning::"),
        new("a terminal's escapes", "\u001B[31mrød\u001B]0;eid\u0007\u009B2J\u001B[?1049h"),
        new("marks that turn the writing direction", "a\u202Etxet\u202C\u2066b\u2069\u200F\u200Ec\u061C"),
        new("marks that are not seen", "a\u200Bb\u200Cc\u00ADd\u2060e\uFEFFf"),
        new("letters that are not seen", "a\U000E0041\U000E0042b"),
        new("line separators", "a\u2028b\u2029c\u0085d"),
        new("line ends", "linje\r\n\r\n# Ny linje\r- punkt\n::error::x"),
        new("a blank in another form", "a\u00A0\u202F\u3000b"),
        new("a spreadsheet's formula", "=cmd|'/c calc'!A1"),
        new("a formula that begins with a plus", "+1+1 @SUM(A1) -1"),
        new("a link of a spreadsheet", "=HYPERLINK(\"http://eksempel.no\";\"x\")"),
        new("a template", "{{ 1 + 1 }} {{ include 'x' }} {%{ }%}"),
        new("entities", "&lt;script&gt; &#x202E; &#0; &amp; &nbsp &notanentity;"),
        new("backslashes", "C:\\temp\\ny \\<b> \\"),
        new("percent signs", "%3Cscript%3E %s %n %00"),
        new("a mention", "@bruker #123 GH-1 :smile: 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c"),
        new("an accent that stands alone", "e\u0301a\u030A"),
    ];

    /// <summary>What a reader sees of it: nothing that turns or hides, one blank where blanks or line ends are.</summary>
    public string Seen => Normalised(Text);

    /// <summary>Blanks of every kind as one, and nothing that is not seen.</summary>
    public static string Normalised(string text)
    {
        var seen = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Format)
            {
                continue;
            }

            var isBlank = Rune.IsWhiteSpace(rune) || category is UnicodeCategory.Control || rune == Rune.ReplacementChar;
            if (!isBlank)
            {
                seen.Append(rune.ToString());
            }
            else if (seen.Length > 0 && seen[^1] != ' ')
            {
                seen.Append(' ');
            }
        }

        return seen.ToString().Trim().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Without any blank: pages break lines where they like.</summary>
    public static string Unbroken(string text) => Normalised(text).Replace(" ", "", StringComparison.Ordinal);

    public override string ToString() => Name;
}
