using ServiceReport.Charts;
using ServiceReport.Documents;
using ServiceReport.Findings;

namespace ServiceReport.Tests.Documents;

/// <summary>Parts in another language than the document's: <c>::: language nn</c>.</summary>
public sealed class LanguagePartTests
{
    [Test]
    public void Says_of_each_block_in_which_language_it_is()
    {
        var blocks = Read("# Report\n\n::: language nb\n\n## Tittel\n\nTekst.\n\n:::\n\nText.\n", out var findings);

        Assert.That(findings, Is.Empty);
        Assert.That(blocks.Select(block => block.LanguageTag), Is.EqualTo(new[] { null, "nb", "nb", null }));
        Assert.That(blocks[1], Is.InstanceOf<Heading>(), "a heading of the document, not of a container: it is in the contents list");
    }

    [Test]
    public void Takes_the_inner_one_of_two()
    {
        var blocks = Read(":::: language nb\n\nTekst.\n\n::: language en\n\nText.\n\n:::\n\n::::\n", out _);

        Assert.That(blocks.Select(block => block.LanguageTag), Is.EqualTo(new[] { "nb", "en" }));
    }

    [Test]
    public void Refuses_one_that_is_never_closed()
    {
        Read("# A\n\n::: language nn\n\nTekst.\n", out var findings);

        Assert.That(findings.Single().Rule.Code, Is.EqualTo("SR0608"));
    }

    [TestCase("::: language\n\nTekst.\n\n:::\n", "''")]
    [TestCase("::: language norsk bokmål\n\nTekst.\n\n:::\n", "'norsk bokmål'")]
    [TestCase("::: language \"x\n\nTekst.\n\n:::\n", "'\"x'")]
    public void Refuses_what_is_no_tag_of_a_language(string markdown, string quoted)
    {
        Read(markdown, out var findings);

        Assert.That(findings.Single().Rule.Code, Is.EqualTo("SR0610"));
        Assert.That(findings.Single().Message, Is.EqualTo($"{quoted} is not the tag of a language"));
    }

    private static IReadOnlyList<Block> Read(string markdown, out FindingList findings)
    {
        findings = [];
        return MarkdownReader.Read(MarkdownSource.FilledTemplate(markdown, "monthly/report.md.sbn"), new Dictionary<string, Chart>(), findings);
    }
}
