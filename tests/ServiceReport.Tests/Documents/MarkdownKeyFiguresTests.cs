using ServiceReport.Charts;
using ServiceReport.Documents;
using ServiceReport.Findings;
using ServiceReport.Targets;

namespace ServiceReport.Tests.Documents;

public sealed class MarkdownKeyFiguresTests
{
    private static readonly Dictionary<string, Chart> Charts = new()
    {
        ["messages-spark"] = new Chart("messages-spark", "Meldinger", "Fra lavest til høyest.", 240, 48, []),
        ["messages"] = new Chart("messages", "Meldinger", "Meldinger måned for måned.", 720, 300, []),
    };

    [Test]
    public void Reads_label_value_note_and_chart()
    {
        var block = (KeyFigures)Read("""
            ::: key-figures Nøkkeltall for februar 2026
            - **Meldinger sendt** 5 052 933
              Ned 3,1 % fra februar 2025
              ![](chart:messages-spark)
            - **Oppetid** 99,69 %
              Krav minst 99,90 %: ![ikke oppfylt](verdict:missed)
              Tredje måned på rad
            - **E-poster** 1 244
            :::
            """, out var findings).Single();

        Assert.That(findings, Is.Empty);
        Assert.That(block.Name, Is.EqualTo("Nøkkeltall for februar 2026"));
        Assert.That(block.Figures.Select(figure => figure.Label.Plain()), Is.EqualTo(new[] { "Meldinger sendt", "Oppetid", "E-poster" }));
        Assert.That(block.Figures.Select(figure => figure.Value.Plain()), Is.EqualTo(new[] { "5 052 933", "99,69 %", "1 244" }));
        Assert.That(block.Figures[0].Note.Plain(), Is.EqualTo("Ned 3,1 % fra februar 2025"));
        Assert.That(block.Figures[0].Trend!.AlternativeText, Is.EqualTo("Fra lavest til høyest."));
        Assert.That(block.Figures[1].Note, Is.EqualTo(new Inline[]
        {
            new TextInline("Krav minst 99,90 %: "), new VerdictInline(Verdict.Missed, "ikke oppfylt"), new LineBreakInline(), new TextInline("Tredje måned på rad"),
        }));
        Assert.That(block.Figures.Skip(1).Select(figure => figure.Trend), Is.All.Null);
        Assert.That(block.Figures[2].Note, Is.Empty);
    }

    /// <summary>Templates leave blank lines where loops and conditions stood.</summary>
    [Test]
    public void Blank_lines_change_nothing()
    {
        var block = (KeyFigures)Read("::: key-figures Tall\n\n- **A** 1\n\n  Opp\n\n  ![](chart:messages-spark)\n\n\n- **B** 2\n\n:::\n", out var findings).Single();

        Assert.That(findings, Is.Empty);
        Assert.That(block.Figures.Select(figure => (figure.Value.Plain(), figure.Note.Plain(), HasTrend: figure.Trend is not null)), Is.EqualTo(new[] { ("1", "Opp", true), ("2", "", false) }));
    }

    [Test]
    public void Without_a_figure_there_is_nothing_to_show()
    {
        Assert.That(Read("::: key-figures Tall\n\n:::\n", out var findings), Is.Empty);
        Assert.That(findings, Is.Empty);
    }

    [TestCase("::: key-figures\n- **A** 1\n:::", "::: key-figures", "these key figures have no name; expected '::: key-figures NAME'")]
    [TestCase("::: key-figures T\nTekst.\n:::", "Tekst.", "only a list with bullets can stand among key figures")]
    [TestCase("::: key-figures T\n1. **A** 1\n:::", "1. **A** 1", "only a list with bullets can stand among key figures")]
    [TestCase("::: key-figures T\n- **A** 1\n- B: 2\n:::", "- B: 2", "this key figure does not begin with its label in bold")]
    [TestCase("::: key-figures T\n- *A* 1\n:::", "- *A* 1", "this key figure does not begin with its label in bold")]
    [TestCase("::: key-figures T\n-\n:::", "-", "this key figure does not begin with its label in bold")]
    [TestCase("::: key-figures T\n- **A**\n  1\n:::", "- **A**", "the key figure 'A' has no value on the line of its label")]
    [TestCase("::: key-figures T\n- **A** 1\n  - under\n:::", "  - under", "a key figure holds lines of text and a chart, nothing else")]
    [TestCase("::: key-figures T\n- **A** 1\n  ![](chart:messages-spark)\n  ![](chart:messages-spark)\n:::", "- **A** 1", "the key figure 'A' has more than one chart")]
    [TestCase("::: key-figures T\n- **A** 1\n  ![](chart:messages)\n:::", "  ![](chart:messages)", "the chart 'messages' is too large for a key figure; expected a small one, whose name ends in '-spark'")]
    public void Tells_what_is_no_key_figure_with_its_line(string markdown, string line, string message)
    {
        Read(markdown, out var findings);

        Assert.That(findings.Select(finding => (finding.Rule.Code, finding.Excerpt!.Line, finding.Message)), Is.EqualTo(new[] { ("SR0609", line, message) }));
    }

    [Test]
    public void Tells_a_chart_that_is_not_there()
    {
        Read("::: key-figures T\n- **A** 1\n  ![](chart:mesages-spark)\n:::", out var findings);

        Assert.That(findings.Select(finding => (finding.Rule.Code, finding.Hint)), Is.EqualTo(new[] { ("SR0601", "did you mean 'messages-spark'?") }));
    }

    [Test]
    public void A_chart_beside_words_is_refused_as_everywhere()
    {
        Read("::: key-figures T\n- **A** 1\n  se ![](chart:messages-spark)\n:::", out var findings);

        Assert.That(findings.Select(finding => finding.Rule.Code), Is.EqualTo(new[] { "SR0602" }));
    }

    private static IReadOnlyList<Block> Read(string markdown, out FindingList findings)
    {
        findings = [];
        return MarkdownReader.Read(MarkdownSource.FilledTemplate(markdown, "monthly/report.md.sbn"), Charts, findings);
    }
}
