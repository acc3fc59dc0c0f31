using ServiceReport.Editorial;
using ServiceReport.Findings;
using ServiceReport.Statistics;
using ServiceReport.Tests.Support;
using ServiceReport.Workspaces;

namespace ServiceReport.Tests.Editorial;

public sealed class EditorialReaderTests
{
    [Test]
    public void Reads_front_matter_and_body()
    {
        var page = Read("---\nchapter: informasjon\norder: 10\ntitle: Åpne møter\nfrom: 2026-01\nto: 2026-06\n---\n\nTekst.\n", out var findings)!;

        Assert.That(findings, Is.Empty);
        Assert.That(page.Chapter, Is.EqualTo("informasjon"));
        Assert.That(page.Title, Is.EqualTo("Åpne møter"));
        Assert.That(page.Body, Is.EqualTo("Tekst."));
        Assert.That(page.From, Is.EqualTo(new Month(2026, 1)));
    }

    [TestCase("2025-12", false)]
    [TestCase("2026-01", true)]
    [TestCase("2026-06", true)]
    [TestCase("2026-07", false)]
    public void Applies_from_its_first_month_to_its_last(string month, bool applies)
    {
        var page = Read("---\nchapter: a\ntitle: b\nfrom: 2026-01\nto: 2026-06\n---\n", out _)!;

        Assert.That(Month.TryParse(month, out var asked), Is.True);
        Assert.That(page.AppliesTo(asked), Is.EqualTo(applies));
    }

    [Test]
    public void Applies_for_ever_without_months() =>
        Assert.That(Read("---\nchapter: a\ntitle: b\n---\n", out _)!.AppliesTo(new Month(1999, 1)), Is.True);

    [TestCase("README.md")]
    [TestCase("readme.md")]
    public void Passes_over_what_tells_people_about_the_folder(string name)
    {
        using var folder = new TemporaryFolder().With($"content/{name}", "# Tekstene\n").With("content/a.md", "---\nchapter: a\ntitle: b\n---\n");
        FindingList findings = [];

        var pages = EditorialReader.Read(Workspace.Open(folder.Path, findings)!, "nb", findings);

        Assert.That(findings, Is.Empty);
        Assert.That(pages.Select(page => page.File), Is.EqualTo(new[] { "content/a.md" }));
    }

    [TestCase("Tekst uten front.\n", "SR0501", 1, 1)]
    [TestCase("---\nchapter: a\ntitle: b\n", "SR0501", 1, 1)]
    [TestCase("---\nchapter: a\n---\n", "SR0013", 2, 1)]
    [TestCase("---\nchapter: a\ntitle: b\nordre: 1\n---\n", "SR0012", 4, 1)]
    [TestCase("---\nchapter: a\ntitle: b\nfrom: 2026-13\n---\n", "SR0014", 4, 7)]
    [TestCase("---\nchapter: a\ntitle: b\nfrom: 2026-02\nto: 2026-01\n---\n", "SR0014", 2, 1)]
    public void Tells_mistakes_by_line_and_column_of_the_file(string text, string code, int line, int column)
    {
        Assert.That(Read(text, out var findings), Is.Null);
        Assert.That(findings.Single().Rule.Code, Is.EqualTo(code));
        Assert.That(findings.Single().Place, Is.EqualTo(new TextPlace("content/page.md", line, column)));
    }

    [TestCase("---\n- a\n---\n", "SR0014", 2, 1)]
    [TestCase("---\nchapter: [a\n---\n", "SR0011", 3, 1)]
    [TestCase("---\nchapter: a\ntitle: b\norder: -1\n---\n", "SR0014", 4, 8)]
    [TestCase("---\nchapter: a\ntitle: b\norder: 10000\n---\n", "SR0014", 4, 8)]
    [TestCase("---\nchapter: a\ntitle: b\nto: 02-26\n---\n", "SR0014", 4, 5)]
    public void Tells_front_matter_that_says_something_else(string text, string code, int line, int column)
    {
        Assert.That(Read(text, out var findings), Is.Null);
        Assert.That((findings.Single().Rule.Code, findings.Single().Place), Is.EqualTo((code, new TextPlace("content/page.md", line, column))));
    }

    [TestCase("---\nchapter: a\ntitle: b\n---\nTekst.\n", 5, "Tekst.")]
    [TestCase("---\nchapter: a\ntitle: b\n---\n\n\nTekst.\n\nMer.\n\n", 7, "Tekst.\n\nMer.")]
    [TestCase("---\r\nchapter: a\r\ntitle: b\r\n---\r\n\r\nTekst.\r\n", 6, "Tekst.")]
    [TestCase("---\nchapter: a\ntitle: b\n---\n", 5, "")]
    public void The_body_begins_at_its_first_line_of_text(string text, int line, string body)
    {
        var page = Read(text, out _)!;

        Assert.That((page.BodyLine, page.Body), Is.EqualTo((line, body)));
    }

    [Test]
    public void A_page_may_be_for_a_single_month_and_an_order_for_any_place()
    {
        var page = Read("---\nchapter: a\ntitle: b\norder: 9999\nfrom: 2026-02\nto: 2026-02\n---\n", out var findings)!;

        Assert.That(findings, Is.Empty);
        Assert.That((page.Order, page.From, page.To), Is.EqualTo((9999, (Month?)new Month(2026, 2), (Month?)new Month(2026, 2))));
    }

    [Test]
    public void Takes_eight_mebibytes_of_texts_together_and_no_more()
    {
        const string front = "---\nchapter: a\ntitle: b\n---\n";
        using var folder = new TemporaryFolder();
        for (var page = 1; page <= 8; page++)
        {
            folder.With($"content/{page}.md", front.PadRight(1024 * 1024, 'x'));
        }

        FindingList findings = [];
        Assert.That(EditorialReader.Read(Workspace.Open(folder.Path, [])!, "nb", findings), Has.Count.EqualTo(8));
        Assert.That(findings, Is.Empty);

        folder.With("content/9.md", front);
        Assert.That(EditorialReader.Read(Workspace.Open(folder.Path, [])!, "nb", findings), Has.Count.EqualTo(8));
        Assert.That(findings.Single().Message, Is.EqualTo("the texts of 'content' have more than 8388608 bytes together"));
    }

    [Test]
    public void Sorts_by_chapter_order_and_file_name()
    {
        using var folder = new TemporaryFolder()
            .With("content/c.md", "---\nchapter: a\norder: 1\ntitle: c\n---\n")
            .With("content/b.md", "---\nchapter: a\norder: 2\ntitle: b\n---\n")
            .With("content/a.md", "---\nchapter: a\norder: 1\ntitle: a\n---\n")
            .With("content/.hidden.yaml", "not: read");

        var pages = EditorialReader.Read(Workspace.Open(folder.Path, [])!, "nb", []);

        Assert.That(pages.Select(page => page.Title), Is.EqualTo(new[] { "a", "c", "b" }));
    }

    private static EditorialPage? Read(string text, out FindingList findings)
    {
        using var folder = new TemporaryFolder().With("content/page.md", text);
        findings = [];
        return EditorialReader.Read(Workspace.Open(folder.Path, findings)!, "nb", findings).SingleOrDefault();
    }
}
