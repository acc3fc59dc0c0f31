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

    [Test]
    public void Shows_ten_findings_of_a_rule_and_counts_the_rest()
    {
        var many = Enumerable.Range(1, 150).Select(number => NotANumber.At(Place with { Row = number }, $"'{number}' is wrong"));
        var other = new FindingRule("SR0999", Severity.Warning, "x", "y").At(Place, "other");

        var printed = Print([.. many, other]);

        Assert.That(printed.Split('\n').Count(line => line.StartsWith("error[SR0103]: ", StringComparison.Ordinal)), Is.EqualTo(10));
        Assert.That(printed, Does.Contain("error[SR0103]: '10' is wrong\n").And.Not.Contain("'11' is wrong"));
        Assert.That(printed, Does.Contain("\n… and 140 more of SR0103\n\nwarning[SR0999]: other\n"));
        Assert.That(printed, Does.EndWith("\n150 errors, 1 warning\n"));
    }

    [Test]
    public void Shows_exactly_ten_without_a_rest() =>
        Assert.That(Print([.. Enumerable.Repeat(NotANumber.At(Place, "a"), 10)]), Does.Not.Contain("more of").And.EndWith("\n10 errors\n"));

    [TestCase("日本 | 5x", 5, 2, "       ^^", Description = "each of the two letters takes two columns: 4 + blank, bar, blank")]
    [TestCase("日本 | 5x", 0, 2, "^^^^")]
    [TestCase("e\u0301e\u0301 | x", 7, 1, "     ^", Description = "an accent takes no column of its own")]
    [TestCase("a\tb | x", 6, 1, "      ^", Description = "a tab is shown as one mark")]
    [TestCase("\U0001F600 | x", 5, 1, "     ^", Description = "an emoji is two characters and two columns")]
    [TestCase("\u200B\u202Ex", 2, 1, "  ^", Description = "what is not seen is shown as a mark")]
    public void Marks_the_place_whatever_the_width_of_letters(string line, int start, int length, string marks) =>
        Assert.That(
            Print(NotANumber.At(Place, "x") with { Excerpt = new Excerpt(line, start, length) }).Split('\n')[3],
            Is.EqualTo("   |  " + marks));

    [Test]
    public void Cuts_no_letter_in_two()
    {
        var line = string.Concat(Enumerable.Repeat("\U0001F600", 100)); // Two characters each.
        var shown = Print(NotANumber.At(Place, "x") with { Excerpt = new Excerpt(line, 101, 1) }).Split('\n')[2];

        Assert.That(shown, Does.StartWith("   |  …\U0001F600").And.EndWith("\U0001F600…").And.Not.Contain("·"));
    }

    [Test]
    public void Colours_severity_frame_and_mark_and_says_the_same()
    {
        var finding = NotANumber.At(Place, "a") with { Excerpt = new Excerpt("2025 | x", 7, 1) };
        using var writer = new StringWriter { NewLine = "\n" };
        FindingPrinter.Print(ListOf(finding), writer, TextStyle.Colored);

        var printed = writer.ToString();
        Assert.That(printed, Does.StartWith("\e[1;31merror[SR0103]\e[0m: ").And.Contain("\e[1;31m^\e[0m\n"));
        Assert.That(System.Text.RegularExpressions.Regex.Replace(printed, "\e\\[[0-9;]*m", ""), Is.EqualTo(Print(finding)));
    }

    private static string Print(params Finding[] findings)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        FindingPrinter.Print(ListOf(findings), writer);
        return writer.ToString();
    }

    private static FindingList ListOf(params Finding[] findings)
    {
        var list = new FindingList();
        list.AddRange(findings);
        return list;
    }
}
