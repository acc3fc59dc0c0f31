using Scriban.Runtime;
using ServiceReport.Definitions;
using ServiceReport.Inputs;
using ServiceReport.Languages;
using ServiceReport.Reports;
using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Templates;

/// <summary>
/// The report as the values that templates see. Texts from data are Markdown already, escaped; figures are exact decimals.
/// </summary>
internal static class TemplateModel
{
    /// <summary>How many months the history of a target goes back, the report's month included.</summary>
    private const int HistoryMonths = 24;

    public static ScriptObject Of(Report report)
    {
        var series = report.Series.ToDictionary(one => one.Definition.Id, one => OfSeries(one, report), StringComparer.Ordinal);
        return new ScriptObject
        {
            ["title"] = MarkdownText.InLanguage(MarkdownText.Escape(report.Settings.Title), report.Settings.TitleLanguageTag),
            ["publisher"] = MarkdownText.Escape(report.Settings.Publisher),
            ["language"] = report.Language.Tag,
            ["own_language"] = report.Settings.LanguageTag,
            ["time_zone"] = report.Settings.TimeZone.Id,
            ["sections"] = new ScriptArray(report.Settings.Sections.Select(section => section.Name)),
            ["month"] = OfReportMonth(report),
            ["series"] = new ScriptArray(series.Values),
            ["targets"] = new ScriptArray(report.Targets.Select(target => OfTarget(target, series, report))),
            ["sources"] = new ScriptArray(report.Sources.Select(OfSource)),
            ["remarks"] = new ScriptArray(report.Remarks.Select(remark => OfRemark(remark, report.Language))),
        };
    }

    public static ScriptObject OfMonth(Month month, Language language) => new()
    {
        ["id"] = month.ToString(),
        ["year"] = month.Year,
        ["number"] = month.Number,
        ["name"] = language.MonthName(month.Number),
        ["short_name"] = language.ShortMonthName(month.Number),
        ["title"] = language.MonthAndYear(month),
    };

    /// <summary>An entry by the names of its fields; a field without a value is null, since an absent one would be a misspelt name.</summary>
    public static ScriptObject OfEntry(RegisterEntry entry, IReadOnlyList<RegisterField> fields, TimeZoneInfo zone, Language language)
    {
        var values = new ScriptObject { ["month"] = EntryDate.Of(entry).Month.ToString() };
        foreach (var field in fields)
        {
            values[field.Name] = entry.Values.GetValueOrDefault(field.Name) switch
            {
                TextValue text => MarkdownText.Escape(text.Text),
                NumberValue number => number.Number,
                DateValue date => OfDate(date.Date, language),
                MomentValue moment => OfMoment(moment.Moment, zone, language),
                _ => null,
            };
        }

        return values;
    }

    private static ScriptObject OfReportMonth(Report report)
    {
        var month = OfMonth(report.Month, report.Language);
        month["previous"] = OfMonth(report.Month.AddMonths(-1), report.Language);
        month["next"] = OfMonth(report.Month.AddMonths(1), report.Language);
        month["last_year"] = OfMonth(report.Month.AddYears(-1), report.Language);
        month["this_year"] = new ScriptArray(
            Enumerable.Range(1, report.Month.Number).Select(number => OfMonth(report.Month with { Number = number }, report.Language)));
        return month;
    }

    private static ScriptObject OfSeries(SeriesReport series, Report report)
    {
        var doubted = report.DoubtedMonths(series.Definition.Id);
        return new ScriptObject
        {
            ["id"] = series.Definition.Id,
            ["title"] = TitleOf(series.Definition),
            ["description"] = MarkdownText.InLanguage(MarkdownText.Escape(series.Definition.Description), series.Definition.DescriptionLanguageTag),
            ["group"] = series.Definition.Group,
            ["unit"] = series.Definition.Unit.ToString().ToLowerInvariant(),
            ["decimals"] = series.Definition.Decimals,
            ["computed_from"] = series.Definition.IsComputed ? MarkdownText.Escape(series.Definition.Source.File) : null,
            ["current"] = series.Current,
            ["previous_month"] = OfChange(series.OnPreviousMonth, IsDoubted(month => month == report.Month || month == report.Month.AddMonths(-1))),
            ["last_year"] = OfChange(series.OnLastYear, IsDoubted(month => month == report.Month || month == report.Month.AddYears(-1))),
            ["year_to_date"] = OfChange(series.YearToDate, IsDoubted(month => month.Number <= report.Month.Number && month.Year >= report.Month.Year - 1)),
            ["sum_of_year"] = series.SumOfYear,
            ["years"] = new ScriptArray(series.Years.Select(row => OfYear(row, report.Language))),
            ["months"] = OfFigures(series.Series),
        };

        bool IsDoubted(Func<Month, bool> isCompared) => doubted.Any(isCompared);
    }

