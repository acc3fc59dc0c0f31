using ServiceReport.Charts;
using ServiceReport.Documents;
using ServiceReport.Findings;
using ServiceReport.Templates;

namespace ServiceReport.Tests.Documents;

/// <summary>Words in another language than the text around them: <c>![peer review](language:en)</c>.</summary>
public sealed class LanguageInlineTests
{
    [Test]
    public void Says_of_words_in_which_language_they_are()
    {
        var paragraph = (Paragraph)Read("Vi bruker ![*peer* review](language:en) på alt.").Single();

        Assert.That(paragraph.Text.Plain(), Is.EqualTo("Vi bruker peer review på alt."));
        var words = paragraph.Text.OfType<LanguageInline>().Single();
        Assert.That((words.Tag, words.Text.Plain()), Is.EqualTo(("en", "peer review")));
        Assert.That(words.Text[0], Is.InstanceOf<EmphasisInline>(), "marks within the words are kept");
    }

    [Test]
    public void Is_allowed_where_a_line_may_stand()
    {
        var blocks = Read("# ![A](language:nb) b\n\n[![c](language:nb)](https://example.no/)\n\n: ![D](language:nb)\n\n| ![E](language:nb) |\n| --- |\n| f |\n\n::: key-figures G\n\n- **![H](language:nb)** 1\n\n:::\n");

        Assert.That(((Heading)blocks[0]).Text[0], Is.InstanceOf<LanguageInline>());
        Assert.That(((Heading)blocks[0]).Id, Is.EqualTo("a-b"));
        Assert.That(((LinkInline)((Paragraph)blocks[1]).Text[0]).Text[0], Is.InstanceOf<LanguageInline>());
        var table = (Table)blocks[2];
        Assert.That(table.Caption, Has.Count.EqualTo(1).And.All.InstanceOf<LanguageInline>());
        Assert.That(table.Header.Cells[0].Text[0], Is.InstanceOf<LanguageInline>());
        Assert.That(((KeyFigures)blocks[3]).Figures[0].Label[0], Is.InstanceOf<LanguageInline>());
    }

    [Test]
    public void Is_nothing_without_words_and_known_in_capitals()
    {
        Assert.That(((Paragraph)Read("Før ![](language:en)etter").Single()).Text, Is.EqualTo(new[] { new TextInline("Før "), new TextInline("etter") }));
        Assert.That(((LanguageInline)((Paragraph)Read("![peer review](Language:en)").Single()).Text.Single()).Tag, Is.EqualTo("en"));
    }

    [TestCase("![a](language:)", "''")]
    [TestCase("![a](language:engelsk)", null)] // Eight letters: RFC 5646 keeps the shape for names to come.
    [TestCase("![a](language:bokmålsnorsk)", "'bokmålsnorsk'")]
    [TestCase("![a](language:e)", "'e'")]
    [TestCase("![a](language:en-)", "'en-'")]
    [TestCase("![a](language:n1)", "'n1'")]
    [TestCase("![a](language:en-GB)", null)]
    [TestCase("![a](language:se)", null)]
    public void Refuses_what_is_no_tag_of_a_language(string markdown, string? quoted)
    {
        Read(markdown);

        Assert.That(_findings.Select(finding => (finding.Rule.Code, finding.Message)), Is.EqualTo(
            quoted is null ? [] : new[] { ("SR0610", $"{quoted} is not the tag of a language") }));
    }

    [Test]
    public void Is_made_by_text_that_could_be_markup_itself()
    {
        var markdown = MarkdownText.InLanguage(MarkdownText.Escape("a] (b) ![c](d) \\"), "nn");

        var words = (LanguageInline)((Paragraph)Read(markdown).Single()).Text.Single();

        Assert.That((words.Tag, words.Text.Plain()), Is.EqualTo(("nn", "a] (b) ![c](d) \\")));
    }

    private FindingList _findings = [];

    private IReadOnlyList<Block> Read(string markdown)
    {
        _findings = [];
        return MarkdownReader.Read(MarkdownSource.FilledTemplate(markdown, "monthly/report.md.sbn"), new Dictionary<string, Chart>(), _findings);
    }
}
