using ServiceReport.Findings;
using ServiceReport.Layouts.Rules;
using ServiceReport.Tables;

namespace ServiceReport.Layouts;

/// <summary>Questions figures in per cent that look like shares of 1, such as 0,9969 among 99,85 and 99,94.</summary>
internal static class FractionCheck
{
    /// <summary>Shares from here on are taken for such where a series has no others; percentages this small are those of errors, and smaller.</summary>
    private const decimal LeastShare = 0.5m;

    public static void Report(IReadOnlyList<ReadCell> read, FindingList findings)
    {
        var small = read.Where(one => one is { Figure.Value: > 0m and <= 1m, IsBare: true }).ToList();
        if (small.Count == 0)
        {
            return;
        }

        var large = read.Where(one => one.Figure?.Value > 1m).Select(one => one.Figure!.Value).ToList();
        if (large.Count == 0)
        {
            ReportAll(read, small, findings);
            return;
        }

        var least = large.Min();
        foreach (var one in small.Where(one => one.Figure!.Value * 10m < least && one.Figure.Value * 400m >= least))
        {
            Add(one, $"{Wording.Quote(one.Source.Cell.Text)} is read as {Percent(one)}, but the others are {Plain(least)} % or more", findings);
        }
    }

    /// <summary>One finding for a series of nothing but shares.</summary>
    private static void ReportAll(IReadOnlyList<ReadCell> read, List<ReadCell> small, FindingList findings)
    {
        var isAll = small.Count == read.Count(one => one.Figure is { Value: not 0m }) && small.TrueForAll(one => one.Figure!.Value >= LeastShare);
        if (!isAll || small.TrueForAll(one => one.Figure!.Value == 1m))
        {
            return;
        }

        var what = small.Count == 1 ? "" : $", and the {Wording.Count(small.Count - 1, "other figure")} {(small.Count == 2 ? "is" : "are")} at most 1, too";
        Add(small[0], $"{Wording.Quote(small[0].Source.Cell.Text)} is read as {Percent(small[0])}{what}", findings);
    }

    private static void Add(ReadCell one, string message, FindingList findings) =>
        findings.Add(LooksLikeFraction.Rule.At(one.Source.Cell.Place, message) with
        {
            Hint = $"is it {Plain(one.Figure!.Value * 100m)} %? Write it so, or write '{Plain(one.Figure.Value)} %' where that is meant",
            Excerpt = RowExcerpt.Of(one.Source.Row, one.Source.Cell),
        });

    private static string Percent(ReadCell one) => $"{Plain(one.Figure!.Value)} %";

    private static string Plain(decimal value) => value.ToString("0.############################", System.Globalization.CultureInfo.InvariantCulture);
}
