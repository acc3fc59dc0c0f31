using ServiceReport.Cli.Tests.Support;
using ServiceReport.Tests.Support;

namespace ServiceReport.Cli.Tests;

/// <summary>What is wrong with a template of one's own is told where its author can mend it.</summary>
public sealed class TemplateFaultTests
{
    private SampleWorkspace _workspace = null!;

    [SetUp]
    public void Copy() => _workspace = new SampleWorkspace();

    [TearDown]
    public void Drop() => _workspace.Dispose();

    [Test]
    public void Wrong_markdown_is_told_in_the_line_of_the_template_that_wrote_it()
    {
        OwnBuiltIn("uptime.md.sbn", "![](chart:{{ target.series.id }}-variation)", "![](chart:{{ target.series.id }}-variaton)");
        var line = 1 + Array.IndexOf(File.ReadAllLines(_workspace["templates/monthly/uptime.md.sbn"]), "![](chart:{{ target.series.id }}-variaton)");

        Assert.That(Refused(), Does.Contain(
            $$$"""
            error[SR0601]: there is no chart 'uptime-variaton'
              --> templates/monthly/uptime.md.sbn({{{line}}},1)
               |  ![](chart:{{ target.series.id }}-variaton)
               |  ^
              help: did you mean 'uptime-variation'?
            """));
    }

    [Test]
    public void A_fault_of_a_sentence_is_told_in_the_words_file()
    {
        OwnBuiltIn("words.nb.sbn", "Alle tider er ", "Alle [tider](tider) er ");

        Assert.That(Refused(), Does.Match(@"(?m)^error\[SR0603\]: 'tider' is not a link that a report may hold\n  --> templates/monthly/words\.nb\.sbn\(\d+,\d+\)\n   \|  .*Alle \[tider\]\(tider\) er "));
    }

    [Test]
    public void Where_an_instruction_gave_the_text_its_heading_is_named()
    {
        Own("meetings.md.sbn", "# Treffpunkt\n\n{{ '![](chart:nope)' }}\n");

        Assert.That(Refused(), Does.Contain(
            """
            error[SR0601]: there is no chart 'nope', in what the template gives under the heading 'Treffpunkt'
              --> templates/monthly/report.md.sbn
               |  ![](chart:nope)
               |  ^

            """));
    }

