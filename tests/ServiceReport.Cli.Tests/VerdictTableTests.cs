using ServiceReport.Cli.Output;
using ServiceReport.Cli.Tests.Support;
using ServiceReport.Reports;
using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Cli.Tests;

/// <summary>The minutes below each other are what a reader adds up.</summary>
public sealed class VerdictTableTests
{
    // 44.64 − 40.29 = 4.35, 40.32 − 35.97 = 4.35, and 8.70 together: 4.4 and 4.4 are not 8.7.
    [Test]
    public void Minutes_add_up_to_the_total_below_them() =>
        Assert.That(Lefts(new DowntimeBudget(44_640, 44.64m, 40.29m), new DowntimeBudget(40_320, 40.32m, 35.97m)), Is.EqualTo(new[] { "4.35 min", "4.35 min", "8.70 min" }));

    // A third of a minute left in each of three months: 0.3 three times is not 1.0, so it is 20 seconds.
    [Test]
    public void Thirds_of_minutes_are_seconds()
    {
        var budget = new DowntimeBudget(43_200, 43, 42 + (40 / 60m));

        Assert.That(Lefts(budget, budget, budget), Is.EqualTo(new[] { "20 s", "20 s", "20 s", "60 s" }));
    }

    [Test]
    public void One_month_has_decimals_enough_to_add_up()
    {
        var text = FigureText.Downtime(new DowntimeBudget(205_280, 205.28m, 44.64m));

        Assert.That(text, Is.EqualTo(new DowntimeText("205.28 min", "44.64 min", "160.64 min")));
    }

    private static string[] Lefts(params DowntimeBudget[] budgets)
    {
        var first = new Month(2026, 1);
        JudgedMonth[] months = [.. budgets.Select((budget, index) => new JudgedMonth(first.AddMonths(index), 99.9m, Verdict.Met) { Downtime = budget })];
        var row = new TargetRow(new Target("uptime", new TargetRule(Comparison.AtLeast, 99.90m)), MadeResult.Series("uptime", "Oppetid", Unit.Percent, 2), months);
        using var writer = new StringWriter();
        VerdictTable.Print(new TargetMatrix("Rapport", [.. months.Select(month => month.Month)], [row]), writer);
        return [.. writer.ToString().Split('\n').Skip(3).Take(budgets.Length + 1).Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2..]))];
    }
}
