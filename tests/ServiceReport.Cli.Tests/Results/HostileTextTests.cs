using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ServiceReport.Cli.Output;
using ServiceReport.Cli.Results;
using ServiceReport.Cli.Tests.Support;
using ServiceReport.Findings;
using ServiceReport.Reports;
using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Cli.Tests.Results;

/// <summary>Text from data is text in every format: whatever stands in a cell, a name or a title, a real parser reads it back as text.</summary>
public sealed partial class HostileTextTests
{
    private static readonly string[] Injections =
    [
        "::error::x", "  ::add-mask::x", "%0A::error::x", "\n::error::x", "\r\n::set-output name=a::b", "##[error]x", "x ##[add-path]y", "::stop-commands::t", "::group::",
        "]]>", "]]>&<!--", "<script>alert(1)</script>", "</failure></testcase>", "<img src=x onerror=alert(1)>", "&lt;b&gt;&#x41;",
        "\u001B[31mred\u001B[0m", "\u001B]0;title\u0007", "\u009B31m", "abc\u202Edcba", "\u2066x\u2069", "\u200Bx\uFEFF", "a\u2028b\u2029c",
        "a|b", "|---|", "\\|", "a`b``c", "```", "*x* _y_ ~~z~~", "[x](javascript:alert(1))", "![x](http://example.org/x.png)", "<http://example.org>",
        "http://example.org", "www.example.org", "a@example.org", "# x", "- x", "1. x", "> x", "$x$", ":tada:", "[^1]", "{.class}", "\\", "\\\\[x](y)",
        "a\0b", "a\uD800b", "\uDC00", "\uFFFE\uFFFF", "\u0001\u0008\u000B", "{0}", "{{ x }}", "\"", "'", "=1+1", "--", "\t",
    ];

    private static IEnumerable<CommandResult> All => Injections.SelectMany(text => new[] { CheckOf(text), ValidateOf(text) });

    private static IEnumerable<TestCaseData> Texts => Injections.Select((text, index) => new TestCaseData(text).SetArgDisplayNames($"{index}"));

    [TestCaseSource(nameof(Texts))]
    public void Json_carries_it_exactly(string text)
    {
        using var check = JsonDocument.Parse(MadeResult.Write(new JsonFormat(), CheckOf(text)));
        using var validate = JsonDocument.Parse(MadeResult.Write(new JsonFormat(), ValidateOf(text)));
        var expected = WellFormed(text);
        var finding = validate.RootElement.GetProperty("findings")[0];

        Assert.Multiple(() =>
        {
            Assert.That(check.RootElement.GetProperty("title").GetString(), Is.EqualTo(expected));
            Assert.That(check.RootElement.GetProperty("targets")[0].GetProperty("title").GetString(), Is.EqualTo(expected));
            Assert.That(finding.GetProperty("message").GetString(), Is.EqualTo(expected));
            Assert.That(finding.GetProperty("hint").GetString(), Is.EqualTo(expected));
            Assert.That(finding.GetProperty("place").GetProperty("sheet").GetString(), Is.EqualTo(expected));
            Assert.That(finding.GetProperty("excerpt").GetProperty("line").GetString(), Is.EqualTo(expected));
        });
    }

    [Test]
    public void Json_and_sarif_show_no_markup_and_no_hidden_character() =>
        Assert.That(
            All.SelectMany(result => new[] { MadeResult.Write(new JsonFormat(), result), MadeResult.Write(new SarifFormat(), result) }).Where(json => Unseen().IsMatch(json) || json.Contains('<', StringComparison.Ordinal) || json.Contains("##[", StringComparison.Ordinal)),
            Is.Empty);

    [TestCaseSource(nameof(Texts))]
    public void Junit_has_the_same_elements_whatever_the_text(string text)
    {
        var written = MadeResult.Write(new JUnitFormat(), ValidateOf(text));
        var check = XDocument.Parse(MadeResult.Write(new JUnitFormat(), CheckOf(text)));
        var failures = XDocument.Parse(written).Descendants("testsuite").Last().Descendants("failure").ToList();

        Assert.That(check.Descendants("testcase").Count(), Is.EqualTo(2));
        Assert.That(failures, Has.Count.EqualTo(4));
        Assert.That(failures[0].HasElements, Is.False);
        Assert.That((string?)failures[0].Attribute("message"), Is.EqualTo(Shown(text)));
        Assert.That(written, Does.Not.Match(Unseen()));
        Assert.That(written.Split('\n').Where(line => line.TrimStart().StartsWith("::", StringComparison.Ordinal) || line.Contains("##[", StringComparison.Ordinal)), Is.Empty);
    }

    [TestCaseSource(nameof(Texts))]
    public void Sarif_carries_it_and_makes_no_link_of_it(string text)
    {
        var written = MadeResult.Write(new SarifFormat(), ValidateOf(text));
        using var json = JsonDocument.Parse(written);
        var results = json.RootElement.GetProperty("runs")[0].GetProperty("results");
        var message = results[0].GetProperty("message").GetProperty("text").GetString()!;
        var address = results[2].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;

        Assert.That(message, Does.StartWith(Shown(text).Replace("](", "] (", StringComparison.Ordinal)));
        Assert.That(message, Does.Not.Contain("](").And.Not.Match(Unseen()));
        Assert.That(address, Does.Match("^[A-Za-z0-9._~/%-]+$"));
        Assert.That(Uri.UnescapeDataString(address), Is.EqualTo("a/" + WellFormed(text) + ".md"));
        Assert.That(written, Does.Not.Contain("##["));
    }

