using ServiceReport.Languages;
using ServiceReport.Statistics;

namespace ServiceReport.Charts;

/// <summary>What a chart shows, in words, for those who do not see it: the latest figure, its change, the highest and lowest month, the target.</summary>
internal sealed class ShownFigures
{
    private const int MostNamed = 6;

    private readonly string title;
    private readonly Series series;
    private readonly Month last;
    private readonly Language language;
    private readonly ChartWords words;
    private readonly List<MonthFigure> figures;
    private readonly ValueRange range;

    public ShownFigures(string title, Series series, Month first, Month last, Language language)
    {
        this.title = title;
        this.series = series;
        this.last = last;
        this.language = language;
        words = ChartWords.Of(language);
        figures = MonthFigure.Between(series, first, last);
        range = new ValueRange(figures);
    }

    /// <summary>Without a target.</summary>
    public string Describe() => string.Join(' ', Figures());

    /// <summary>With the target and the months that miss it.</summary>
    public string Describe(TargetLine target, Func<decimal, bool> isMissed) => string.Join(' ', [.. Figures(), .. Misses(target, isMissed)]);

    /// <summary>With the limits of ordinary variation and the months outside them.</summary>
    public string Describe(VariationLimits? limits, int decimals)
    {
        if (limits is null)
        {
            return Describe();
        }

        var outside = figures.FindAll(figure => limits.MarkOf(figure.Value) != Mark.None);
        return string.Join(
            ' ',
            [
                .. Figures(),
                words.Variation(language.Rounded(limits.Mean, decimals), language.Rounded(limits.Lower, decimals), language.Rounded(limits.Upper, decimals)),
                words.Outside(outside.Count, Named(outside)),
            ]);
    }

    private IEnumerable<string> Figures()
    {
        if (figures.Count == 0)
        {
            yield return words.NoFigures(title);
            yield break;
        }

        var latest = figures[^1];
        yield return words.Span(title, language.MonthAndYear(figures[0].Month), language.MonthAndYear(latest.Month));
        yield return words.Latest(language.MonthAndYear(latest.Month), Show(latest.Value), Change(latest.Month, latest.Value));
        if (range.Max > range.Min)
        {
            yield return Extreme(words.Highest, range.Max);
            yield return Extreme(words.Lowest, range.Min);
        }
        else if (figures.Count > 1)
        {
            yield return words.AllEqual(Show(latest.Value));
        }

        var missing = new List<string>();
        for (var month = figures[0].Month; month <= last; month = month.AddMonths(1))
        {
            if (series[month] is null)
            {
                missing.Add(language.MonthAndYear(month));
            }
        }

        if (missing.Count > 0)
        {
            yield return words.Missing(Some(missing));
        }
    }

    private IEnumerable<string> Misses(TargetLine target, Func<decimal, bool> isMissed)
    {
        yield return words.Target(target.Label);
        if (figures.Count > 0)
        {
            var missed = figures.FindAll(figure => isMissed(figure.Value));
            yield return words.Missed(missed.Count, Named(missed));
        }
    }

    private string Named(List<MonthFigure> months) =>
        Some([.. months.Select(figure => words.InBrackets(language.MonthAndYear(figure.Month), Show(figure.Value)))]);

    private string Show(decimal value) => language.Figure(value, series.Unit, range.Decimals);

    private string Extreme(Func<string, string, string> sentence, decimal value) => sentence(
        Show(value), Some([.. figures.Where(figure => figure.Value == value).Select(figure => language.MonthAndYear(figure.Month))]));

    private string Some(List<string> names) =>
        words.List(names.Count <= MostNamed ? names : [.. names.Take(MostNamed), words.Others(names.Count - MostNamed)]);

    private string? Change(Month month, decimal now)
    {
        var yearBefore = month.AddYears(-1);
        if (series[yearBefore] is not { } before || Math.Max(Math.Abs(now), Math.Abs(before)) > ValueAxis.Limit)
        {
            return null;
        }

        var than = words.InBrackets(language.MonthAndYear(yearBefore), Show(before));
        var difference = Math.Abs(now - before);
        if (difference == 0)
        {
            return words.Unchanged(than);
        }

        string by;
        switch (series.Unit)
        {
            case Unit.Percent:
                by = words.PercentagePoints(language.Number(difference, range.Decimals));
                break;
            case Unit.Count when before > 0:
                by = language.Rounded(difference / before * 100, 1);
                if (by == language.Rounded(0, 1))
                {
                    return words.AboutTheSame(than);
                }

                by += "\u00A0%";
                break;
            default:
                by = Show(difference);
                break;
        }

        return now > before ? words.Rose(by, than) : words.Fell(by, than);
    }
}
