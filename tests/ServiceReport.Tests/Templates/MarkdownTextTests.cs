using FsCheck;
using FsCheck.Fluent;
using ServiceReport.Charts;
using ServiceReport.Documents;
using ServiceReport.Findings;
using ServiceReport.Templates;

namespace ServiceReport.Tests.Templates;

public sealed class MarkdownTextTests
{
    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "[lenke](javascript:alert(1))", "![bilde](https://example.no/x.png)", "| a | b |", "`kode`", "**fet** _kursiv_",
        "# overskrift", "- punkt", "1. punkt", "> sitat", "::: cover", ": tabelltekst", "&amp; &#106;", "<https://example.no>", "\\*", "~~~", "$x$",
        "https://example.no", "www.example.no", "en@example.no", "```", "===", "---", "+ pluss", "_", "*", "a_b_c", "linje\nskift", "5) fem", "a ::fet:: b", "::error::x", ":::",
    ];

    [TestCaseSource(nameof(Hostile))]
    public void Means_exactly_the_text_in_a_paragraph(string text) =>
        Assert.That(Paragraph(MarkdownText.Escape(text)), Is.EqualTo(text.Replace('\n', ' ')));

    [TestCaseSource(nameof(Hostile))]
    public void Means_exactly_the_text_in_a_cell(string text)
    {
        var blocks = Read($"| a | b |\n| --- | --- |\n| {MarkdownText.Escape(text)} | x |\n");

        var row = ((Table)blocks.Single()).Rows.Single();
        Assert.That(row.Cells[0].Text.Plain(), Is.EqualTo(text.Replace('\n', ' ')));
        Assert.That(row.Cells[1].Text.Plain(), Is.EqualTo("x"));
    }

    [Test]
    public void Means_exactly_any_text() => Prop.ForAll<NonEmptyString>(any =>
    {
        var text = new string([.. any.Get.Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter) && letter is not ('\u2028' or '\u2029'))]).Trim();
        return text.Length == 0 || Paragraph(MarkdownText.Escape(text)) == text;
    }).QuickCheckThrowOnFailure();

    [Test]
    public void Leaves_ordinary_prose_alone() =>
        Assert.That(
            MarkdownText.Escape("Brukerne (også dem på Altinn 2) fikk ikke logget inn – «feil & avvik», 50 %!"),
            Is.EqualTo("Brukerne (også dem på Altinn 2) fikk ikke logget inn – «feil & avvik», 50 %!"));

    private static string Paragraph(string markdown) => ((Paragraph)Read(markdown).Single()).Text.Plain();

    private static IReadOnlyList<Block> Read(string markdown)
    {
        var findings = new FindingList();
        var blocks = MarkdownReader.Read(MarkdownSource.FilledTemplate(markdown, "test.md"), new Dictionary<string, Chart>(), findings);
        Assert.That(findings, Is.Empty);
        return blocks;
    }
}
