namespace ServiceReport.Layouts;

/// <summary>The names of rows and columns that are computed from others, such as <c>Sum</c> and <c>Hittil i år</c>: recognised, and not read as data.</summary>
internal static class DerivedLabels
{
    private static readonly string[] Whole =
    [
        "total", "ialt", "i alt", "til sammen", "tilsammen", "året", "heile året", "hele året", "år", "year", "ytd", "year to date",
        "hittil", "snitt", "gjennomsnitt", "gjennomsnittet", "gj.snitt", "gj.sn.", "average", "mean", "median", "endring", "vekst", "change", "growth", "prosent", "%",
    ];

    private static readonly string[] Starts =
    [
        "sum", "total", "hittil i", "hittil 2", "så langt i", "gjennomsnitt ", "snitt ", "endring ", "vekst ", "change ", "growth ", "average ", "per måned", "årssum", "årstotal",
    ];

    private static readonly string[] Parts = ["kvartal", "tertial", "halvår", "quarter"];

    public static bool Contains(string label)
    {
        var text = label.AsSpan().Trim().TrimEnd(":.");
        foreach (var name in Whole)
        {
            if (text.Equals(name.AsSpan().TrimEnd('.'), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return StartsWithOne(text) || IsQuarter(text) || ContainsOne(text);
    }

    private static bool StartsWithOne(ReadOnlySpan<char> text)
    {
        foreach (var start in Starts)
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
