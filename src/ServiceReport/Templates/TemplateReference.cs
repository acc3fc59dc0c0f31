namespace ServiceReport.Templates;

/// <summary>A value or function that a template can use.</summary>
/// <param name="Name">As the template writes it.</param>
/// <param name="Meaning">What it is, in a few words.</param>
public sealed record TemplateName(string Name, string Meaning);

/// <summary>The members of one kind of value.</summary>
/// <param name="Kind">What the value is, such as <c>series</c>.</param>
/// <param name="From">Where a template gets one.</param>
/// <param name="Members">What it has.</param>
public sealed record TemplateValues(string Kind, string From, IReadOnlyList<TemplateName> Members);

/// <summary>Every value and function that a template can use besides the template language's own; tests hold it against what templates are given.</summary>
public static class TemplateReference
{
    public static IReadOnlyList<TemplateValues> Values { get; } =
    [
        new("report", "`report`",
        [
            new("title", "the report's name"),
            new("publisher", "who publishes it"),
            new("language", "`nb`, `nn` or `en`"),
            new("own_language", "the language of report.yaml and of the registers' texts"),
            new("time_zone", "whose clock months and times follow, such as `Europe/Oslo`"),
            new("sections", "the sections that report.yaml names, in order"),
            new("month", "the report's month"),
            new("series", "every series, in the order of report.yaml"),
            new("targets", "every target with its verdict"),
            new("sources", "the files that the report stands on"),
            new("remarks", "the warnings about the data"),
        ]),
        new("month", "`report.month`, and wherever a month is said",
        [
            new("id", "`2026-02`"),
            new("year", "`2026`"),
            new("number", "`2`"),
            new("name", "`februar`"),
            new("short_name", "`feb.`"),
            new("title", "`februar 2026`"),
            new("previous", "the month before; like the next three, of `report.month` only"),
            new("next", "the month after"),
            new("last_year", "the same month last year"),
            new("this_year", "the months of the year up to the report's"),
        ]),
        new("series", "`for series in report.series`",
        [
            new("id", "its name in report.yaml"),
            new("title", "its title in the report's language"),
            new("description", "what it counts, in a sentence; may be empty"),
            new("group", "the word of report.yaml by which a template picks it"),
            new("unit", "`count`, `percent`, `seconds` or `minutes`"),
            new("decimals", "the least number of decimals that are printed"),
            new("computed_from", "the file of incidents that its figures are computed from; null where it has a table of its own"),
            new("current", "the month's figure; null where there is none"),
            new("previous_month", "the change from the month before, or null"),
            new("last_year", "the change from the same month last year, or null"),
            new("year_to_date", "the change of the year so far from the same months last year, or null"),
            new("sum_of_year", "the sum of the year so far, or null"),
            new("years", "a row of figures a year"),
            new("months", "the figures by month: `series.months['2026-02']`"),
        ]),
        new("change", "`series.last_year`, `series.previous_month`, `series.year_to_date`",
        [
            new("now", "the later figure"),
            new("then", "the earlier figure"),
            new("difference", "what has come to it; negative for a fall"),
            new("percent", "the same in per cent of the earlier figure; null where that is zero"),
            new("doubted", "whether a check doubts a figure that is compared"),
        ]),
        new("year", "`for row in series.years`",
        [
            new("year", "`2026`"),
            new("months", "twelve figures; null where there is none"),
            new("total", "their sum, or null where it would mean nothing"),
            new("complete", "whether all twelve are there"),
            new("last_month", "the last month that has a figure"),
        ]),
        new("target", "`for target in report.targets`",
        [
            new("series", "the series that it is about"),
            new("sign", "`≥`, `<`, …"),
            new("limit", "the limit; the lower one of a range"),
            new("upper", "the upper limit of a range, or null"),
            new("rule", "the rule in words: `minst 99,90 %`"),
            new("value", "the month's figure, or null"),
            new("verdict", "`met`, `missed` or `unknown`"),
            new("history", "the last 24 months, judged"),
            new("downtime", "the minutes of an uptime target, or null"),
        ]),
        new("judged month", "`for judged in target.history`",
        [
            new("month", "the month"),
            new("value", "its figure, or null"),
            new("verdict", "`met`, `missed` or `unknown`"),
        ]),
        new("downtime", "`target.downtime`",
        [
            new("minutes", "how many minutes the month had"),
            new("allowed", "how many of them the target allows to be down"),
            new("used", "how many were down"),
            new("left", "allowed less used; negative beyond the target"),
            new("decimals", "how many decimals `rounded` needs so that used and left, as printed, add up to allowed"),
        ]),
        new("page", "`for page in (pages 'informasjon')`",
        [
            new("title", "its heading"),
            new("body", "its text, in Markdown"),
            new("language", "the language that it is written in"),
            new("file", "its file"),
        ]),
        new("entry", "`for change in (register 'changes')`",
        [
            new("month", "the month of its first date, as `2026-02`; besides, an entry has the fields that report.yaml names"),
        ]),
        new("date", "a field of an entry of the type `date`",
        [
            new("id", "`2026-03-19`"),
            new("month", "`2026-03`"),
            new("text", "`19. mars 2026`; where only the month is known, `mars 2026`"),
        ]),
        new("moment", "a field of an entry of the type `moment`",
        [
            new("id", "`2026-02-12T08:15`"),
            new("month", "`2026-02`"),
            new("utc", "the same in universal time"),
            new("text", "`12. februar 2026 kl. 08.15`"),
        ]),
        new("source", "`for source in report.sources`",
        [
            new("file", "its name in the workspace"),
            new("sha256", "its checksum"),
            new("tables", "what was read of it"),
        ]),
        new("table", "`for table in source.tables`",
        [
            new("sheet", "the sheet; null for a CSV file"),
            new("cells", "how many cells were read"),
            new("figures", "how many of them are figures of the report"),
        ]),
        new("remark", "`for remark in report.remarks`",
        [
            new("code", "the finding's code"),
            new("title", "the finding in a few words"),
            new("place", "file, sheet and cell"),
            new("series", "the title of the series that it is about, or null"),
            new("month", "the month of the figure, or null"),
            new("figure", "the figure as it is printed, or null"),
        ]),
        new("page shell", "`page`, in `page.html.sbn` only",
        [
            new("title", "the report's name"),
            new("subtitle", "the month"),
            new("publisher", "who publishes it"),
            new("language", "`nb`, `nn` or `en`"),
            new("title_language", "the language of the report's name: another one where it has no form in the report's"),
            new("skip_link", "the words of the link past the contents list"),
            new("contents_title", "the contents list's heading"),
            new("stylesheet", "the style sheet"),
            new("stylesheet_hash", "its SHA-256, for the Content-Security-Policy"),
            new("contents", "the contents list, as HTML"),
            new("body", "the report, as HTML"),
        ]),
    ];

