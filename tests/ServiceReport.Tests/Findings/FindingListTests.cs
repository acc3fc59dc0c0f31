using ServiceReport.Findings;

namespace ServiceReport.Tests.Findings;

public sealed class FindingListTests
{
    private static readonly FindingRule Fault = new("SR9001", Severity.Error, "a fault", "Mend it.");
    private static readonly FindingRule Doubt = new("SR9002", Severity.Warning, "a doubt", "Look at it.");

    [Test]
    public void Keeps_the_first_hundred_of_a_rule_and_counts_the_rest()
    {
        FindingList findings = [.. Many(Fault, 250), Found(Doubt)];

        Assert.That(findings, Has.Count.EqualTo(101));
        Assert.That((findings.CountOf(Fault), findings.CountOf(Doubt)), Is.EqualTo((250, 1)));
    }

    [Test]
    public void Counts_what_another_list_has_left_out()
    {
        FindingList first = [.. Many(Fault, 250)];
        FindingList both = [.. Many(Fault, 30)];

        both.AddRange(first);

        Assert.That((both.Count, both.CountOf(Fault)), Is.EqualTo((100, 280)));
    }

    [Test]
    public void An_error_made_a_warning_stops_no_build()
    {
        var findings = With("SR9001", Severity.Warning);

        findings.Add(Found(Fault));

        Assert.That(findings.Single().Severity, Is.EqualTo(Severity.Warning));
        Assert.That(findings.HasErrors, Is.False);
    }

    [Test]
    public void A_warning_made_an_error_stops_the_build()
    {
        var findings = With("SR9002", Severity.Error);

        findings.Add(Found(Doubt));

        Assert.That(findings.HasErrors, Is.True);
    }

    [Test]
    public void What_is_off_is_neither_told_nor_counted()
    {
        FindingList another = [.. Many(Fault, 250), Found(Doubt)];
        var findings = With("SR9001", null);

        findings.Add(Found(Fault));
        findings.AddRange(another);

        Assert.That(findings.Single().Rule, Is.SameAs(Doubt));
        Assert.That((findings.CountOf(Fault), findings.HasErrors), Is.EqualTo((0, false)));
    }

    [Test]
    public void Other_rules_keep_their_own_severity()
    {
        var findings = With("SR9001", Severity.Note);

        findings.AddRange([Found(Doubt), Found(Fault)]);

        Assert.That(findings.Select(finding => finding.Severity), Is.EqualTo(new[] { Severity.Warning, Severity.Note }));
    }

    private static FindingList With(string code, Severity? severity)
    {
        var findings = new FindingList();
        findings.SetSeverities(new Dictionary<string, Severity?> { [code] = severity });
        return findings;
    }

    private static IEnumerable<Finding> Many(FindingRule rule, int count) => Enumerable.Repeat(Found(rule), count);

    private static Finding Found(FindingRule rule) => rule.At(new FilePlace("uptime.csv"), "something is wrong");
}
