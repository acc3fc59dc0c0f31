using ServiceReport.Editorial;
using ServiceReport.Findings;
using ServiceReport.Languages;
using ServiceReport.Statistics;
using ServiceReport.Tests.Support;
using ServiceReport.Workspaces;

namespace ServiceReport.Tests.Editorial;

/// <summary>Texts in several languages: <c>kontakt.md</c>, <c>kontakt.nn.md</c>, <c>kontakt.en.md</c>.</summary>
public sealed class EditorialPagesTests
{
    [TestCase("nb", "content/kontakt.md")]
    [TestCase("nn", "content/kontakt.nn.md")]
    [TestCase("en", "content/kontakt.en.md")]
    public void Shows_a_text_once_in_the_language_of_the_report(string tag, string file)
    {
        Assert.That(Pages(tag, "nb", out var findings, "kontakt.md", "kontakt.nn.md", "kontakt.en.md").Single().File, Is.EqualTo(file));
        Assert.That(findings, Is.Empty);
    }

    [Test]
    public void Falls_back_on_the_own_language_of_the_report_and_says_so()
    {
        var page = Pages("en", "nn", out var findings, "kontakt.nb.md", "kontakt.md").Single();

        Assert.That((page.File, page.LanguageTag), Is.EqualTo(("content/kontakt.md", "nn")));
        Assert.That((findings.Single().Rule.Code, findings.Single().Place), Is.EqualTo(("SR0502", new FilePlace("content/kontakt.md"))));
        Assert.That(findings.Single().Message, Is.EqualTo("the text is not there in 'en'; the one in 'nn' is used"));
    }

    [Test]
    public void Loses_no_text_that_is_there_in_a_third_language_only()
    {
        var page = Pages("nb", "nb", out var findings, "kontakt.en.md").Single();

        Assert.That(page.LanguageTag, Is.EqualTo("en"));
        Assert.That(findings.Single().Message, Is.EqualTo("the text is not there in 'nb'; the one in 'en' is used"));
    }

    [Test]
    public void A_file_that_names_the_own_language_is_as_good_as_one_that_names_none()
    {
        Assert.That(Pages("nb", "nb", out var findings, "kontakt.nb.md").Single().LanguageTag, Is.EqualTo("nb"));
        Assert.That(findings, Is.Empty);
    }

    [Test]
    public void Says_nothing_of_a_text_that_does_not_apply_to_the_month()
    {
        using var folder = new TemporaryFolder().With("content/jul.md", "---\nchapter: a\ntitle: b\nto: 2025-12\n---\n");
        FindingList findings = [];
        var all = EditorialReader.Find(Workspace.Open(folder.Path, findings)!, "nb", findings);

        Assert.That(new EditorialPages(all, Language.English, "nb", findings).Of(new Month(2026, 2)), Is.Empty);
        Assert.That(findings, Is.Empty);
    }

    [TestCase("kontakt.no.md", "'no' is not a language of reports; expected 'nb', 'nn' or 'en'")]
    [TestCase("kontakt.NN.md", "'NN' is not a language of reports; expected 'nb', 'nn' or 'en'")]
    public void Refuses_a_language_that_it_does_not_know(string file, string message)
    {
        Assert.That(Pages("nb", "nb", out var findings, file), Is.Empty);
        Assert.That((findings.Single().Rule.Code, findings.Single().Message), Is.EqualTo(("SR0503", message)));
    }

    [TestCase("nb")]
    [TestCase("en")]
    public void Refuses_a_text_that_is_there_twice_in_one_language(string tag)
    {
        Pages(tag, "nb", out var findings, "kontakt.md", "kontakt.nb.md", "kontakt.en.md");

        var finding = findings.Single(one => one.Severity == Severity.Error);
        Assert.That((finding.Rule.Code, finding.Place), Is.EqualTo(("SR0504", new FilePlace("content/kontakt.nb.md"))));
        Assert.That(finding.Message, Is.EqualTo("the text is there in 'nb' already, in 'content/kontakt.md'"));
    }

    [TestCase("versjon.2.md")]
    [TestCase("versjon.v2.md")]
    [TestCase("uke.tre.md")]
    public void Takes_other_points_in_a_name_as_a_part_of_it(string file)
    {
        Assert.That(Pages("nb", "nb", out var findings, file), Has.Count.EqualTo(1));
        Assert.That(findings, Is.Empty);
    }

    /// <summary>A file that is not used is not read, so that a build does not pay for it; <c>validate</c> reads all and tells.</summary>
    [Test]
    public void Reads_only_the_language_that_is_shown()
    {
        using var folder = new TemporaryFolder().With("content/a.md", "---\nchapter: a\ntitle: b\n---\n").With("content/a.en.md", "no front matter");
        var workspace = Workspace.Open(folder.Path, [])!;
        FindingList shown = [], all = [], english = [];

        Assert.That(new EditorialPages(EditorialReader.Find(workspace, "nb", shown), Language.Bokmal, "nb", shown).Of(new Month(2026, 2)), Has.Count.EqualTo(1));
        EditorialReader.Read(workspace, "nb", all);
        _ = new EditorialPages(EditorialReader.Find(workspace, "nb", english), Language.English, "nb", english);

        Assert.That(shown, Is.Empty);
        Assert.That(all.Select(one => one.Rule.Code), Is.EqualTo(new[] { "SR0501" }));
        Assert.That(english.Select(one => one.Rule.Code), Is.EqualTo(new[] { "SR0501" }), "before a month is known");
    }

    [Test]
    public void A_file_that_does_not_apply_to_the_month_gives_way_to_another_language()
    {
        using var folder = new TemporaryFolder()
            .With("content/a.md", "---\nchapter: a\ntitle: b\n---\n").With("content/a.en.md", "---\nchapter: a\ntitle: b\nto: 2025-12\n---\n");
        FindingList findings = [];
        var texts = EditorialReader.Find(Workspace.Open(folder.Path, findings)!, "nb", findings);

        Assert.That(new EditorialPages(texts, Language.English, "nb", findings).Of(new Month(2026, 2)).Single().LanguageTag, Is.EqualTo("nb"));
        Assert.That(findings.Single().Rule.Code, Is.EqualTo("SR0502"));
    }

    private static IReadOnlyList<EditorialPage> Pages(string tag, string ownTag, out FindingList findings, params string[] files)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in files)
        {
            folder.With($"content/{file}", "---\nchapter: kontakt\ntitle: Kontakt\n---\n\nTekst.\n");
        }

        findings = [];
        var all = EditorialReader.Find(Workspace.Open(folder.Path, findings)!, ownTag, findings);
        return new EditorialPages(all, Language.Of(tag), ownTag, findings).Of(new Month(2026, 2));
    }
}
