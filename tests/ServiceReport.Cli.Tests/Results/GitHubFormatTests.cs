using ServiceReport.Cli.Results;
using ServiceReport.Cli.Tests.Support;
using ServiceReport.Findings;

namespace ServiceReport.Cli.Tests.Results;

/// <summary><c>--format github</c>: annotations as GitHub documents them, and the text for the log.</summary>
public sealed class GitHubFormatTests
{
    [Test]
    public void A_text_place_becomes_file_line_and_column()
    {
        var finding = MadeResult.Odd.At(new TextPlace("content/a,b:c%.md", 3, 7), "100 % odd: yes, odd") with { Hint = "look: there" };

        Assert.That(Commands(MadeResult.Validate(finding)), Is.EqualTo(new[]
        {
            "::warning file=content/a%2Cb%3Ac%25.md,line=3,col=7,title=SR0999%3A an odd figure::100 %25 odd: yes, odd%0Ahelp: look: there",
        }));
    }

    [Test]
    public void A_cell_stands_in_the_message_since_it_has_no_line() =>
        Assert.That(Commands(MadeResult.Validate(MadeResult.NotANumber.At(new CellPlace("a.xlsx", "Ark", 5, 3), "x"))), Is.EqualTo(new[]
        {
            "::error file=a.xlsx,title=SR0103%3A a cell is not a number::a.xlsx › Ark › C5: x%0Ahelp: Write a figure.",
        }));

    [Test]
    public void What_is_not_met_is_an_error_at_its_file() =>
        Assert.That(Commands(MadeResult.Check()), Is.EqualTo(new[]
        {
            "::error file=uptime.csv,title=uptime missed in 2026-02::99.895 %25, target ≥ 99.90 %25%0Auptime.csv › B25",
            "::error title=average_wait unknown in 2026-02::no figure, target < 60 s",
        }));

    [Test]
    public void Ten_of_a_kind_are_all_shown() =>
        Assert.That(Commands(MadeResult.Validate(Many(10))), Has.Length.EqualTo(10).And.None.Contain("more"));

    [TestCase(11, 2)]
    [TestCase(137, 128)]
    public void Of_more_than_ten_the_tenth_counts_the_others(int number, int others)
    {
        var commands = Commands(MadeResult.Validate(Many(number)));

        Assert.That(commands, Has.Length.EqualTo(10), "GitHub drops the eleventh silently");
        Assert.That(commands[^1], Is.EqualTo($"::error title=and {others} more::{others} errors more; the log of the step shows them"));
    }

    [Test]
    public void The_text_for_people_follows()
    {
        var finding = MadeResult.Odd.At(new FilePlace("a.csv"), "odd");

        Assert.That(MadeResult.Write(new GitHubFormat(), MadeResult.Validate(finding)), Does.EndWith("""

            warning[SR0999]: odd
              --> a.csv
              help: Look again.

            1 warning

            """));
    }

    private static Finding[] Many(int number) => [.. Enumerable.Repeat(MadeResult.NotANumber.At(new FilePlace("a.csv"), "x"), number)];

    private static string[] Commands(CommandResult result) =>
        [.. MadeResult.Write(new GitHubFormat(), result).Split('\n').Where(line => line.StartsWith("::", StringComparison.Ordinal))];
}