    /// <summary>A warning: the report is built, with the built-in template, and its readers are not told.</summary>
    [Test]
    public void A_misspelt_template_and_a_misplaced_text_are_told_and_not_printed()
    {
        Own("repport.md.sbn", "# Egen rapport\n");
        Directory.CreateDirectory(_workspace["content/nn"]);
        File.Move(_workspace["content/kontakt.nn.md"], _workspace["content/nn/kontakt.md"]);

        var run = ReportProgram.Run(_workspace.Path, "build", "--month", "2026-02", "--format", "md");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.Error, Does.Contain("warning[SR0405]: nothing asks for the template 'monthly/repport.md.sbn'\n  --> templates/monthly/repport.md.sbn\n  help: did you mean 'monthly/report.md.sbn'?\n"));
        Assert.That(run.Error, Does.Contain("warning[SR0505]: 'content/nn/kontakt.md' stands in a folder within 'content', where no text is read\n  --> content/nn/kontakt.md\n  help: did you mean 'content/kontakt.nn.md'?\n"));
        Assert.That(File.ReadAllText(_workspace["out/2026-02/servicerapport-2026-02.md"]), Does.Not.Contain("Merknader til tallene"));
    }

    /// <summary>The templates of several reports may be shared.</summary>
    [Test]
    public void Templates_of_another_report_are_no_mistake()
    {
        Directory.CreateDirectory(_workspace["templates/yearly"]);
        File.WriteAllText(_workspace["templates/yearly/report.md.sbn"], "{{ include 'yearly/part.md.sbn' }}");
        File.WriteAllText(_workspace["templates/yearly/part.md.sbn"], "# Året\n");
        Directory.CreateDirectory(_workspace["templates/montly"]);
        File.WriteAllText(_workspace["templates/montly/report.md.sbn"], "# Egen rapport\n");
        Own("words.de.sbn", "{{ # Deutsch }}");

        var run = ReportProgram.Run(_workspace.Path, "build", "--month", "2026-02", "--format", "md");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.Error, Does.Not.Contain("yearly"));
        Assert.That(run.Error, Does.Contain("nothing asks for the template 'montly/report.md.sbn'").And.Contain("did you mean 'monthly/report.md.sbn'?"), "the report's own folder, misspelt");
        Assert.That(run.Error, Does.Contain("  --> templates/monthly/words.de.sbn\n  help: reports are in 'nb', 'nn' or 'en'\n").Or.Contain("  --> templates/monthly/words.de.sbn\n  help: reports are in nb, nn or en\n"));
    }

    [TestCase("", "gives an empty page")]
    [TestCase("{{ if false }}<p>{{ end }}\n", "gives an empty page")]
    [TestCase("<!DOCTYPE html>\n<p>{{ page.title }}\n", "gives a page that does not hold the report")]
    [TestCase("<main>{{ page.body | html.escape }}</main>\n", "gives a page that does not hold the report")]
    public void A_page_without_the_report_is_none(string frame, string found)
    {
        Directory.CreateDirectory(_workspace["templates"]);
        File.WriteAllText(_workspace["templates/page.html.sbn"], frame);

        Assert.That(Refused(), Is.EqualTo(
            $$$"""
            error[SR0406]: the template 'page.html.sbn' {{{found}}}; expected it to write {{ page.body }}
              --> templates/page.html.sbn
              help: Write {{ page.body }} where the report shall stand, as it is: without html.escape or any other function.

            1 error

            """));
        Assert.That(Directory.Exists(_workspace["out"]), Is.False);
    }

    [Test]
    public void A_page_that_indents_the_report_holds_it()
    {
        Directory.CreateDirectory(_workspace["templates"]);
        File.WriteAllText(_workspace["templates/page.html.sbn"], "<main>\n    {{ page.body }}\n</main>\n");

        var run = ReportProgram.Run(_workspace.Path, "build", "--month", "2026-02", "--format", "html");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(File.ReadAllText(_workspace["out/2026-02/servicerapport-2026-02.html"]), Does.StartWith("<main>\n    <").And.Contain("Plattformen"));
    }

    [TestCase("")]
    [TestCase("{{ chapter = 0 }}\n\n")]
    public void A_report_without_a_word_is_none(string template)
    {
        Own("report.md.sbn", template);

        Assert.That(Refused(), Does.StartWith("error[SR0406]: the template 'monthly/report.md.sbn' gives no text\n  --> templates/monthly/report.md.sbn\n  help: write the report in it, or remove the file"));
    }

    [TestCase("func say_uptime_was(", "func say_uptime_wass(", "define it in 'templates/monthly/words.nb.sbn', as the built-in file does (is it 'say_uptime_wass'?); 'report template export' writes that out")]
    [TestCase("func say_uptime_was(", "func uptime_sentence(", "define it in 'templates/monthly/words.nb.sbn', as the built-in file does; 'report template export' writes that out")]
    public void A_sentence_that_is_missing_is_asked_for_in_the_words_file(string old, string changed, string help)
    {
        OwnBuiltIn("words.nb.sbn", old, changed);

        Assert.That(Refused(), Does.Match(@"^error\[SR0402\]: The variable or function `say_uptime_was` was not found\n  --> templates/monthly/uptime\.md\.sbn\(\d+,\d+\)\n").And.Contain($"\n  help: {help}\n"));
    }

    [TestCase("{{ say_contens }}", "did you mean 'say_contents'?")]
    [TestCase("{{ say_weather_today_is }}", "define it in 'templates/monthly/words.nb.sbn', a copy of the built-in file, where the other functions 'say_…' stand; 'report template export' writes that out")]
    [TestCase("{{ 'x' | capitalised }}", "did you mean 'capitalized'?")]
    [TestCase("{{ weather }}", "Mend the template at this place; the README lists the values and functions that a template can use.")]
    public void A_name_that_no_file_defines_is_guessed(string call, string help)
    {
        Own("meetings.md.sbn", $"# Treffpunkt\n\n{call}\n");

        Assert.That(Refused(), Does.Contain($"\n  help: {help}\n"));
    }

    private void Own(string name, string text)
    {
        Directory.CreateDirectory(_workspace["templates/monthly"]);
        File.WriteAllText(_workspace[$"templates/monthly/{name}"], text);
    }

    /// <summary>A built-in template with one text changed; the text must be there.</summary>
    private void OwnBuiltIn(string name, string old, string changed)
    {
        Own(name, File.ReadAllText(Path.Combine(Repository.Root, "templates", "monthly", name)));
        _workspace.Replace($"templates/monthly/{name}", old, changed);
    }

    private string Refused()
    {
        var run = ReportProgram.Run(_workspace.Path, "build", "--month", "2026-02");
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")), run.Error);
        return run.Error;
    }
}
