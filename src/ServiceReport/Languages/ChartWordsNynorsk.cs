using System.Globalization;
using ServiceReport.Statistics;

namespace ServiceReport.Languages;

/// <summary>The words of charts in Norwegian nynorsk.</summary>
internal sealed class ChartWordsNynorsk : ChartWords
{
    public override string AxisTitle(Unit unit, AxisMagnitude magnitude) => unit switch
    {
        Unit.Percent => "Prosent",
        Unit.Seconds => "Sekund",
        Unit.Minutes => "Minutt",
        _ => magnitude switch
        {
            AxisMagnitude.Thousand => "Tal, tusen",
            AxisMagnitude.Million => "Tal, millionar",
            AxisMagnitude.Milliard => "Tal, milliardar",
            _ => "Tal",
        },
    };

    public override string Span(string title, string from, string to) =>
        from == to ? $"{title}, {from}." : $"{title}, månad for månad frå {from} til {to}.";

    public override string Years(string title, int year, IReadOnlyList<int> earlier) =>
        string.Create(CultureInfo.InvariantCulture, $"{title}, {year} samanlikna med {YearsInWords(earlier)}, månad for månad.");

    public override string Axis(string from, string to, Unit unit) => unit switch
    {
        Unit.Percent => $"Aksen går frå {from} til {to} prosent.",
        Unit.Seconds => $"Aksen går frå {from} til {to} sekund.",
        Unit.Minutes => $"Aksen går frå {from} til {to} minutt.",
        _ => $"Aksen går frå {from} til {to}.",
    };

    public override string Latest(string month, string value, string? change) =>
        $"{Capital(month)}: {value}{(change is null ? "" : ", " + change)}.";

    public override string Rose(string by, string than) => $"opp {by} frå {than}";

    public override string Fell(string by, string than) => $"ned {by} frå {than}";

    public override string Unchanged(string than) => $"uendra frå {than}";

    public override string AboutTheSame(string than) => $"nesten uendra frå {than}";

    public override string PercentagePoints(string number) => $"{number}\u00A0prosentpoeng";

    public override string Highest(string value, string months) => $"Høgst: {value} i {months}.";

    public override string Lowest(string value, string months) => $"Lågast: {value} i {months}.";

    public override string AllEqual(string value) => $"Alle månadene med tal: {value}.";

    public override string Doubtful => "usikkert";

    public override string DoubtfulFigures(int count, string months) => count == 1
        ? $"Eitt usikkert tal er merkt med ein ring: {months}."
        : string.Create(CultureInfo.InvariantCulture, $"{count} usikre tal er merkte med ring: {months}.");

    public override string Missing(string months) => $"Utan tal: {months}.";

    public override string NoFigures(string title) => $"{title}: ingen tal.";

    public override string Target(string limit) => $"Ei stipla linje viser kravet på {limit}.";

    public override string TargetRange(string rule) => $"To stipla linjer viser kravet: {rule}.";

    public override string Missed(int count, string months) => count switch
    {
        0 => "Alle månadene med tal oppfyller kravet.",
        1 => $"Éin månad oppfyller ikkje kravet: {months}.",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} månader oppfyller ikkje kravet: {months}."),
    };

    public override string VariationTitle(string title) => $"{title}: vanleg variasjon";

    public override string Mean(string value) => $"snitt {value}";

    public override string VariationLimit(string value) => $"grense {value}";

    public override string Variation(string mean, string lower, string upper) =>
        $"Snittet av dei tolv første månadene er {mean}, og vanleg variasjon ligg mellom {lower} og {upper}.";

    public override string TooFewForVariation => "Vanleg variasjon er ikkje rekna ut, fordi det er færre enn tolv tal.";

    public override string VariationMeaning => "Ein månad utanfor grensene har truleg ei eiga årsak og er merkt med ein trekant.";

    public override string Outside(int count, string months) => count switch
    {
        0 => "Ingen månad skil seg ut.",
        1 => $"Éin månad skil seg ut: {months}.",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} månader skil seg ut: {months}."),
    };

    public override string Brief(string from, string to, string lowest, string highest, string? misses)
    {
        var months = from == to ? Capital(from) : $"Frå {from} til {to}";
        var figures = from == to ? lowest : lowest == highest ? $"{lowest} kvar månad" : $"lågast {lowest}, høgst {highest}";
        return $"{months}: {figures}{(misses is null ? "" : "; " + misses)}.";
    }

    public override string BriefMisses(int missed, int months) => (missed, months) switch
    {
        (0, 1) => "kravet er oppfylt",
        (0, _) => "alle månadene med tal oppfyller kravet",
        (_, 1) => "kravet er ikkje oppfylt",
        _ when missed == months => "ingen av månadene oppfyller kravet",
        _ => string.Create(CultureInfo.InvariantCulture, $"{missed} av {months} månader oppfyller ikkje kravet"),
    };

    public override string Others(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} til");

    private protected override string And => "og";
}
