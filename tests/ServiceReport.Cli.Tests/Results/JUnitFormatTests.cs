using System.Xml.Linq;
using ServiceReport.Cli.Results;
using ServiceReport.Cli.Tests.Support;
using ServiceReport.Findings;

namespace ServiceReport.Cli.Tests.Results;

/// <summary><c>--format junit</c>: the elements, attributes and sums that Jenkins, GitLab and Ant read.</summary>
public sealed class JUnitFormatTests
{
    [Test]
    public void A_missed_target_is_a_failure_and_an_unknown_one_an_error()
    {
        var suite = Parse(MadeResult.Check()).Elements("testsuite").Single(one => (string?)one.Attribute("name") == "targets 2026-02");
        var cases = suite.Elements("testcase").ToList();

        Assert.Multiple(() =>
        {
            Assert.That(cases.Select(one => (string?)one.Attribute("name")), Is.EqualTo(new[] { "uptime ≥ 99.90 %", "average_wait < 60 s" }));
            Assert.That((string?)cases[0].Element("failure")?.Attribute("message"), Is.EqualTo("99.895 %, target ≥ 99.90 %"));
            Assert.That(cases[0].Element("failure")?.Value, Does.Contain("uptime.csv › B25").And.Contain("42.3 min of downtime used, 40.3 min allowed"));
            Assert.That((string?)cases[1].Element("error")?.Attribute("message"), Is.EqualTo("no figure, target < 60 s"));
        });
    }

    [Test]
    public void An_error_is_a_failure_and_a_warning_passes_and_is_told()
    {
        var suite = Parse(MadeResult.Validate(
            MadeResult.NotANumber.At(new CellPlace("a.xlsx", "Ark", 5, 3), "'x' is not a number"),
            MadeResult.Odd.At(new TextPlace("report.yaml", 3, 7), "odd"))).Elements("testsuite").Last();
        var cases = suite.Elements("testcase").ToList();

        Assert.That((string?)cases[0].Attribute("name"), Is.EqualTo("a.xlsx › Ark › C5: 'x' is not a number"));
        Assert.That(cases[0].Element("failure")?.Value, Does.EndWith("\n  --> a.xlsx › Ark › C5\n  help: Write a figure."));
        Assert.That(cases[1].Elements().Select(element => element.Name.LocalName), Is.EqualTo(new[] { "system-out" }));
        Assert.That(cases[1].Value, Does.StartWith("warning[SR0999]: odd"));
    }

    [Test]
    public void A_job_that_could_not_be_done_is_an_error()
    {
        var root = Parse(MadeResult.Failed(MadeResult.NotANumber.At(new FilePlace("a.csv"), "x")));

        Assert.That((string?)root.Elements("testsuite").First().Element("testcase")?.Element("error")?.Attribute("message"), Is.EqualTo("the job could not be done"));
    }

    [Test]
    public void There_is_a_test_even_where_nothing_was_found() =>
        Assert.That((string?)Parse(MadeResult.Validate()).Attribute("tests"), Is.EqualTo("1"), "build servers take an empty file for a job that did not run");

    [Test]
    public void The_sums_are_those_of_the_cases_and_only_known_elements_are_used()
    {
        var many = Enumerable.Repeat(MadeResult.NotANumber.At(new FilePlace("a.csv"), "x"), 137).ToArray();
        foreach (var root in new[] { Parse(MadeResult.Check(many)), Parse(MadeResult.Failed(many)), Parse(MadeResult.Validate()) })
        {
            foreach (var element in root.DescendantsAndSelf().Where(one => one.Name == "testsuite" || one.Name == "testsuites"))
            {
                Assert.That((int?)element.Attribute("tests"), Is.EqualTo(element.Descendants("testcase").Count()));
                Assert.That((int?)element.Attribute("failures"), Is.EqualTo(element.Descendants("failure").Count()));
                Assert.That((int?)element.Attribute("errors"), Is.EqualTo(element.Descendants("error").Count()));
            }

            Assert.That(root.DescendantsAndSelf().Select(one => one.Name.LocalName).Distinct(), Is.SubsetOf(new[] { "testsuites", "testsuite", "testcase", "failure", "error", "system-out" }));
            Assert.That(root.Descendants("testcase").Where(one => one.Attribute("name") is null || one.Attribute("classname") is null), Is.Empty);
        }

        Assert.That(Parse(MadeResult.Check(many)).Elements("testsuite").Last().Element("system-out")!.Value, Is.EqualTo("and 37 more of SR0103"));
    }

    private static XElement Parse(CommandResult result) => XDocument.Parse(MadeResult.Write(new JUnitFormat(), result)).Root!;
}
