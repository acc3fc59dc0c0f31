using System.Globalization;
using ServiceReport.Statistics;

namespace ServiceReport.Languages;

/// <summary>The words of charts in Norwegian bokmål.</summary>
internal sealed class ChartWordsBokmal : ChartWords
{
    public override string AxisTitle(Unit unit, AxisMagnitude magnitude) => unit switch
    {
        Unit.Percent => "Prosent",
        Unit.Seconds => "Sekunder",
        Unit.Minutes => "Minutter",
        _ => magnitude switch
        {
            AxisMagnitude.Thousand => "Antall, tusen",
            AxisMagnitude.Million => "Antall, millioner",
            AxisMagnitude.Milliard => "Antall, milliarder",
            _ => "Antall",
        },
    };

    public override string Span(string title, string from, string to) =>
        from == to ? $"{title}, {from}." : $"{title}, måned for måned fra {from} til {to}.";

    public override string Years(string title, int year, IReadOnlyList<int> earlier) =>
        string.Create(CultureInfo.InvariantCulture, $"{title}, {year} sammenlignet med {YearsInWords(earlier)}, måned for måned.");

    public override string Axis(string from, string to, Unit unit) => unit switch
    {
        Unit.Percent => $"Aksen går fra {from} til {to} prosent.",
        Unit.Seconds => $"Aksen går fra {from} til {to} sekunder.",
        Unit.Minutes => $"Aksen går fra {from} til {to} minutter.",
        _ => $"Aksen går fra {from} til {to}.",
    };

    public override string Latest(string month, string value, string? change) =>
        $"{Capital(month)}: {value}{(change is null ? "" : ", " + change)}.";

    public override string Rose(string by, string than) => $"opp {by} fra {than}";

    public override string Fell(string by, string than) => $"ned {by} fra {than}";

    public override string Unchanged(string than) => $"uendret fra {than}";

    public override string AboutTheSame(string than) => $"nesten uendret fra {than}";

    public override string PercentagePoints(string number) => $"{number}\u00A0prosentpoeng";

    public override string Highest(string value, string months) => $"Høyest: {value} i {months}.";

    public override string Lowest(string value, string months) => $"Lavest: {value} i {months}.";

    public override string AllEqual(string value) => $"Alle månedene med tall: {value}.";

    public override string Doubtful => "usikkert";

    public override string DoubtfulFigures(int count, string months) => count == 1
        ? $"Ett usikkert tall er merket med en ring: {months}."
        : string.Create(CultureInfo.InvariantCulture, $"{count} usikre tall er merket med ring: {months}.");

    public override string Missing(string months) => $"Uten tall: {months}.";

    public override string NoFigures(string title) => $"{title}: ingen tall.";

    public override string Target(string limit) => $"En stiplet linje viser kravet på {limit}.";

    public override string TargetRange(string rule) => $"To stiplede linjer viser kravet: {rule}.";

    public override string Missed(int count, string months) => count switch
    {
        0 => "Alle månedene med tall oppfyller kravet.",
        1 => $"Én måned oppfyller ikke kravet: {months}.",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} måneder oppfyller ikke kravet: {months}."),
    };

    public override string VariationTitle(string title) => $"{title}: vanlig variasjon";

    public override string Mean(string value) => $"snitt {value}";

    public override string VariationLimit(string value) => $"grense {value}";

    public override string Variation(string mean, string lower, string upper) =>
        $"Snittet av de tolv første månedene er {mean}, og vanlig variasjon ligger mellom {lower} og {upper}.";

    public override string TooFewForVariation => "Vanlig variasjon er ikke regnet ut, fordi det er færre enn tolv tall.";

    public override string VariationMeaning => "En måned utenfor grensene har trolig en egen årsak og er merket med en trekant.";

    public override string Outside(int count, string months) => count switch
    {
        0 => "Ingen måned skiller seg ut.",
        1 => $"Én måned skiller seg ut: {months}.",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} måneder skiller seg ut: {months}."),
    };

    public override string Brief(string from, string to, string lowest, string highest, string? misses)
    {
        var months = from == to ? Capital(from) : $"Fra {from} til {to}";
        var figures = from == to ? lowest : lowest == highest ? $"{lowest} hver måned" : $"lavest {lowest}, høyest {highest}";
        return $"{months}: {figures}{(misses is null ? "" : "; " + misses)}.";
    }

    public override string BriefMisses(int missed, int months) => (missed, months) switch
    {
        (0, 1) => "kravet er oppfylt",
        (0, _) => "alle månedene med tall oppfyller kravet",
        (_, 1) => "kravet er ikke oppfylt",
        _ when missed == months => "ingen av månedene oppfyller kravet",
        _ => string.Create(CultureInfo.InvariantCulture, $"{missed} av {months} måneder oppfyller ikke kravet"),
    };

    public override string Others(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} til");

    private protected override string And => "og";
}