    [Test]
    public void Github_obeys_no_line_but_ours()
    {
        foreach (var result in All)
        {
            var lines = MadeResult.Write(new GitHubFormat(), result).Split('\n');
            var commands = lines.Where(line => line.TrimStart().StartsWith("::", StringComparison.Ordinal)).ToList();

            Assert.That(commands, Has.Count.EqualTo(result.Targets is null ? 4 : 1));
            Assert.That(commands, Has.All.Match(Command()));
            Assert.That(lines, Has.None.Contain("##["), "GitHub's runner obeys it anywhere in a line");
            Assert.That(lines, Has.None.Match(Unseen()));
        }
    }

    [Test]
    public void Text_has_as_many_lines_as_for_harmless_text_and_nothing_that_steers_a_terminal()
    {
        var usual = new[] { CheckOf("x"), ValidateOf("x") }.Select(result => MadeResult.Write(new TextFormat(), result).Split('\n').Length).ToArray();
        foreach (var result in All)
        {
            var lines = MadeResult.Write(new TextFormat(), result).Split('\n');

            Assert.That(lines, Has.Length.EqualTo(usual[result.Targets is null ? 1 : 0]));
            Assert.That(lines, Has.None.Match(Unseen()));
            Assert.That(lines.Where(line => line.TrimStart().StartsWith("::", StringComparison.Ordinal)), Is.Empty);
        }
    }

    [Test]
    public void Markdown_has_a_heading_a_table_and_text_and_nothing_else()
    {
        var pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().Build();
        foreach (var result in All)
        {
            var written = MadeResult.Write(new MarkdownFormat(), result);
            var document = Markdown.Parse(written, pipeline);
            var tables = document.Descendants<Table>().ToList();

            Assert.That(document.Select(block => block.GetType().Name), Is.EqualTo(new[] { "HeadingBlock", "ParagraphBlock", "Table" }).Or.EqualTo(new[] { "HeadingBlock", "ParagraphBlock", "Table", "LinkReferenceDefinitionGroup" }), written);
            Assert.That(tables.Single(), Has.Count.EqualTo(result.Targets is null ? 5 : 2), written);
            Assert.That(tables[0].Cast<TableRow>().Select(row => row.Count).Distinct(), Is.EqualTo(new[] { 5 }), written);
            Assert.That(
                document.Descendants<Inline>().Where(inline => inline is not (LiteralInline or ContainerInline) || inline is LinkInline || inline is EmphasisInline { DelimiterChar: not '*' }),
                Is.Empty, written);
            Assert.That(document.Descendants<EmphasisInline>().Count(), Is.EqualTo(1), "the line that counts");
            Assert.That(written, Does.Not.Match(Unseen()));
        }
    }

    [Test]
    public void Markdown_reads_back_as_the_text_itself()
    {
        foreach (var text in Injections.Where(text => text.Trim() == text && TerminalText.OneLine(text) == text))
        {
            var document = Markdown.Parse(MadeResult.Write(new MarkdownFormat(), ValidateOf(text)), new MarkdownPipelineBuilder().UseAdvancedExtensions().Build());
            var cell = (TableCell)((TableRow)document.Descendants<Table>().Single()[1])[3];

            Assert.That(string.Concat(cell.Descendants<LiteralInline>().Select(literal => literal.ToString())), Is.EqualTo(text));
        }
    }

    /// <summary>A missed target whose title, and whose series' title, is the text.</summary>
    private static CommandResult CheckOf(string text)
    {
        var judged = new JudgedMonth(new Month(2026, 2), 1m, Verdict.Missed) { Place = new CellPlace($"a/{text}.csv", null, 1, 1) };
        var row = new TargetRow(new Target("uptime", new TargetRule(Comparison.Above, 2m)), MadeResult.Series("uptime", text, Unit.Count, 0), [judged]);
        return MadeResult.Validate() with { Command = "check", Targets = new TargetMatrix(text, [judged.Month], [row]), ExitCode = ExitCode.No };
    }

    /// <summary>Findings with the text wherever the user's text can stand.</summary>
    private static CommandResult ValidateOf(string text) => MadeResult.Validate(
        MadeResult.NotANumber.At(new CellPlace("a.xlsx", text, 1, 1), text) with { Hint = text, Excerpt = new Excerpt(text, 0, 1) },
        MadeResult.NotANumber.At(new SheetPlace("a.xlsx", text), text),
        MadeResult.NotANumber.At(new TextPlace($"a/{text}.md", 1, 1), text),
        MadeResult.NotANumber.At(new FilePlace(text), text));

    private static string WellFormed(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>As people see it: a mark for each character that cannot be seen, or that steers.</summary>
    private static string Shown(string text) =>
        Unseen().Replace(text.Replace('\n', '·').Replace("##[", "#·[", StringComparison.Ordinal), match => new string('·', match.Length));

    [GeneratedRegex(@"[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF\u2028\u2029-[\n]]")]
    private static partial Regex Unseen();

    [GeneratedRegex("^::error (file=[^:,\n]*,)?(line=1,col=1,)?title=[^:,\n]*::[^\n]*$")]
    private static partial Regex Command();
}
