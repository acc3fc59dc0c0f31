using ServiceReport.Cli.Output;
using ServiceReport.Findings;
using ServiceReport.Reports;
using ServiceReport.Targets;

namespace ServiceReport.Cli.Results;

/// <summary>The words for results, the same in every format: <c>error</c>, <c>missed</c>, <c>99.69 %</c>, <c>≥ 99.90 %</c>.</summary>
internal static class ResultWords
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.Missed => "missed",
        _ => "unknown",
    };

    /// <summary>The answer in a word: <c>yes</c>, <c>no</c>, or <c>failed</c> where there is none.</summary>
    public static string Status(CommandResult result) => result.ExitCode switch
    {
        ExitCode.Done => "yes",
        ExitCode.No => "no",
        _ => "failed",
    };

    /// <summary>The exact figure, as the command line's rules are written: <c>99.69 %</c>, <c>289 s</c>; words where there is none.</summary>
    public static string Figure(TargetRow row, decimal? value) => value is { } exact ? FigureText.Exact(exact, row.Series.Unit, row.Series.Decimals) : "no figure";

    /// <summary>The rule with its limit: <c>≥ 99.90 %</c>.</summary>
    public static string Rule(TargetRow row) => FigureText.Rule(row.Target.Rule, row.Series.Unit, row.Series.Decimals);

    /// <summary>What was found and what was expected: <c>99.69 %, target ≥ 99.90 %</c>.</summary>
    public static string Judgement(TargetRow row, JudgedMonth judged) => $"{Figure(row, judged.Value)}, target {Rule(row)}";

    /// <summary><c>125.0 min of downtime used, 40.3 min allowed</c></summary>
    public static string Downtime(DowntimeBudget budget)
    {
        var (allowed, used, _) = FigureText.Downtime(budget);
        return $"{used} of downtime used, {allowed} allowed";
    }

    /// <summary><c>0 of 3 targets met</c></summary>
    public static string Count(TargetMatrix matrix)
    {
        var all = matrix.Rows.Count * matrix.Months.Count;
        return $"{matrix.CountOf(Verdict.Met)} of {Wording.Count(all, matrix.Months.Count == 1 ? "target" : "verdict")} met";
    }
}
