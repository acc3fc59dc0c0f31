using ServiceReport.Languages;
using ServiceReport.Statistics;

namespace ServiceReport.Charts;

/// <summary>What a chart shows, in words, for those who do not see it: the latest figure, its change, the highest and lowest month, the axis, the target.</summary>
internal sealed class ShownFigures
{
    private const int MostNamed = 6;

    private readonly string _title;
    private readonly Series _series;
    private readonly Month _last;
    private readonly Language _language;
    private readonly ChartWords _words;
    private readonly List<MonthFigure> _figures;
    private readonly ValueRange _range;

    public ShownFigures(string title, Series series, Month first, Month last, Language language)
    {
        _title = title;
        _series = series;
        _last = last;
        _language = language;
        _words = ChartWords.Of(language);
        _figures = MonthFigure.Between(series, first, last);
        _range = new ValueRange(_figures);
    }

    /// <summary>The chart's upright axis; the description says so where it does not show zero.</summary>
    public required ValueAxis Axis { get; init; }

    /// <summary>Whether the chart lays its years over each other.</summary>
    public bool ComparesYears { get; init; }

    /// <summary>The months whose figures the checks doubt.</summary>
    public required IReadOnlySet<Month> Doubted { get; init; }

    /// <summary>Without a target.</summary>
    public string Describe() => string.Join(' ', Figures());

    /// <summary>With the target and the months that miss it.</summary>
    public string Describe(TargetLine target, Func<decimal, bool> isMissed) => string.Join(' ', [.. Figures(), .. Misses(target, isMissed)]);

    /// <summary>With the limits of ordinary variation and the months outside them.</summary>
    /// <param name="limits">As computed; null where there are too few figures.</param>
    /// <param name="shown">As far as a figure can reach them.</param>
    /// <param name="write">A mean or a limit with its unit.</param>
    public string Describe(VariationLimits? limits, VariationLimits? shown, Func<decimal, string> write)
    {
        if (limits is null || shown is null)
        {
            return string.Join(' ', _figures.Count == 0 ? Figures() : Figures().Append(_words.TooFewForVariation));
        }

        var outside = _figures.FindAll(figure => limits.MarkOf(figure.Value) != Mark.None);
        return string.Join(
            ' ',
            [
                .. Figures(),
                _words.Variation(write(limits.Mean), write(shown.Lower), write(shown.Upper)),
                _words.VariationMeaning,
                _words.Outside(outside.Count, Named(outside)),
            ]);
    }

    private IEnumerable<string> Figures()
    {
        if (_figures.Count == 0)
        {
            yield return _words.NoFigures(_title);
            yield break;
        }

        var latest = _figures[^1];
        var earlier = _figures.Select(figure => figure.Month.Year).Distinct().Where(year => year < latest.Month.Year).ToList();
        yield return ComparesYears && earlier.Count > 0
            ? _words.Years(_title, latest.Month.Year, earlier)
            : _words.Span(_title, _language.MonthAndYear(_figures[0].Month), _language.MonthAndYear(latest.Month));
        yield return _words.Latest(_language.MonthAndYear(latest.Month), Show(latest.Value), Change(latest.Month, latest.Value));
        if (_range.Max > _range.Min)
        {
            yield return Extreme(_words.Highest, _range.Max);
            yield return Extreme(_words.Lowest, _range.Min);
        }
        else if (_figures.Count > 1)
        {
            yield return _words.AllEqual(Show(latest.Value));
        }

        if (Doubted.Count > 0 && _figures.FindAll(figure => Doubted.Contains(figure.Month)) is { Count: > 0 } doubted)
        {
            yield return _words.DoubtfulFigures(doubted.Count, Named(doubted));
        }

        var missing = new List<string>();
        for (var month = _figures[0].Month; month <= _last; month = month.AddMonths(1))
        {
            if (_series[month] is null)
            {
                missing.Add(_language.MonthAndYear(month));
            }
        }

        if (missing.Count > 0)
        {
            yield return _words.Missing(Some(missing));
        }

        if (Axis.Min > 0 || Axis.Max < 0)
        {
            yield return _words.Axis(_language.Number(Axis.Min), _language.Number(Axis.Max), _series.Unit);
        }
    }

    private IEnumerable<string> Misses(TargetLine target, Func<decimal, bool> isMissed)
    {
        yield return target.Upper is null ? _words.Target(target.Figure) : _words.TargetRange(target.InWords);
        if (_figures.Count > 0)
        {
            var missed = _figures.FindAll(figure => isMissed(figure.Value));
            yield return _words.Missed(missed.Count, Named(missed));
        }
    }

    private string Named(List<MonthFigure> months) =>
        Some([.. months.Select(figure => _words.InBrackets(_language.MonthAndYear(figure.Month), Show(figure.Value)))]);

    private string Show(decimal value) => _language.Figure(value, _series.Unit, _series.Decimals);

    private string Extreme(Func<string, string, string> sentence, decimal value) => sentence(
        Show(value), Some([.. _figures.Where(figure => figure.Value == value).Select(figure => _language.MonthAndYear(figure.Month))]));

    private string Some(List<string> names) =>
        _words.List(names.Count <= MostNamed ? names : [.. names.Take(MostNamed), _words.Others(names.Count - MostNamed)]);

    private string? Change(Month month, decimal now)
    {
        var yearBefore = month.AddYears(-1);
        if (_series[yearBefore] is not { } before || Math.Max(Math.Abs(now), Math.Abs(before)) > ValueAxis.Limit)
        {
            return null;
        }

        var than = _words.InBrackets(_language.MonthAndYear(yearBefore), Show(before));
        var difference = Math.Abs(now - before);
        if (difference == 0)
        {
            return _words.Unchanged(than);
        }

        string by;
        switch (_series.Unit)
        {
            case Unit.Percent:
                by = _words.PercentagePoints(_language.Number(difference, _series.Decimals));
                break;
            case Unit.Count when new Reports.Change(before + difference, before) is { Percent: { } percent }:
                by = _language.Percent(percent);
                if (by == _language.Percent(0))
                {
                    return _words.AboutTheSame(than);
                }

                break;
            default:
                by = Show(difference);
                break;
        }

        return now > before ? _words.Rose(by, than) : _words.Fell(by, than);
    }
}
