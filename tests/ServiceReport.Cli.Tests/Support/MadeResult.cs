using ServiceReport.Cli.Results;
using ServiceReport.Definitions;
using ServiceReport.Findings;
using ServiceReport.Reports;
using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Cli.Tests.Support;

/// <summary>Results made by hand, and what a format writes of them.</summary>
internal static class MadeResult
{
    public static readonly FindingRule NotANumber = new("SR0103", Severity.Error, "a cell is not a number", "Write a figure.") { Explanation = "Figures are numbers.", Example = "5 214 8l2", Mended = "5 214 812" };
    public static readonly FindingRule Odd = new("SR0999", Severity.Warning, "an odd figure", "Look again.");

    /// <summary>Uptime in two months, missed in the second; a waiting time that is unknown in the second.</summary>
    public static TargetMatrix TwoMonths(string title = "Tjenesterapport") => new(title, [new Month(2026, 1), new Month(2026, 2)],
    [
        new TargetRow(new Target("uptime", new TargetRule(Comparison.AtLeast, 99.90m)), Series("uptime", "Oppetid", Unit.Percent, 2),
        [
            new JudgedMonth(new Month(2026, 1), 99.95m, Verdict.Met) { Place = new CellPlace("uptime.csv", null, 24, 2), Downtime = new DowntimeBudget(44640, 44.640m, 22.3200m) },
            new JudgedMonth(new Month(2026, 2), 99.895m, Verdict.Missed) { Place = new CellPlace("uptime.csv", null, 25, 2), Downtime = new DowntimeBudget(40320, 40.320m, 42.33600m) },
        ]),
        new TargetRow(new Target("average_wait", new TargetRule(Comparison.Below, 60m)), Series("average_wait", "Ventetid", Unit.Seconds, 0),
        [
            new JudgedMonth(new Month(2026, 1), 59m, Verdict.Met) { Place = new CellPlace("desk.xlsx", "Kundesenter", 4, 3) },
            new JudgedMonth(new Month(2026, 2), null, Verdict.Unknown),
        ]),
    ]);

    public static CommandResult Check(params Finding[] findings) => new("check", TwoMonths(), ListOf(findings), ExitCode.No);

    public static CommandResult Validate(params Finding[] findings)
    {
        var list = ListOf(findings);
        return new CommandResult("validate", null, list, list.HasErrors ? ExitCode.No : ExitCode.Done);
    }

    public static CommandResult Failed(params Finding[] findings) => new("check", null, ListOf(findings), ExitCode.Failed);

    public static string Write(IResultFormat format, CommandResult result)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        format.Write(result, writer);
        return writer.ToString();
    }

    public static SeriesDefinition Series(string id, string title, Unit unit, int decimals) => new()
    {
        Id = id,
        Title = title,
        Unit = unit,
        Decimals = decimals,
        Source = new TableSource("uptime.csv", null, null, new TextPlace("report.yaml", 66, 11)),
        Place = new TextPlace("report.yaml", 64, 3),
    };

    private static FindingList ListOf(Finding[] findings)
    {
        var list = new FindingList();
        list.AddRange(findings);
        return list;
    }
}
