using ServiceReport.Cli.Output;

namespace ServiceReport.Cli.Tests;

/// <summary>Text from files cannot steer a terminal or a build server.</summary>
public sealed class TerminalTextTests
{
    [TestCase("Tjenesterapport æøå € 日本 😀", "Tjenesterapport æøå € 日本 😀")]
    [TestCase("a\u001B[31mb\u009B", "a·[31mb·")]
    [TestCase("a\r\n\t\0b", "a····b")]
    [TestCase("a\u202Eb\u2066c\u2028", "a·b·c·")]
    [TestCase("a\U000E0041b", "a··b", Description = "a tag character, which nobody sees")]
    [TestCase("a\uFFFEb\uFFFF", "a·b·", Description = "no characters at all")]
    [TestCase("##[command]rm", "#·[command]rm", Description = "GitHub's older commands are obeyed in the middle of a line")]
    [TestCase("x ##vso[task.x]", "x #·vso[task.x]")]
    [TestCase("x ##teamcity[y]", "x #·teamcity[y]")]
    [TestCase("## [1] #[2] a[3]", "## [1] #[2] a[3]")]
    public void Shows_what_is_harmless_and_keeps_the_length(string text, string shown)
    {
        Assert.That(TerminalText.OneLine(text), Is.EqualTo(shown));
        Assert.That(TerminalText.OneLine(text), Has.Length.EqualTo(text.Length));
    }

    [Test]
    public void Shows_half_of_a_letter_as_a_mark() => Assert.That(TerminalText.OneLine("a\uD800b\uDC00"), Is.EqualTo("a·b·"));

    [TestCase("::error::x", "·:error::x")]
    [TestCase("  ::error::x", "  ·:error::x")]
    [TestCase("a::b", "a::b")]
    [TestCase(":", ":")]
    public void Begins_no_line_with_a_command(string text, string shown) => Assert.That(TerminalText.LineStart(text), Is.EqualTo(shown));
}
