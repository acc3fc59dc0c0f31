using ServiceReport.Cli.Results;
using ServiceReport.Cli.Tests.Support;
using ServiceReport.Findings;

namespace ServiceReport.Cli.Tests.Results;

/// <summary><c>--format markdown</c>: verdicts with symbol and word, and the findings, as tables.</summary>
public sealed class MarkdownFormatTests
{
    [Test]
    public void Several_months_are_a_table_of_months_by_targets() =>
        Assert.That(MadeResult.Write(new MarkdownFormat(), MadeResult.Check()), Is.EqualTo("""
            ## Tjenesterapport 2026-01 – 2026-02

            **2 of 4 verdicts met**

            | Month | Oppetid ≥ 99.90 % | Ventetid \< 60 s |
            | --- | --- | --- |
            | 2026-01 | ✅ met\: 99.95 % | ✅ met\: 59 s |
            | 2026-02 | ❌ missed\: 99.895 % | ❔ unknown\: no figure |


            """));

    [Test]
    public void Findings_are_a_table_with_places()
    {
        var finding = MadeResult.NotANumber.At(new CellPlace("a.xlsx", "Ark", 5, 3), "'x|y' is not a number");

        Assert.That(MadeResult.Write(new MarkdownFormat(), MadeResult.Validate(finding)), Is.EqualTo("""
            ## report validate

            **1 error**

            | Severity | Code | Place | Finding | Next step |
            | --- | --- | --- | --- | --- |
            | ❌ error | SR0103 | a.xlsx › Ark › C5 | 'x\|y' is not a number | Write a figure. |

            """));
    }

    [Test]
    public void Ten_of_a_rule_are_shown_and_the_rest_is_counted()
    {
        var many = Enumerable.Repeat(MadeResult.NotANumber.At(new FilePlace("a.csv"), "x"), 47).ToArray();

        Assert.That(MadeResult.Write(new MarkdownFormat(), MadeResult.Validate(many)), Does.Contain("**47 errors**").And.EndWith("|  | SR0103 |  | … and 37 more of SR0103 |  |\n"));
    }

    [Test]
    public void A_job_that_failed_says_so() =>
        Assert.That(
            MadeResult.Write(new MarkdownFormat(), MadeResult.Failed(MadeResult.NotANumber.At(new FilePlace("a.csv"), "x"))),
            Does.StartWith("## report check\n\n**The job could not be done.**\n\n**1 error**\n"));

    [Test]
    public void Nothing_found_is_said() => Assert.That(MadeResult.Write(new MarkdownFormat(), MadeResult.Validate()), Is.EqualTo("## report validate\n\n**no findings**\n"));
}
