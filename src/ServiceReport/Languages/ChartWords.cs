using System.Globalization;
using ServiceReport.Statistics;

namespace ServiceReport.Languages;

/// <summary>The words of charts and of the text alternatives that say what a chart shows. Each member is a whole sentence or a whole part of one.</summary>
public abstract class ChartWords
{
    private static readonly ChartWords Bokmal = new ChartWordsBokmal();
    private static readonly ChartWords Nynorsk = new ChartWordsNynorsk();
    private static readonly ChartWords English = new ChartWordsEnglish();

    public static ChartWords Of(Language language) => language.Tag switch
    {
        "nb" => Bokmal,
        "nn" => Nynorsk,
        "en" => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language.Tag, "No chart words in this language."),
    };

    /// <summary>What the upright axis counts: <c>Antall, millioner</c>.</summary>
    public abstract string AxisTitle(Unit unit, AxisMagnitude magnitude);

    /// <summary><c>Meldinger, måned for måned fra januar 2023 til februar 2026.</c></summary>
    public abstract string Span(string title, string from, string to);

    /// <summary><c>Meldinger, 2026 sammenlignet med 2023–2025, måned for måned.</c></summary>
    /// <param name="title">Of the chart.</param>
    /// <param name="year">The newest.</param>
    /// <param name="earlier">The years before that have figures, ascending; at least one.</param>
    public abstract string Years(string title, int year, IReadOnlyList<int> earlier);

    /// <summary>Where the upright axis begins and ends, said where it does not show zero: <c>Aksen går fra 99 til 100 prosent.</c></summary>
    public abstract string Axis(string from, string to, Unit unit);

    /// <summary><c>Februar 2026: 5 052 933, ned 3,1 % fra februar 2025 (5 214 812).</c></summary>
    public abstract string Latest(string month, string value, string? change);

    public abstract string Rose(string by, string than);

    public abstract string Fell(string by, string than);

    public abstract string Unchanged(string than);

    /// <summary>The change is there but rounds to nothing.</summary>
    public abstract string AboutTheSame(string than);

    public abstract string PercentagePoints(string number);

    public abstract string Highest(string value, string months);

    public abstract string Lowest(string value, string months);

    /// <summary>Instead of the highest and the lowest, where they are the same.</summary>
    public abstract string AllEqual(string value);

    /// <summary>What stands at a figure that the checks doubt: <c>usikkert</c>.</summary>
    public abstract string Doubtful { get; }

    /// <summary>How many figures the checks doubt, how they are marked, and which they are.</summary>
    public abstract string DoubtfulFigures(int count, string months);

    /// <summary>Months without a figure between those that have one.</summary>
    public abstract string Missing(string months);

    public abstract string NoFigures(string title);

    /// <param name="limit">The target's limit with its unit: <c>99,90 %</c>.</param>
    public abstract string Target(string limit);

    /// <summary>Two dashed lines show the target.</summary>
    /// <param name="rule">The target's rule in words: <c>mellom 10 og 20 sek</c>.</param>
    public abstract string TargetRange(string rule);

    /// <summary>How many months miss the target, and which.</summary>
    public abstract string Missed(int count, string months);

    /// <summary>The title of a chart of ordinary variation: <c>Oppetid: vanlig variasjon</c>.</summary>
    public abstract string VariationTitle(string title);

    /// <summary>What stands at the line of the mean: <c>snitt 99,96 %</c>.</summary>
    public abstract string Mean(string value);

    /// <summary>What stands at a limit of ordinary variation: <c>grense 99,88 %</c>.</summary>
    public abstract string VariationLimit(string value);

    /// <summary>The mean and the limits, and what they mean.</summary>
    public abstract string Variation(string mean, string lower, string upper);

    /// <summary>Instead of the limits, where there are fewer than twelve figures.</summary>
    public abstract string TooFewForVariation { get; }

    /// <summary>What it means that a month lies outside the limits, and how it is marked.</summary>
    public abstract string VariationMeaning { get; }

    /// <summary>How many months lie outside the limits, and which.</summary>
    public abstract string Outside(int count, string months);

    /// <summary>The run of some months in one sentence: <c>Fra mars 2024 til februar 2026: lavest 99,54 %, høyest 99,99 %; 3 av 24 måneder oppfyller ikke kravet.</c></summary>
    /// <param name="from">The first month.</param>
    /// <param name="to">The last month, perhaps the same.</param>
    /// <param name="lowest">The lowest figure.</param>
    /// <param name="highest">The highest figure, perhaps the same.</param>
    /// <param name="misses">What <see cref="BriefMisses"/> says; null where there is no target.</param>
    public abstract string Brief(string from, string to, string lowest, string highest, string? misses);

    /// <summary>How many of some months miss the target, as the last part of a sentence: <c>3 av 24 måneder oppfyller ikke kravet</c>.</summary>
    public abstract string BriefMisses(int missed, int months);

    /// <summary><c>3 til</c>, as the last member of a list that would be too long.</summary>
    public abstract string Others(int count);

    /// <summary><c>a, b og c</c></summary>
    public string List(IReadOnlyList<string> members) => members.Count switch
    {
        0 => "",
        1 => members[0],
        _ => $"{string.Join(", ", members.Take(members.Count - 1))} {And} {members[^1]}",
    };

    private protected abstract string And { get; }

    /// <summary>Years in ascending order: a run of three or more as <c>2023–2025</c>.</summary>
    private protected string YearsInWords(IReadOnlyList<int> years)
    {
        string[] each = [.. years.Select(year => year.ToString(CultureInfo.InvariantCulture))];
        return years.Count > 2 && years[^1] - years[0] == years.Count - 1 ? $"{each[0]}–{each[^1]}" : List(each);
    }

    private protected static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary><c>desember 2025 (99,54 %)</c></summary>
    public virtual string InBrackets(string name, string value) => $"{name} ({value})";
}

/// <summary>The size of the numbers on an axis.</summary>
public enum AxisMagnitude
{
    One,
    Thousand,
    Million,

    /// <summary>10⁹: <c>milliarder</c> in Norwegian.</summary>
    Milliard,
}
