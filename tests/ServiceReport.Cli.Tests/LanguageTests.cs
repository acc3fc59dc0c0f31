using System.Globalization;
using System.Text.RegularExpressions;
using ServiceReport.Cli.Tests.Support;
using ServiceReport.Tests.Support;

namespace ServiceReport.Cli.Tests;

/// <summary><c>--language</c>: the same report in bokmål, nynorsk and English.</summary>
public sealed class LanguageTests
{
    private SampleWorkspace _workspace = null!;

    [OneTimeSetUp]
    public void Build()
    {
        _workspace = new SampleWorkspace();
        foreach (var tag in new[] { "nb", "nn", "en" })
        {
            var run = ReportProgram.Run(_workspace.Path, "build", "--month", "2026-02", "--language", tag, "--output", tag);
            Assert.That(run.ExitCode, Is.Zero, run.Error);
        }
    }

    [OneTimeTearDown]
    public void Drop() => _workspace.Dispose();

    [TestCase("nb", "Ingen av de tre kravene er oppfylt i februar 2026.")]
    [TestCase("nn", "Ingen av dei tre krava er oppfylte i februar 2026.")]
    [TestCase("en", "None of the three targets was met in February 2026.")]
    public void Says_the_verdict_in_its_language(string tag, string sentence) => Assert.That(Markdown(tag), Does.Contain(sentence));

    /// <summary>The reference's uptime of February 2026, and its messages, as each language writes numbers.</summary>
    [TestCase("nb", "99,69 %", "5 052 933")]
    [TestCase("nn", "99,69 %", "5 052 933")]
    [TestCase("en", "99.69%", "5,052,933")]
    public void Writes_numbers_as_its_language_does(string tag, string uptime, string messages)
    {
        Assert.That(Markdown(tag).Replace('\u00A0', ' '), Does.Contain(uptime).And.Contain(messages));
    }

    /// <summary>A number in the style of another language would be read wrong: 99,69 as 9969, 5.052 as five.</summary>
    [Test]
    public void Mixes_no_two_styles_of_numbers()
    {
        var english = Markdown("en");
        Assert.That(Regex.Matches(english, @"\d,\d{1,2}\b|\d\u00A0\d|\d\u00A0%").Select(match => match.Value), Is.Empty);

        foreach (var tag in new[] { "nb", "nn" })
        {
            var figures = Regex.Replace(Markdown(tag), @"kl\.\u00A0\d\d\.\d\d|\S*(\.(csv|xlsx|svg|md)|SHA|\(http|`)\S*", "");
            Assert.That(Regex.Matches(figures, @"\d\.\d|\d,\d{3},\d|\d%").Select(match => match.Value), Is.Empty, tag);
        }
    }

    /// <summary>Each command reads the texts that it needs: a fault in the English file is told where English is built, and by validate.</summary>
    [TestCase(0, "build", "--month", "2026-02", "--format", "md", "--language", "nn")]
    [TestCase(1, "check", "--month", "2026-02")]
    [TestCase(1, "validate")]
    [TestCase(2, "build", "--month", "2026-02", "--format", "md", "--language", "en")]
    public void Tells_of_a_text_where_it_is_used(int exitCode, params string[] command)
    {
        using var workspace = new SampleWorkspace();
        workspace.Replace("content/kontakt.en.md", "chapter: kontakt", "chapter:");

        var run = ReportProgram.Run(workspace.Path, command);

        Assert.That(run.ExitCode, Is.EqualTo(exitCode), run.Error);
        Assert.That((run.Output + run.Error).Contains("content/kontakt.en.md", StringComparison.Ordinal), Is.EqualTo(command[0] == "validate" || command[^1] == "en"));
    }

    [TestCase("nb")]
    [TestCase("nn")]
    [TestCase("en")]
    public void Names_its_language_to_screen_readers(string tag)
    {
        Assert.That(File.ReadAllText(_workspace[$"{tag}/2026-02/servicerapport-2026-02.html"]), Does.Contain($"<html lang=\"{tag}\">"));
        Assert.That(File.ReadAllText(_workspace[$"{tag}/2026-02/charts/messages.svg"]), Does.Contain($"lang=\"{tag}\""));
    }

    [TestCase("nb")]
    [TestCase("nn")]
    [TestCase("en")]
    public void Fits_twenty_pages_and_400_kilobytes_of_PDF_and_500_of_HTML(string tag)
    {
        var pdf = _workspace[$"{tag}/2026-02/servicerapport-2026-02.pdf"];
        var info = ExternalTool.Run("pdfinfo", pdf);

        Assert.That(int.Parse(Regex.Match(info, @"Pages:\s+(\d+)").Groups[1].Value, CultureInfo.InvariantCulture), Is.LessThanOrEqualTo(20));
        Assert.That(new FileInfo(pdf).Length, Is.LessThanOrEqualTo(400_000));
        Assert.That(new FileInfo(Path.ChangeExtension(pdf, "html")).Length, Is.LessThanOrEqualTo(500_000));
    }

    /// <summary>The registers hold Norwegian texts, whose words an English voice would make nonsense of.</summary>
    [TestCase("nb", false)]
    [TestCase("nn", true)]
    [TestCase("en", true)]
    public void Says_that_the_registers_are_in_the_language_of_the_workspace(string tag, bool expected)
    {
        var html = File.ReadAllText(_workspace[$"{tag}/2026-02/servicerapport-2026-02.html"]);
        var titles = File.ReadLines(_workspace["changes.csv"]).Concat(File.ReadLines(_workspace["meetings.csv"]))
            .Where(line => line.Contains(".03.2026;", StringComparison.Ordinal))
            .Select(line => line.Split(';')[2])
            .ToList();

        Assert.That(titles, Has.Count.GreaterThan(5));
        foreach (var title in titles)
        {
            Assert.That(html.Contains($"<span lang=\"nb\">{title}</span>", StringComparison.Ordinal), Is.EqualTo(expected), title);
        }
    }

    [Test]
    public void Refuses_a_language_that_there_is_not()
    {
        var run = ReportProgram.Run(_workspace.Path, "build", "--month", "2026-02", "--language", "se", "--output", "se");

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("'se'").And.Contain("'nb'").And.Contain("'nn'").And.Contain("'en'"));
        Assert.That(Directory.Exists(_workspace["se"]), Is.False);
    }

    private string Markdown(string tag) => File.ReadAllText(_workspace[$"{tag}/2026-02/servicerapport-2026-02.md"]);
}
