using System.Text;
using ServiceReport.Charts;
using ServiceReport.Documents;
using ServiceReport.Findings;
using ServiceReport.Formats.Markdown;
using ServiceReport.Languages;

namespace ServiceReport.Tests.Formats.Markdown;

public sealed class MarkdownFormatTests
{
    [Test]
    public void Makes_the_title_the_only_first_level_heading() =>
        Assert.That(Write("# 1 Plattformen\n\n## Oppetid\n"), Is.EqualTo("""
            # Tjenesterapport februar 2026

            Etaten

            ## 1 Plattformen

            ### Oppetid

            """));

    [Test]
    public void Lines_up_the_columns_of_tables() =>
        Assert.That(Body(": Krav\n\n| Måling | Januar |\n|--|--:|\n| Svarprosent | 87 % |\n| Ø | 9 |\n"), Is.EqualTo("""
            Krav:

            | Måling      | Januar |
            | ----------- | -----: |
            | Svarprosent |   87 % |
            | Ø           |      9 |

            """));

    [Test]
    public void Writes_verdicts_as_symbol_and_word() =>
        Assert.That(
            Body("![oppfylt](verdict:met), ![ikke oppfylt](verdict:missed) ![ukjent](verdict:unknown)"),
            Is.EqualTo("✓\u00A0oppfylt, ✗\u00A0ikke oppfylt ?\u00A0ukjent\n"));

    [Test]
    public void Writes_alerts_as_github_reads_them() =>
        Assert.That(Body("> [!WARNING]\n> En.\n>\n> To.\n"), Is.EqualTo("> [!WARNING]\n> En.\n>\n> To.\n"));

    [Test]
    public void Keeps_lists_tight_or_loose_as_they_are() =>
        Assert.That(Body("1. en\n2. to\n\n- a\n  - b\n  - c\n"), Is.EqualTo("1. en\n2. to\n\n- a\n\n  - b\n  - c\n"));

    [Test]
    public void Lists_the_headings_of_two_levels() =>
        Assert.That(Body("::: contents Innhold\n:::\n\n# En\n\n## To (2)\n\n### Tre\n"), Does.StartWith("## Innhold\n\n- [En](#en)\n  - [To (2)](#to-2)\n\n## En\n"));

    [TestCase("> [!NOTE]\n> ![](chart:messages)\n")]
    [TestCase("> ![](chart:messages)\n")]
    [TestCase("- a\n\n  ![](chart:messages)\n")]
    [TestCase("::: cover\n\n![](chart:messages)\n\n:::\n")]
    public void Puts_charts_beside_it_wherever_they_stand(string markdown)
    {
        var document = Document(markdown, new Chart("messages", "Meldinger", "Hva den viser.", 720, 300, []));

        Assert.That(new MarkdownFormat().Companions(document).Select(file => file.Path), Is.EqualTo(new[] { "charts/messages.svg" }));
    }

    [Test]
    public void Puts_charts_beside_it()
    {
        var chart = new Chart("messages", "Meldinger", "Hva den viser.", 720, 300, []);
        var document = Document("![](chart:messages)", chart);

        Assert.That(Text(document), Does.Contain("![Hva den viser.](charts/messages.svg)"));
        Assert.That(new MarkdownFormat().Companions(document).Select(file => file.Path), Is.EqualTo(new[] { "charts/messages.svg" }));
    }

    [TestCase("En [lenke](https://example.no/a_(b)), *kursiv*, **fet** og `kode`.")]
    [TestCase("Tall \\*uten\\* stjerner, \\<b\\> og 5 \\| 6.")]
    [TestCase("- punkt\n- punkt til")]
    [TestCase("> sitat")]
    [TestCase("```\nkode\n```")]
    [TestCase("linje\\\nny linje")]
    public void Means_the_same_when_read_again(string markdown)
    {
        var once = Body(markdown);

        Assert.That(Body(once), Is.EqualTo(once));
        Assert.That(once, Does.Not.Contain("\r"));
    }

    private static string Body(string markdown)
    {
        var whole = Write(markdown);
        const string head = "# Tjenesterapport februar 2026\n\nEtaten\n\n";
        Assert.That(whole, Does.StartWith(head));
        return whole[head.Length..];
    }

    private static string Write(string markdown) => Text(Document(markdown));

    private static string Text(Document document)
    {
        using var output = new MemoryStream();
        new MarkdownFormat().Write(document, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static Document Document(string markdown, params Chart[] charts)
    {
        var findings = new FindingList();
        var blocks = MarkdownReader.Read(MarkdownSource.FilledTemplate(markdown, "test.md"), charts.ToDictionary(chart => chart.Id), findings);
        Assert.That(findings, Is.Empty);
        return new Document("Tjenesterapport", "februar 2026", "Etaten", Language.Bokmal, blocks);
    }
}
