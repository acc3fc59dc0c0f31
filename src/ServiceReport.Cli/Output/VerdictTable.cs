using ServiceReport.Findings;
using ServiceReport.Reports;
using ServiceReport.Targets;

namespace ServiceReport.Cli.Output;

/// <summary>
/// Prints what targets say to several months: a row a month, a column a target, and beside an uptime the minutes that are left of its
/// downtime. Columns that do not fit a terminal of 80 characters follow below.
/// </summary>
internal static class VerdictTable
{
    private const int LineWidth = 80;
    private const string Gap = "  ";

    /// <summary>As long as <c>2026-02</c>.</summary>
    private const int MonthWidth = 7;

    public static void Print(TargetMatrix matrix, TextWriter writer)
    {
        writer.WriteLine($"{TerminalText.LineStart(matrix.Title)} {matrix.Months[0]} to {matrix.Months[^1]}");
        foreach (var columns in Lines(matrix.Rows.Select(Columns)))
        {
            foreach (var (label, index) in Labels(matrix).Select((label, index) => (label, index)))
            {
                var line = string.Join(Gap, columns.Select(column => column.Cell(index)).Prepend(label.PadRight(MonthWidth)));
                writer.WriteLine(Gap + line.TrimEnd());
            }
        }

        var cells = matrix.Rows.Count * matrix.Months.Count;
        writer.WriteLine($"{matrix.CountOf(Verdict.Met)} of {cells} met, {matrix.CountOf(Verdict.Missed)} missed, {matrix.CountOf(Verdict.Unknown)} unknown "
            + $"({Wording.Count(matrix.Rows.Count, "target")}, {Wording.Count(matrix.Months.Count, "month")})");
    }

    private static IEnumerable<string> Labels(TargetMatrix matrix) => [.. new[] { "month", "" }, .. matrix.Months.Select(month => month.ToString()), "total"];

    /// <summary>A target's columns: the verdicts and, where it has them, the minutes; each with a title, the rule, the months and the total.</summary>
    private static List<Column> Columns(TargetRow row)
    {
        var (unit, decimals) = (row.Series.Unit, row.Series.Decimals);
        var figures = row.Months.Select(month => month.Value is { } value ? FigureText.Exact(value, unit, decimals) : "").ToList();
        var width = figures.Max(figure => figure.Length);
        var verdicts = row.Months.Zip(figures, (month, figure) => $"{Word(month.Verdict)} {figure.PadLeft(width)}");
        var met = $"{row.Months.Count(month => month.Verdict == Verdict.Met)} of {row.Months.Count} met";
        var columns = new List<Column> { new([row.Series.Id, FigureText.Rule(row.Target.Rule, unit, decimals), .. verdicts, met], IsRight: false) };
        if (row.Downtime is { } total)
        {
            columns.Add(new(["downtime", "left", .. FigureText.Minutes([.. row.Months.Select(month => month.Downtime?.LeftMinutes)], total.LeftMinutes)], IsRight: true));
        }

        return columns;
    }

    /// <summary>As many targets beside each other as a line holds; at least one.</summary>
    private static IEnumerable<List<Column>> Lines(IEnumerable<List<Column>> targets)
    {
        var line = new List<Column>();
        foreach (var target in targets)
        {
            if (line.Count > 0 && Gap.Length + MonthWidth + line.Concat(target).Sum(column => Gap.Length + column.Width) > LineWidth)
            {
                yield return line;
                line = [];
            }

            line.AddRange(target);
        }

        if (line.Count > 0)
        {
            yield return line;
        }
    }

    /// <summary>A sign and a word, as long as the longest of them.</summary>
    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Met => "✓ met    ",
        Verdict.Missed => "✗ missed ",
        _ => "? unknown",
    };

    private sealed record Column(IReadOnlyList<string> Cells, bool IsRight)
    {
        public int Width { get; } = Cells.Max(cell => cell.Length);

        public string Cell(int index) => IsRight ? Cells[index].PadLeft(Width) : Cells[index].PadRight(Width);
    }
}
