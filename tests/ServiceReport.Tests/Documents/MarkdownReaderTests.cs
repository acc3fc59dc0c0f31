using ServiceReport.Charts;
using ServiceReport.Documents;
using ServiceReport.Findings;
using ServiceReport.Targets;

namespace ServiceReport.Tests.Documents;

public sealed class MarkdownReaderTests
{
    private const string Stray = "Remove it, or name a container behind it, such as '::: cover'; a container ends with as many colons as it begins with.";

    private static readonly Chart Messages = new("messages", "Meldinger", "Meldinger måned for måned.", 720, 300, []);

    [Test]
    public void Gives_headings_the_ids_that_github_gives()
    {
        var ids = Read("# 1 Plattformen\n\n## Varsler på e-post (SMS)\n\n## Varsler på e-post (SMS)\n\n## I februar\u00A02026\n").Cast<Heading>().Select(heading => heading.Id);

        Assert.That(ids, Is.EqualTo(new[] { "1-plattformen", "varsler-på-e-post-sms", "varsler-på-e-post-sms-1", "i-februar2026" }));
    }

    [Test]
    public void Tells_a_link_to_no_heading_in_the_text_that_holds_it()
    {
        FindingList findings = [];
        var pages = new[] { new MarkdownSource("Tekst.", "content/a.md", 6), new MarkdownSource("Tekst.\n\nSe [her](#borte).", "content/b.md", 7) };

        MarkdownReader.Read(MarkdownSource.FilledTemplate("# Her\n\nTekst.\n\nTekst.\n\nSe [her](#borte).\n", "monthly/report.md.sbn") with { Pages = pages }, new Dictionary<string, Chart>(), findings);

        Assert.That(findings.Single().Place, Is.EqualTo(new TextPlace("content/b.md", 9, 4)));
    }

    [Test]
    public void Says_that_a_footnote_is_one()
    {
        FindingList findings = [];

        MarkdownReader.Check(new MarkdownSource("Tekst.[^1]\n\n[^1]: Note.\n", "content/a.md", 6), new Dictionary<string, Chart>(), findings);

        Assert.That(findings.Select(finding => finding.Message), Is.EqualTo(new[] { "'[^1]' is a footnote, which a report cannot show" }));
    }

    [Test]
    public void Takes_text_between_colons_as_text()
    {
        var paragraph = (Paragraph)Read("a ::b *c*:: d\n").Single();

        Assert.That(paragraph.Text.Plain(), Is.EqualTo("a ::b c:: d"));
        Assert.That(paragraph.Text.OfType<StrongInline>(), Is.Empty);
    }

    [Test]
    public void Refuses_a_text_of_more_parts_than_anybody_reads()
    {
        FindingList findings = [];

        MarkdownReader.Read(MarkdownSource.FilledTemplate(string.Concat(Enumerable.Repeat("*a* *b*\n\n", 30_000)), "monthly/report.md.sbn"), new Dictionary<string, Chart>(), findings);

        Assert.That(findings.Single().Message, Does.StartWith("the text has more than 50000 parts"));
    }

    [Test]
    public void Takes_a_paragraph_with_a_colon_before_a_table_as_its_caption()
    {
        var table = (Table)Read(": Oppetid i **2026**\n\n| a | b |\n| --- | ---: |\n| 1 | 2 |\n").Single();

        Assert.That(table.Caption!.Plain(), Is.EqualTo("Oppetid i 2026"));
        Assert.That(table.Columns, Is.EqualTo(new[] { ColumnAlignment.Left, ColumnAlignment.Right }));
        Assert.That(table.Rows.Single().Cells[1].Text.Plain(), Is.EqualTo("2"));
    }

    [Test]
    public void Shows_charts_by_their_names()
    {
        var blocks = Read("![](chart:messages)\n\n![egne ord](chart:messages)\n").Cast<ChartBlock>().ToList();

        Assert.That(blocks[0].AlternativeText, Is.EqualTo("Meldinger måned for måned."));
        Assert.That(blocks[1].AlternativeText, Is.EqualTo("egne ord"));
    }

    [Test]
    public void Reads_verdicts_inside_a_line() =>
        Assert.That(
            ((Paragraph)Read("Kravet er ![ikke oppfylt](verdict:missed).").Single()).Text,
            Is.EqualTo(new Inline[] { new TextInline("Kravet er "), new VerdictInline(Verdict.Missed, "ikke oppfylt"), new TextInline(".") }));

    [Test]
    public void Reads_alerts_covers_and_contents()
    {
        var blocks = Read("::: cover\nTekst.\n:::\n\n::: contents Innhold\n:::\n\n> [!WARNING]\n> Obs.\n");

        Assert.That(((Cover)blocks[0]).Blocks, Has.Count.EqualTo(1));
        Assert.That(blocks[1], Is.EqualTo(new Contents("Innhold")));
        Assert.That(((Alert)blocks[2]).Kind, Is.EqualTo(AlertKind.Warning));
    }

    [Test]
    public void A_soft_line_break_is_a_blank() =>
        Assert.That(((Paragraph)Read("En setning.\nEn til.").Single()).Text.Plain(), Is.EqualTo("En setning. En til."));

