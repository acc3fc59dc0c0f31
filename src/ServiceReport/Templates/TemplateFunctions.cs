using System.Globalization;
using Scriban.Runtime;
using ServiceReport.Editorial;
using ServiceReport.Languages;
using ServiceReport.Reports;
using ServiceReport.Targets;

namespace ServiceReport.Templates;

/// <summary>The functions that templates can use besides Scriban's own, for one report.</summary>
internal sealed class TemplateFunctions
{
    private const string NoFigure = "–";
    private const int MostDecimals = 12;
    private const string DayFormat = "yyyy-MM-dd";

    private readonly Report _report;
    private readonly ScriptObject _model;
    private readonly HashSet<string> _chapters = new(StringComparer.Ordinal);

    public TemplateFunctions(Report report, ScriptObject model)
    {
        _report = report;
        _model = model;
    }

    private Language Language => _report.Language;

    public void AddTo(ScriptObject globals)
    {
        globals.Import("figure", new Func<object?, ScriptObject, string>(Figure));
        globals.Import("number", new Func<object?, string>(Number));
        globals.Import("rounded", new Func<object?, int, string>(Rounded));
        globals.Import("percent", new Func<object?, string>(Percent));
        globals.Import("percent_change", new Func<ScriptObject?, string>(PercentChange));
        globals.Import("verdict", new Func<string?, string>(VerdictMark));
        globals.Import("month_name", new Func<int, string>(number => Language.MonthName(MonthNumber(number))));
        globals.Import("short_month", new Func<int, string>(number => Language.ShortMonthName(MonthNumber(number))));
        globals.Import("capitalized", new Func<string?, string>(text => WithFirst(text, char.ToUpperInvariant)));
        globals.Import("lowered", new Func<string?, string>(text => WithFirst(text, char.ToLowerInvariant)));
        globals.Import("in_language", new Func<string?, string?, string>(InLanguage));
        globals.Import("count_word", new Func<int, string>(Language.CountWord));
        globals.Import("date_range", new Func<ScriptObject, ScriptObject?, string>(DateRange));
        globals.Import("pages", new Func<string, ScriptArray>(Pages));
        globals.Import("has_register", new Func<string, bool>(id => FindRegister(id) is not null));
        globals.Import("register", new Func<string, ScriptArray>(Entries));
        globals.Import("during", new Func<ScriptArray, ScriptObject, ScriptArray>((entries, month) => Where(entries, month, order => order == 0)));
        globals.Import("after", new Func<ScriptArray, ScriptObject, ScriptArray>((entries, month) => Where(entries, month, order => order > 0)));
        globals.Import("in_year", new Func<ScriptArray, ScriptObject, ScriptArray>(InYear));
        globals.Import("having", new Func<ScriptArray, string, string, ScriptArray>(Having));
        globals.Import("minutes", new Func<ScriptObject, ScriptObject, decimal>(Minutes));
        globals.Import("duration", new Func<ScriptObject, ScriptObject, string>((start, end) => Language.Duration(Passed(start, end))));
        globals.Import("value_of", new Func<ScriptObject, ScriptObject, decimal?>(ValueOf));
        globals.Import("target_of", new Func<ScriptObject, ScriptObject?>(TargetOf));
    }

    /// <summary>A series' figure with its unit and decimals: <c>{{ series.current | figure series }}</c>; a dash where there is none.</summary>
    private string Figure(object? value, ScriptObject series)
    {
        var id = Text(series, "id");
        var definition = _report.Series.FirstOrDefault(one => one.Definition.Id == id)?.Definition
            ?? throw new ArgumentException($"'{id}' is not a series of the report");
        return Exact(value) is { } exact ? Language.Figure(exact, definition.Unit, definition.Decimals) : NoFigure;
    }

    private string Number(object? value) => Exact(value) is { } exact ? Language.Number(exact) : NoFigure;

    private string Rounded(object? value, int decimals) => decimals is < 0 or > MostDecimals
        ? throw new ArgumentException($"{decimals} is not a number of decimals; expected 0 to {MostDecimals}")
        : Exact(value) is { } exact ? Language.Rounded(exact, decimals) : NoFigure;

    /// <summary>A share or a change, rounded to one decimal: <c>3,1 %</c>.</summary>
    private string Percent(object? value) => Exact(value) is { } exact ? Language.Percent(exact) : NoFigure;

    /// <summary>A change in per cent with its sign: <c>+4,0 %</c>, <c>−3,1 %</c>.</summary>
    private string PercentChange(ScriptObject? change)
    {
        if (Exact(change?["percent"]) is not { } percent)
        {
            return NoFigure;
        }

        var shown = Language.Percent(percent);
        return percent > 0 && shown != Language.Percent(0) ? "+" + shown : shown;
    }

    /// <summary>Words of another language, marked so that screen readers pronounce them right: <c>{{ change.title | in_language report.own_language }}</c>.</summary>
    private string InLanguage(string? text, string? tag) => tag is { } known && LanguageTags.IsWellFormed(known)
        ? MarkdownText.InLanguage((text ?? "").ReplaceLineEndings(" "), known == Language.Tag ? null : known)
        : throw new ArgumentException($"'{tag}' is not the tag of a language, such as 'nn'");

