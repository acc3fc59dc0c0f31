using ServiceReport.Definitions;
using ServiceReport.Findings;
using ServiceReport.Languages;
using ServiceReport.Workspaces;

namespace ServiceReport.Tests.Definitions;

public sealed class LocalizedTextTests
{
    private const string Translated = """
        report:
          title: { nb: Tjenesterapport, nn: Tenesterapport, en: Service report }
          publisher: Etaten
        series:
          uptime:
            title: { nb: Oppetid, en: Uptime }
            description: Hvor stor del av måneden løsningen har vært tilgjengelig.
            file: uptime.csv
        """;

    [Test]
    public void Has_its_own_texts_in_its_own_language_without_a_finding()
    {
        var definition = Read(Translated, out var findings)!.In(Language.Bokmal, findings);

        Assert.That(findings, Is.Empty);
        Assert.That((definition.Report.Title, definition.Series[0].Title), Is.EqualTo(("Tjenesterapport", "Oppetid")));
    }

    [Test]
    public void Has_its_texts_in_another_language_and_tells_once_which_it_lacks()
    {
        var definition = Read(Translated, out var findings)!.In(Language.English, findings);

        Assert.That((definition.Report.Title, definition.Series[0].Title), Is.EqualTo(("Service report", "Uptime")));
        Assert.That(definition.Series[0].Description, Is.EqualTo("Hvor stor del av måneden løsningen har vært tilgjengelig."));
        Assert.That((findings.Single().Rule.Code, findings.Single().Place), Is.EqualTo(("SR0023", new TextPlace("report.yaml", 7, 18))));
        Assert.That(findings.Single().Message, Is.EqualTo("a text has no form in 'en', the language of this report; what is written in 'nb' is used"));
    }

    [Test]
    public void Counts_all_texts_that_it_lacks()
    {
        Read(Translated, out var findings)!.In(Language.Nynorsk, findings);

        Assert.That(findings.Single().Message, Does.StartWith("2 texts have no form in 'nn'"));
    }

    /// <summary>The name of who publishes is most often the same in every language; written for each, it is taken.</summary>
    [Test]
    public void Takes_the_publisher_as_it_is_unless_it_is_given_for_each_language()
    {
        var text = Translated.Replace("publisher: Etaten", "publisher: { nb: Etaten, en: The Agency }", StringComparison.Ordinal);

        Assert.That(Read(text, out var findings)!.In(Language.English, findings).Report.Publisher, Is.EqualTo("The Agency"));
        Assert.That(Read(text, out findings)!.In(Language.Nynorsk, findings).Report.Publisher, Is.EqualTo("Etaten"));
    }

    [TestCase("title: { nn: Oppetid }", "SR0013", "'title' has no text in 'nb', the report's own language")]
    [TestCase("title: { nb: Oppetid, no: Oppetid }", "SR0012", "'no' is not known here; expected 'nb', 'nn' or 'en'")]
    [TestCase("title: { nb: [Oppetid] }", "SR0014", "'nb' is a list; expected a text")]
    [TestCase("title: [Oppetid]", "SR0014", "'title' is a list; expected the series' name as readers know it")]
    [TestCase("title: { no: Oppetid }", "SR0014", "'title' is a mapping without a language; expected the series' name as readers know it, or the same for 'nb', 'nn' and 'en'")]
    [TestCase("title: '  '", "SR0014", "'title' is blank; expected the series' name as readers know it")]
    [TestCase("title: { nb: '\u00A0', en: Uptime }", "SR0014", "'nb' is blank; expected a text")]
    public void Tells_what_is_wrong_with_texts_in_several_languages(string title, string code, string message)
    {
        var text = Translated.Replace("title: { nb: Oppetid, en: Uptime }", title, StringComparison.Ordinal);

        Assert.That(Read(text, out var findings), Is.Null);
        Assert.That(findings.Single().Rule.Code, Is.EqualTo(code));
        Assert.That(findings.Single().Message, Is.EqualTo(message));
    }

    [Test]
    public void Leaves_out_blanks_at_the_ends()
    {
        var text = Translated.Replace("title: { nb: Oppetid, en: Uptime }", "title: ' Oppetid\u00A0'", StringComparison.Ordinal);

        Assert.That(Read(text, out _)!.Series[0].Title, Is.EqualTo("Oppetid"));
    }

    /// <summary>The report's own language is the one that its texts must have, whichever it is.</summary>
    [Test]
    public void Asks_for_the_language_that_the_report_is_in()
    {
        var text = Translated.Replace("publisher: Etaten", "publisher: Etaten\n  language: en", StringComparison.Ordinal);

        Assert.That(Read(text, out var findings)!.Series[0].Title, Is.EqualTo("Uptime"));
        Assert.That(findings, Is.Empty);
    }

    private static Definition? Read(string yaml, out FindingList findings)
    {
        findings = [];
        return DefinitionReader.Read(new WorkspaceText("report.yaml", yaml, ""), () => RuleCatalog.All, findings);
    }
}