    [TestCase("![](chart:mesages)", "SR0601", "did you mean 'messages'?")]
    [TestCase("![x](https://example.no/x.png)", "SR0602", null)]
    [TestCase("[x](javascript:alert(1))", "SR0603", null)]
    [TestCase("<javascript:alert(1)>", "SR0603", null)]
    [TestCase("[x](data:text/html,x)", "SR0603", null)]
    [TestCase("[x](../secret)", "SR0603", null)]
    [TestCase("[x](#finnes-ikke)", "SR0603", null)]
    [TestCase("| a | b |\n| --- | --- |\n| 1 | 2 |\n| 3 |\n", "SR0605", null)]
    [TestCase("| a | b |\n| --- | --- |\n| 1 | 2 | 3 |\n", "SR0605", null)]
    public void Tells_what_a_report_cannot_hold(string markdown, string code, string? hint)
    {
        var findings = new FindingList();

        MarkdownReader.Read(MarkdownSource.FilledTemplate(markdown, "monthly/report.md.sbn"), Charts, findings);

        Assert.That(findings.Select(finding => finding.Rule.Code), Is.EqualTo(new[] { code }));
        Assert.That(findings[0].Excerpt, Is.Not.Null);
        Assert.That(findings[0].Hint, Is.EqualTo(hint));
    }

    /// <summary>What ends with three colons is the container that began first.</summary>
    [TestCase("::: cover\n\nTekst.\n\n::: contents Innhold\n:::\n", "SR0608", "::: contents Innhold", "'::: contents' begins within '::: cover', which ends before it does", "End '::: cover' with a line ':::' before this one; a container within another has fewer colons.")]
    [TestCase("::: cover\n\nTekst.\n", "SR0608", "::: cover", "what begins here is never closed", null)]
    [TestCase("# A\n\n:::::\n\nTekst.\n", "SR0604", ":::::", "this line ':::::' ends no container, and names none that would begin here", Stray)]
    [TestCase("::: cover\n:::\n\n:::\n\nTekst.\n\n:::\n", "SR0604", ":::", "this line ':::' ends no container, and names none that would begin here", Stray)]
    [TestCase("::: contents\n:::\n", "SR0604", "::: contents", "this contents list has no title; expected '::: contents TITLE'", "Write its title behind it; the built-in templates have '::: contents {{ say_contents }}'.")]
    [TestCase("::: contents Innhold\n\n# A\n\nTekst.\n\n:::\n", "SR0604", "# A", "this stands within '::: contents', where it would be lost", "End the contents list with a line ':::' right below its first.")]
    [TestCase("::: covr\n:::\n", "SR0604", "::: covr", "'::: covr' is not known here", "did you mean 'cover'?")]
    [TestCase("::: forside\n:::\n", "SR0604", "::: forside", "'::: forside' is not known here", null)]
    public void Says_what_is_wrong_with_a_container(string markdown, string code, string line, string message, string? hint)
    {
        var findings = new FindingList();

        MarkdownReader.Read(MarkdownSource.FilledTemplate(markdown, "monthly/report.md.sbn"), Charts, findings);

        Assert.That(findings.Select(finding => (finding.Rule.Code, finding.Excerpt!.Line, finding.Message, finding.Hint)), Is.EqualTo(new[] { (code, line, message, hint) }));
    }

    [TestCase("Tekst.\n\n## For høyt\n", "SR0607", 9, 1)]
    [TestCase("##### For lavt\n", "SR0607", 7, 1)]
    [TestCase("Tekst.\n\n```\nkode uten slutt\n", "SR0608", 9, 1)]
    [TestCase("::: cover\nTekst.\n:::\n", "SR0604", 7, 1)]
    [TestCase("Tekst.\n\n:::\n\nTekst.\n", "SR0604", 9, 1)]
    [TestCase("Se [her](javascript:x).\n", "SR0603", 7, 4)]
    [TestCase("En\n\nTo ![bilde](x.png)\n", "SR0602", 9, 4)]
    public void Tells_a_fault_of_an_editorial_text_in_its_own_file(string body, string code, int line, int column)
    {
        var findings = new FindingList();

        MarkdownReader.Check(new MarkdownSource(body, "content/side.md", FirstLine: 7), Charts, findings);

        Assert.That(findings.Single().Rule.Code, Is.EqualTo(code));
        Assert.That(findings.Single().Place, Is.EqualTo(new TextPlace("content/side.md", line, column)));
    }

    [TestCase('>')]
    [TestCase('[')]
    public void Survives_deep_nesting(char opening)
    {
        var findings = new FindingList();

        MarkdownReader.Check(new MarkdownSource(new string(opening, 50_000), "content/side.md", FirstLine: 1), Charts, findings);

        Assert.That(findings.Select(finding => finding.Rule.Code), Is.SubsetOf(new[] { "SR0606" }));
    }

    [Test]
    public void Takes_an_empty_cell_for_what_it_is() =>
        Assert.That(((Table)Read("| a | b |\n| --- | --- |\n| 1 | |\n").Single()).Rows.Single().Cells[1].Text, Is.Empty);

    [Test]
    public void Takes_html_as_text() =>
        Assert.That(((Paragraph)Read("<b>fet</b>").Single()).Text.Plain(), Is.EqualTo("<b>fet</b>"));

    private static Dictionary<string, Chart> Charts => new() { ["messages"] = Messages };

    private static IReadOnlyList<Block> Read(string markdown)
    {
        var findings = new FindingList();
        var blocks = MarkdownReader.Read(MarkdownSource.FilledTemplate(markdown, "monthly/report.md.sbn"), Charts, findings);
        Assert.That(findings, Is.Empty);
        return blocks;
    }
}