    /// <summary>The functions; a name with its arguments, as a template calls it.</summary>
    public static IReadOnlyList<TemplateName> Functions { get; } =
    [
        new("figure VALUE SERIES", "a figure with the unit and decimals of its series: `{{ series.current | figure series }}`; a dash for null"),
        new("number VALUE", "a number with all its decimals"),
        new("rounded VALUE DECIMALS", "a number rounded half away from zero"),
        new("percent VALUE", "a share or a change with one decimal: `3,1 %`"),
        new("percent_change CHANGE", "a change in per cent with its sign: `+4,0 %`"),
        new("verdict WORD", "a verdict's symbol, word and colour: `{{ verdict target.verdict }}`"),
        new("month_name NUMBER", "`februar`"),
        new("short_month NUMBER", "`feb.`"),
        new("capitalized TEXT", "the text with a capital first letter"),
        new("lowered TEXT", "the text with a small first letter"),
        new("in_language TEXT TAG", "the text, marked as another language's where the report is not in it: `{{ change.title | in_language report.own_language }}`"),
        new("count_word NUMBER", "a small number in letters: `fire`"),
        new("date_range FIRST LAST", "days from one to another: `3.–4. juni 2026`"),
        new("pages CHAPTER", "the texts of content/ that name the chapter and apply to the month"),
        new("has_register NAME", "whether report.yaml has the register"),
        new("register NAME", "its entries, by date"),
        new("during ENTRIES MONTH", "the entries of a month: `{{ register 'changes' | during report.month }}`"),
        new("after ENTRIES MONTH", "the entries later than a month"),
        new("in_year ENTRIES MONTH", "the entries of a month's year"),
        new("having LIST FIELD VALUE", "the members of a list whose field has a value: `{{ having report.series 'group' 'uptime' }}`"),
        new("minutes START END", "how many minutes pass between two moments, as a number to compute with"),
        new("duration START END", "the same to be read, exact: `75 min`, `10 min 20 sek`"),
        new("value_of SERIES MONTH", "the figure of a month, or null"),
        new("target_of SERIES", "the target of a series, or null"),
    ];
}
