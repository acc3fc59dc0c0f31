using System.Globalization;
using ServiceReport.Statistics;

namespace ServiceReport.Languages;

/// <summary>The words of charts in English.</summary>
internal sealed class ChartWordsEnglish : ChartWords
{
    public override string AxisTitle(Unit unit, AxisMagnitude magnitude) => unit switch
    {
        Unit.Percent => "Per cent",
        Unit.Seconds => "Seconds",
        Unit.Minutes => "Minutes",
        _ => magnitude switch
        {
            AxisMagnitude.Thousand => "Count, thousands",
            AxisMagnitude.Million => "Count, millions",
            AxisMagnitude.Milliard => "Count, billions",
            _ => "Count",
        },
    };

    public override string Span(string title, string from, string to) =>
        from == to ? $"{title}, {from}." : $"{title}, month by month from {from} to {to}.";

    public override string Years(string title, int year, IReadOnlyList<int> earlier) =>
        string.Create(CultureInfo.InvariantCulture, $"{title}, {year} compared with {YearsInWords(earlier)}, month by month.");

    public override string Axis(string from, string to, Unit unit) => unit switch
    {
        Unit.Percent => $"The axis runs from {from} to {to} per cent.",
        Unit.Seconds => $"The axis runs from {from} to {to} seconds.",
        Unit.Minutes => $"The axis runs from {from} to {to} minutes.",
        _ => $"The axis runs from {from} to {to}.",
    };

    public override string Latest(string month, string value, string? change) =>
        $"{Capital(month)}: {value}{(change is null ? "" : ", " + change)}.";

    public override string Rose(string by, string than) => $"up {by} from {than}";

    public override string Fell(string by, string than) => $"down {by} from {than}";

    public override string Unchanged(string than) => $"unchanged from {than}";

    public override string AboutTheSame(string than) => $"almost unchanged from {than}";

    public override string PercentagePoints(string number) => $"{number}\u00A0percentage points";

    public override string Highest(string value, string months) => $"Highest: {value} in {months}.";

    public override string Lowest(string value, string months) => $"Lowest: {value} in {months}.";

    public override string AllEqual(string value) => $"Every month with a figure: {value}.";

    public override string Doubtful => "uncertain";

    public override string DoubtfulFigures(int count, string months) => count == 1
        ? $"One uncertain figure is marked with a ring: {months}."
        : string.Create(CultureInfo.InvariantCulture, $"{count} uncertain figures are marked with a ring: {months}.");

    public override string Missing(string months) => $"No figure: {months}.";

    public override string NoFigures(string title) => $"{title}: no figures.";

    public override string Target(string limit) => $"A dashed line shows the target of {limit}.";

    public override string TargetRange(string rule) => $"Two dashed lines show the target: {rule}.";

    public override string Missed(int count, string months) => count switch
    {
        0 => "Every month with a figure meets the target.",
        1 => $"One month misses the target: {months}.",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} months miss the target: {months}."),
    };

    public override string VariationTitle(string title) => $"{title}: ordinary variation";

    public override string Mean(string value) => $"mean {value}";

    public override string VariationLimit(string value) => $"limit {value}";

    public override string Variation(string mean, string lower, string upper) =>
        $"The mean of the first twelve months is {mean}, and ordinary variation lies between {lower} and {upper}.";

    public override string TooFewForVariation => "Ordinary variation is not computed, because there are fewer than twelve figures.";

    public override string VariationMeaning => "A month outside the limits probably has a cause of its own and is marked with a triangle.";

    public override string Outside(int count, string months) => count switch
    {
        0 => "No month stands out.",
        1 => $"One month stands out: {months}.",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} months stand out: {months}."),
    };

    public override string Brief(string from, string to, string lowest, string highest, string? misses)
    {
        var months = from == to ? Capital(from) : $"From {from} to {to}";
        var figures = from == to ? lowest : lowest == highest ? $"{lowest} every month" : $"lowest {lowest}, highest {highest}";
        return $"{months}: {figures}{(misses is null ? "" : "; " + misses)}.";
    }

    public override string BriefMisses(int missed, int months) => (missed, months) switch
    {
        (0, 1) => "the target is met",
        (0, _) => "every month with a figure meets the target",
        (_, 1) => "the target is missed",
        _ when missed == months => "no month meets the target",
        _ => string.Create(CultureInfo.InvariantCulture, $"{missed} of {months} months {(missed == 1 ? "misses" : "miss")} the target"),
    };

    public override string Others(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} more");

    private protected override string And => "and";
}