    private string VerdictMark(string? verdict) => Enum.TryParse<Verdict>(verdict, ignoreCase: true, out var known) && Enum.IsDefined(known)
        ? $"![{Language.VerdictWord(known)}](verdict:{verdict})"
        : throw new ArgumentException($"'{verdict}' is not a verdict; expected 'met', 'missed' or 'unknown'");

    /// <summary>The days of an entry that may last several: <c>3.–4. juni 2026</c>; where only a month is known, the month.</summary>
    private string DateRange(ScriptObject first, ScriptObject? last) =>
        last is not null && DateOnly.TryParseExact(Text(first, "id"), DayFormat, out var from) && DateOnly.TryParseExact(Text(last, "id"), DayFormat, out var to)
            ? to >= from ? Language.DateRange(from, to) : throw new ArgumentException($"an entry ends on {Text(last, "id")}, before it starts on {Text(first, "id")}; mend the register's file")
            : last is null ? Text(first, "text") : $"{Text(first, "text")} – {Text(last, "text")}";

    /// <summary>The chapters that the template asked for: a page of another one would be lost silently.</summary>
    public IReadOnlySet<string> Chapters => _chapters;

    private ScriptArray Pages(string chapter)
    {
        _chapters.Add(chapter);
        return new(_report.Pages.Where(page => page.Chapter == chapter).Select(OfPage));
    }

    private static ScriptObject OfPage(EditorialPage page) => new()
    {
        ["title"] = MarkdownText.Escape(page.Title),
        ["body"] = page.Body,
        ["language"] = page.LanguageTag,
        ["file"] = MarkdownText.Escape(page.File),
    };

    private RegisterReport? FindRegister(string id) => _report.Registers.FirstOrDefault(register => register.Definition.Id == id);

    private ScriptArray Entries(string id)
    {
        var register = FindRegister(id) ?? throw new ArgumentException($"there is no register '{id}'; has_register asks whether there is one");
        return new ScriptArray(register.Register.Entries.OrderBy(EntryDate.Of).Select(entry => TemplateModel.OfEntry(entry, register.Definition.Fields, _report.Settings.TimeZone, Language)));
    }

    private static ScriptArray Where(ScriptArray entries, ScriptObject month, Func<int, bool> holds) =>
        new(Objects(entries).Where(entry => holds(string.CompareOrdinal(Text(entry, "month"), Text(month, "id")))));

    private static ScriptArray InYear(ScriptArray entries, ScriptObject month)
    {
        var year = Text(month, "id")[..5];
        return new(Objects(entries).Where(entry => Text(entry, "month").StartsWith(year, StringComparison.Ordinal)));
    }

    private static ScriptArray Having(ScriptArray entries, string field, string value) =>
        new(Objects(entries).Where(entry => entry.TryGetValue(field, out var found) && found as string == value));

    /// <summary>How many minutes pass between two moments, by the workspace's clock: summer time counts.</summary>
    private static decimal Minutes(ScriptObject start, ScriptObject end) => (decimal)Passed(start, end).Ticks / TimeSpan.TicksPerMinute;

    private static TimeSpan Passed(ScriptObject start, ScriptObject end)
    {
        var passed = Value<DateTime>(end, "utc") - Value<DateTime>(start, "utc");
        return passed >= TimeSpan.Zero
            ? passed
            : throw new ArgumentException($"an entry ends on {Text(end, "id")}, before it starts on {Text(start, "id")}; mend the register's file");
    }

    private static decimal? ValueOf(ScriptObject series, ScriptObject month) =>
        Value<ScriptObject>(series, "months").TryGetValue(Text(month, "id"), out var value) ? Exact(value) : null;

    private ScriptObject? TargetOf(ScriptObject series) =>
        Value<ScriptArray>(_model, "targets").OfType<ScriptObject>().FirstOrDefault(target => target["series"] == series);

    /// <summary>A member that a value of ours has; a template that passes another object learns which one is missing.</summary>
    private static T Value<T>(ScriptObject? of, string member) =>
        of is not null && of.TryGetValue(member, out var value) && value is T typed ? typed : throw new ArgumentException($"a value with the member '{member}' is expected here");

    private static string Text(ScriptObject? of, string member) => Value<string>(of, member);

    private static decimal? Exact(object? value)
    {
        try
        {
            return value is null or "" ? null : Convert.ToDecimal(value, CultureInfo.InvariantCulture);
        }
        catch (Exception fault) when (fault is FormatException or InvalidCastException or OverflowException)
        {
            throw new ArgumentException($"'{value}' is not a number", fault);
        }
    }

    private static int MonthNumber(int number) =>
        number is >= 1 and <= 12 ? number : throw new ArgumentException($"{number} is not a month; expected 1 to 12");

    private static IEnumerable<ScriptObject> Objects(ScriptArray? entries) =>
        (entries ?? throw new ArgumentException("a list of entries is expected here, such as register 'changes'")).OfType<ScriptObject>();

    private static string WithFirst(string? text, Func<char, char> change)
    {
        var first = text?.StartsWith("![", StringComparison.Ordinal) == true ? 2 : 0; // Words that are marked as another language's.
        return text is null || text.Length <= first ? text ?? "" : text[..first] + change(text[first]) + text[(first + 1)..];
    }
}
