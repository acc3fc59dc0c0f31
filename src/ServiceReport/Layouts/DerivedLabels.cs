using ServiceReport.Statistics;

namespace ServiceReport.Layouts;

/// <summary>The names of rows and columns that are computed from others, such as <c>Sum</c> and <c>Hittil i år</c>: recognised, and not read as data.</summary>
internal static class DerivedLabels
{
    /// <summary>Names of sums, as a whole.</summary>
    private static readonly string[] Sums =
    [
        "total", "ialt", "i alt", "til sammen", "tilsammen", "til saman", "tilsaman", "året", "heile året", "hele året", "år", "year", "ytd", "year to date", "hittil",
    ];

    /// <summary>How names of sums start.</summary>
    private static readonly string[] SumStarts = ["sum", "total", "hittil i", "hittil 2", "så langt i", "årssum", "årstotal"];

    /// <summary>How names of sums of a part of a year start.</summary>
    private static readonly string[] SoFarStarts = ["hittil", "så langt", "ytd", "year to date"];

    private static readonly string[] Others =
    [
        "snitt", "gjennomsnitt", "gjennomsnittet", "gj.snitt", "gj.sn.", "average", "mean", "median", "endring", "vekst", "change", "growth", "prosent", "%",
    ];

    private static readonly string[] OtherStarts =
    [
        "gjennomsnitt ", "snitt ", "endring ", "vekst ", "change ", "growth ", "average ", "per måned", "siste 12", "last 12", "rullerende",
    ];

    private static readonly string[] Parts = ["kvartal", "tertial", "halvår", "quarter"];

    public static bool Contains(string label)
    {
        var text = Plain(label);
        return IsSum(text) || IsOne(text, Others) || StartsWithOne(text, OtherStarts) || IsQuarter(text) || ContainsOne(text);
    }

    /// <summary>Whether the name says that its figures are sums of others: <c>Sum</c>, <c>Totalt 2025</c>, <c>Hittil i år</c>.</summary>
    public static bool IsSum(string label) => IsSum(Plain(label));

    /// <summary>Whether the name says that its sums end with the last month that has a figure: <c>Hittil i år</c>.</summary>
    public static bool IsSumSoFar(string label) => StartsWithOne(Plain(label), SoFarStarts);

    private static ReadOnlySpan<char> Plain(string label) => label.AsSpan(0, FootnoteMark.LengthWithout(label)).Trim().TrimEnd(":.");

    private static bool IsSum(ReadOnlySpan<char> text) => (IsOne(text, Sums) || StartsWithOne(text, SumStarts)) && !ContainsOne(text);

    private static bool IsOne(ReadOnlySpan<char> text, string[] names)
    {
        foreach (var name in names)
        {
            if (text.Equals(name.AsSpan().TrimEnd('.'), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithOne(ReadOnlySpan<char> text, string[] starts)
    {
        foreach (var start in starts)
        {
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ContainsOne(ReadOnlySpan<char> text)
    {
        foreach (var part in Parts)
        {
            if (text.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>Q1</c>, <c>K2</c>, <c>T3</c></summary>
    private static bool IsQuarter(ReadOnlySpan<char> text) => text is ['Q' or 'q' or 'K' or 'k' or 'T' or 't', >= '1' and <= '4'];
}
