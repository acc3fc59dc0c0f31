using ServiceReport.Editorial;
using ServiceReport.Findings;
using ServiceReport.Tests.Support;
using ServiceReport.Workspaces;

namespace ServiceReport.Tests.Editorial;

/// <summary>A file that was meant to be a text of the report and is not read does not go missing in silence.</summary>
public sealed class TextsNotReadTests
{
    private const string Text = "---\nchapter: a\ntitle: b\n---\n";

    [TestCase("content/nn/ny.md", "did you mean 'content/ny.nn.md'?")]
    [TestCase("content/NN/ny.md", "did you mean 'content/ny.nn.md'?")]
    [TestCase("content/mars/ny.md", "did you mean 'content/ny.md'?")]
    [TestCase("content/en/ny.nn.md", "did you mean 'content/ny.nn.md'?")]
    [TestCase("content/ny.NN.MD", "did you mean 'content/ny.nn.md'?")]
    [TestCase("content/ny.txt", "did you mean 'content/ny.md'?")]
    [TestCase("content/ny.md.txt", "did you mean 'content/ny.md'?")]
    [TestCase("content/ny.markdown", "did you mean 'content/ny.md'?")]
    [TestCase("content/ny.docx", "write it in Markdown, as 'content/ny.md'")]
    [TestCase("content/kontakt.txt", "'content/kontakt.md' is there already; remove one of the two, or give this one another name that ends in '.md'")]
    public void Tells_a_text_with_another_place_or_ending(string file, string hint)
    {
        var finding = Findings(file).Single();

        Assert.That((finding.Rule.Code, finding.Severity, finding.Place, finding.Hint), Is.EqualTo(("SR0505", Severity.Warning, new FilePlace(file), hint)));
    }

    [TestCase("Content")]
    [TestCase("contents")]
    [TestCase("conten")]
    public void Tells_a_folder_with_nearly_the_name(string folder)
    {
        var finding = Findings($"{folder}/ny.md").Single();

        Assert.That((finding.Rule.Code, finding.Place, finding.Hint), Is.EqualTo(("SR0505", new FilePlace(folder), "did you mean 'content'?")));
    }

    [TestCase("content/.gitkeep")]
    [TestCase("content/.markdownlint.yaml")]
    [TestCase("content/.git/readme.md")]
    [TestCase("content/~$ny.docx")]
    [TestCase("content/bilde.png")]
    [TestCase("content/ny.md~")]
    [TestCase("content/ny.nn.md")]
    [TestCase("notes/ny.md")]
    [TestCase("contest/ny.csv")]
    public void Says_nothing_of_what_is_no_text_or_is_read(string file) => Assert.That(Findings(file), Is.Empty);

    /// <summary>A language in capitals is told where the text is read, and what it should be.</summary>
    [Test]
    public void A_language_in_capitals_is_none() => Assert.That(Findings("content/ny.NN.md").Select(finding => (finding.Rule.Code, finding.Hint)), Is.EqualTo(new[] { ("SR0503", "did you mean 'nn'?") }));

    private static FindingList Findings(string file)
    {
        using var folder = new TemporaryFolder().With("content/kontakt.md", Text).With(file, Text);
        FindingList findings = [];
        EditorialReader.Read(Workspace.Open(folder.Path, findings)!, "nb", findings);
        return findings;
    }
}