    private static string TitleOf(SeriesDefinition series) => MarkdownText.InLanguage(MarkdownText.Escape(series.Title), series.TitleLanguageTag);

    private static ScriptObject OfFigures(Series series)
    {
        var months = new ScriptObject();
        foreach (var (month, figure) in series.Figures)
        {
            months[month.ToString()] = figure.Value;
        }

        return months;
    }

    private static ScriptObject OfYear(YearRow row, Language language)
    {
        var months = new ScriptArray();
        foreach (var value in row.Months)
        {
            months.Add(value);
        }

        var last = row.Months.Select((value, index) => value is null ? 0 : index + 1).Max();
        return new ScriptObject
        {
            ["year"] = row.Year,
            ["months"] = months,
            ["total"] = row.Total,
            ["complete"] = row.IsComplete,
            ["last_month"] = OfMonth(new Month(row.Year, last), language),
        };
    }

    private static ScriptObject? OfChange(Change? change, bool isDoubted) => change is null ? null : new ScriptObject
    {
        ["now"] = change.Now,
        ["then"] = change.Then,
        ["difference"] = change.Difference,
        ["percent"] = change.Percent,
        ["doubted"] = isDoubted,
    };

    private static ScriptObject OfTarget(TargetReport target, Dictionary<string, ScriptObject> series, Report report)
    {
        var months = Enumerable.Range(0, HistoryMonths).Select(back => report.Month.AddMonths(back - HistoryMonths + 1));
        return new ScriptObject
        {
            ["series"] = series[target.Target.SeriesId],
            ["sign"] = target.Target.Rule.Sign,
            ["limit"] = target.Target.Rule.Limit,
            ["upper"] = target.Target.Rule.Upper,
            ["rule"] = report.Language.Rule(target.Target.Rule, target.Series.Definition.Unit, target.Series.Definition.Decimals),
            ["value"] = target.Month.Value,
            ["verdict"] = Word(target.Month.Verdict),
            ["history"] = new ScriptArray(months.Select(month => OfJudged(target.Judge(month), report.Language))),
            ["downtime"] = OfDowntime(target.Month.Downtime),
        };
    }

    private static ScriptObject OfJudged(JudgedMonth judged, Language language) => new()
    {
        ["month"] = OfMonth(judged.Month, language),
        ["value"] = judged.Value,
        ["verdict"] = Word(judged.Verdict),
    };

    private static ScriptObject? OfDowntime(DowntimeBudget? budget) => budget is null ? null : new ScriptObject
    {
        ["minutes"] = budget.MonthMinutes,
        ["allowed"] = budget.AllowedMinutes,
        ["used"] = budget.UsedMinutes,
        ["left"] = budget.LeftMinutes,
        ["decimals"] = budget.DecimalsFrom(0),
    };

    private static ScriptObject OfSource(Source source) => new()
    {
        ["file"] = MarkdownText.Escape(source.File),
        ["sha256"] = source.Sha256,
        ["tables"] = new ScriptArray(source.Tables.Select(table => new ScriptObject
        {
            ["sheet"] = table.Sheet is null ? null : MarkdownText.Escape(table.Sheet),
            ["cells"] = table.Cells,
            ["figures"] = table.Figures,
        })),
    };

    private static ScriptObject OfRemark(Remark remark, Language language) => new()
    {
        ["code"] = remark.Finding.Rule.Code,
        ["title"] = FindingWords.TitleOf(remark.Finding.Rule.Code, language) ?? remark.Finding.Rule.Code,
        ["place"] = MarkdownText.Escape(remark.Finding.Place.ToString()),
        ["series"] = remark.Figure is { } figure ? TitleOf(figure.Series) : null,
        ["month"] = remark.Figure is { } dated ? OfMonth(dated.Month, language) : null,
        ["figure"] = remark.Figure is { } written ? language.Figure(written.Value, written.Series.Unit, written.Series.Decimals) : null,
    };

    private static ScriptObject OfDate(PartialDate date, Language language) => new()
    {
        ["id"] = date.ToString(),
        ["month"] = date.Month.ToString(),
        ["text"] = date.Date is { } day ? language.Date(day) : language.MonthAndYear(date.Month),
    };

    private static ScriptObject OfMoment(Moment moment, TimeZoneInfo zone, Language language) => new()
    {
        ["id"] = moment.ToString(),
        ["month"] = Month.Of(DateOnly.FromDateTime(moment.Clock)).ToString(),
        ["utc"] = moment.ToUtc(zone),
        ["text"] = language.Moment(moment.Clock),
    };

    private static string Word(Verdict verdict) => verdict.ToString().ToLowerInvariant();
}
