using ServiceReport.Findings;
using ServiceReport.Inputs;
using ServiceReport.Statistics;

namespace ServiceReport.Tests.Inputs;

public sealed class MonthsAskedTests
{
    private static readonly Month February = new(2026, 2);

    [Test]
    public void One_month_is_the_named_one_or_the_last_with_figures()
    {
        Assert.That(Resolve(new MonthsAsked { Month = new Month(2025, 12) }), Is.EqualTo(MonthSpan.Of(new Month(2025, 12))));
        Assert.That(Resolve(new MonthsAsked()), Is.EqualTo(MonthSpan.Of(February)));
    }

    [Test]
    public void Several_end_with_the_last()
    {
        Assert.That(Resolve(new MonthsAsked { Count = 12 }), Is.EqualTo(new MonthSpan(new Month(2025, 3), February)));
        Assert.That(Resolve(new MonthsAsked { Count = 2, Month = new Month(2026, 1) }), Is.EqualTo(new MonthSpan(new Month(2025, 12), new Month(2026, 1))));
        Assert.That(Resolve(new MonthsAsked { From = new Month(2025, 11) })!.Select(month => month.ToString()), Is.EqualTo(new[] { "2025-11", "2025-12", "2026-01", "2026-02" }));
    }

    [Test]
    public void None_is_told()
    {
        Assert.That(Resolve(new MonthsAsked { From = new Month(2026, 3) }, "SR0302"), Is.Null);
        var findings = new FindingList();
        Assert.That(new MonthsAsked { Count = 3 }.Resolve(null, findings), Is.Null);
        Assert.That(findings.Select(finding => finding.Rule.Code), Is.EqualTo(new[] { "SR0302" }));
    }

    [Test]
    public void From_the_last_month_on_is_one_month() =>
        Assert.That(Resolve(new MonthsAsked { From = February }), Is.EqualTo(MonthSpan.Of(February)));

    [Test]
    public void A_count_or_a_first_month_makes_a_span() => Assert.That(
        new MonthsAsked[] { new(), new() { Month = February }, new() { Count = 1 }, new() { From = February }, new() { Count = 1, From = February } }.Select(asked => asked.IsSpan),
        Is.EqualTo(new[] { false, false, true, true, true }));

    private static MonthSpan? Resolve(MonthsAsked asked, string? code = null)
    {
        var findings = new FindingList();
        var months = asked.Resolve(February, findings);
        Assert.That(findings.Select(finding => finding.Rule.Code), Is.EqualTo(code is null ? [] : new[] { code }));
        return months;
    }
}
