using ServiceReport.Cli.Output;
using ServiceReport.Findings;

namespace ServiceReport.Cli.Tests;

/// <summary>A finding reads like a good compiler's message.</summary>
public sealed class FindingPrinterTests
{
    private static readonly FindingRule NotANumber = new("SR0103", Severity.Error, "not a number", "Type digits only.");
    private static readonly CellPlace Place = new("statistics.xlsx", "Meldingstjeneste", 5, 3);

    [Test]
    public void Prints_headline_place_excerpt_and_next_step()
    {
        var finding = NotANumber.At(Place, "'5 214 8l2' is not a number") with
        {
            Hint = "is the letter l a digit 1?",
            Excerpt = new Excerpt("2025 | 7 120 449 | 5 214 8l2 | 12 761 756", 19, 9),
        };

        Assert.That(Print(finding), Is.EqualTo("""
            error[SR0103]: '5 214 8l2' is not a number
              --> statistics.xlsx › Meldingstjeneste › C5
               |  2025 | 7 120 449 | 5 214 8l2 | 12 761 756
               |                     ^^^^^^^^^
              help: is the letter l a digit 1?

            1 error

            """));
    }

    [Test]
    public void Counts_each_severity_in_a_last_line()
    {
        var warning = new FindingRule("SR0999", Severity.Warning, "x", "y");

        Assert.That(
            Print(NotANumber.At(Place, "a"), warning.At(Place, "b"), NotANumber.At(Place, "c")),
            Does.EndWith("\n2 errors, 1 warning\n"));
    }

    [Test]
    public void Prints_nothing_where_nothing_was_found() => Assert.That(Print(), Is.Empty);

    [Test]
    public void Shows_terminal_escapes_and_turned_text_harmlessly()
    {
        var finding = NotANumber.At(new FilePlace("a\u001b[31m.csv"), "'\u202E12\u0007\r\nx' is not a number") with { Excerpt = new Excerpt("\u001b]0;x\u0007|1", 7, 1) };

        Assert.That(Print(finding), Is.EqualTo("""
            error[SR0103]: '·12···x' is not a number
              --> a·[31m.csv
               |  ·]0;x·|1
               |         ^
              help: Type digits only.

            1 error

            """));
    }

    [Test]
    public void Cuts_a_long_line_around_its_mark()
    {
        var line = new string('a', 300) + "X" + new string('b', 300);
        var lines = Print(NotANumber.At(Place, "x") with { Excerpt = new Excerpt(line, 300, 1) }).Split('\n');

        Assert.That(lines[2], Is.EqualTo("   |  …" + new string('a', 50) + "X" + new string('b', 49) + "…"));
        Assert.That(lines[3].IndexOf('^', StringComparison.Ordinal), Is.EqualTo(lines[2].IndexOf('X', StringComparison.Ordinal)));
    }

    private static string Print(params Finding[] findings)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        FindingPrinter.Print(findings, writer);
        return writer.ToString();
    }
}
