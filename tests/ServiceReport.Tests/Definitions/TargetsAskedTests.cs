using ServiceReport.Definitions;
using ServiceReport.Findings;
using ServiceReport.Targets;
using ServiceReport.Workspaces;

namespace ServiceReport.Tests.Definitions;

public sealed class TargetsAskedTests
{
    private static readonly Definition Definition = DefinitionReader.Read(
        new WorkspaceText(
            "report.yaml",
            """
            report: { title: Rapport, publisher: Etaten }
            series:
              uptime: { title: { nb: Oppetid, en: Availability }, file: a.csv, unit: percent }
              wait: { title: Ventetid, file: a.csv, unit: seconds }
              messages: { title: Meldinger, file: a.csv }
              phone_wait: { title: Ventetid på telefon, file: a.csv, unit: seconds }
              years: { title: Årstall, file: a.csv }
            targets:
              - { series: wait, rule: "< 60 s" }
              - { series: uptime, rule: ">= 99.90 %" }
            """,
            ""),
        () => RuleCatalog.All,
        [])!;

    [Test]
    public void Without_a_choice_they_are_the_definitions() => Assert.That(Resolve([], [], out _), Is.EqualTo(Definition.Targets));

    [Test]
    public void Given_targets_take_the_place_of_the_definitions() => Assert.That(
        Resolve(["uptime>=99.95%", " messages between 10 and 20", "uptime minst 99"], [], out _),
        Is.EqualTo(new[]
        {
            new Target("uptime", new TargetRule(Comparison.AtLeast, 99.95m)),
            new Target("messages", new TargetRule(Comparison.Between, 10, 20)),
            new Target("uptime", new TargetRule(Comparison.AtLeast, 99)),
        }));

    [Test]
    public void Given_series_keep_their_targets_in_the_definitions_order() =>
        Assert.That(Resolve([], ["uptime", "wait", "uptime"], out _).Select(target => target.SeriesId), Is.EqualTo(new[] { "wait", "uptime" }));

    [Test]
    public void A_target_that_is_given_twice_is_one() =>
        Assert.That(Resolve(["uptime >= 99.95 %", "uptime minst 99,950", "uptime >= 99.95 %"], [], out _), Has.Count.EqualTo(1));

    [TestCase("Oppetid >= 99 %", "did you mean 'uptime'? 'Oppetid' is the title of that series")]
    [TestCase(" availability >= 99 %", "did you mean 'uptime'? 'Availability' is the title of that series")]
    [TestCase("Ventetid på telefon < 60 s", "did you mean 'phone_wait'? 'Ventetid på telefon' is the title of that series")]
    [TestCase("Ventetid < 60 s", "did you mean 'wait'? 'Ventetid' is the title of that series")]
    [TestCase("Årstall < 60", "did you mean 'years'? 'Årstall' is the title of that series")]
    [TestCase("Oppetider >= 99", null)]
    [TestCase("uptme >= 99", "did you mean 'uptime'?")]
    public void A_series_by_its_title_is_guessed(string text, string? hint)
    {
        Resolve([text], [], out var findings);

        Assert.That(findings.Single().Hint, Is.EqualTo(hint));
    }

    [Test]
    public void A_chosen_series_by_its_title_is_guessed()
    {
        Resolve([], ["Oppetid"], out var findings);

        Assert.That(findings.Select(finding => finding.Hint), Is.EqualTo(new[] { "did you mean 'uptime'? 'Oppetid' is the title of that series" }));
    }

    // The target, the code, the column, what is marked, and a piece of the message.
    [TestCase("uptime >= 99.95 s", "SR0021", 17, "s", "'99.95 s' is in seconds, but the series is in per cent")]
    [TestCase("uptme >= 99", "SR0016", 1, "uptme", "there is no series 'uptme'")]
    [TestCase("Uptime >= 99", "SR0016", 1, "Uptime", "there is no series 'Uptime'")]
    [TestCase("  messages < 5 %", "SR0021", 16, "%", "'5 %' is in per cent, but the series is a count")]
    [TestCase("messages 5", "SR0021", 10, "5", "does not say how a figure must stand to the limit")]
    [TestCase(">= 99", "SR0021", 1, ">= 99", "names no series")]
    public void A_mistake_is_marked_in_the_argument(string text, string code, int column, string marked, string message)
    {
        Resolve([text], [], out var findings);

        var finding = findings.Single();
        Assert.That(finding.Rule.Code, Is.EqualTo(code));
        Assert.That(finding.Place.ToString(), Is.EqualTo($"--target({column})"));
        Assert.That(finding.Excerpt!.Line.Substring(finding.Excerpt.Start, finding.Excerpt.Length), Is.EqualTo(marked));
        Assert.That(finding.Message, Does.Contain(message));
    }

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("uptime")]
    public void A_scrap_is_told(string text)
    {
        Resolve([text], [], out var findings);

        Assert.That(findings.Single().Rule.Code, Is.EqualTo("SR0021"));
    }

    [Test]
    public void Unknown_series_are_guessed_and_those_without_a_target_told()
    {
        Resolve([], ["uptiem", "messages"], out var findings);

        Assert.That(findings.Select(finding => finding.Rule.Code), Is.EqualTo(new[] { "SR0016", "SR0022" }));
        Assert.That(findings[0].Hint, Is.EqualTo("did you mean 'uptime'?"));
    }

    [Test]
    public void Only_what_names_a_target_or_a_series_is_a_choice() => Assert.That(
        new[] { TargetsAsked.All, new TargetsAsked(["uptime > 1"], []), new TargetsAsked([], ["uptime"]) }.Select(asked => asked.IsChoice),
        Is.EqualTo(new[] { false, true, true }));

    private static IReadOnlyList<Target> Resolve(string[] targets, string[] series, out FindingList findings)
    {
        findings = [];
        return new TargetsAsked(targets, series).Resolve(Definition, findings);
    }
}
