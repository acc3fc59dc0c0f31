namespace ServiceReport.Targets;

/// <summary>
/// What a rule may begin with: signs, and words of Norwegian (both forms) and English. Only words that say clearly whether the limit
/// itself is good enough: <c>inntil</c> and <c>up to</c> are not among them. Case does not matter, and a blank stands for blanks of any kind.
/// </summary>
internal static class RuleWords
{
    public static readonly (string Phrase, Comparison Comparison)[] Signs =
    [
        (">=", Comparison.AtLeast), ("> =", Comparison.AtLeast), ("=>", Comparison.AtLeast), ("≥", Comparison.AtLeast), ("⩾", Comparison.AtLeast),
        ("<=", Comparison.AtMost), ("< =", Comparison.AtMost), ("=<", Comparison.AtMost), ("≤", Comparison.AtMost), ("⩽", Comparison.AtMost),
        (">", Comparison.Above), ("<", Comparison.Below),
    ];

    public static readonly (string Phrase, Comparison Comparison)[] Words =
    [
        ("minst", Comparison.AtLeast), ("minimum", Comparison.AtLeast), ("min", Comparison.AtLeast), ("ikke under", Comparison.AtLeast),
        ("ikkje under", Comparison.AtLeast), ("ikke mindre enn", Comparison.AtLeast), ("ikkje mindre enn", Comparison.AtLeast),
        ("større enn eller lik", Comparison.AtLeast), ("at least", Comparison.AtLeast), ("not below", Comparison.AtLeast),
        ("no less than", Comparison.AtLeast), ("not less than", Comparison.AtLeast), ("greater than or equal to", Comparison.AtLeast),

        ("over", Comparison.Above), ("mer enn", Comparison.Above), ("meir enn", Comparison.Above), ("større enn", Comparison.Above),
        ("høyere enn", Comparison.Above), ("høgare enn", Comparison.Above), ("above", Comparison.Above), ("more than", Comparison.Above),
        ("greater than", Comparison.Above), ("higher than", Comparison.Above),

        ("høyst", Comparison.AtMost), ("høgst", Comparison.AtMost), ("maks", Comparison.AtMost), ("maksimum", Comparison.AtMost),
        ("maksimalt", Comparison.AtMost), ("ikke over", Comparison.AtMost), ("ikkje over", Comparison.AtMost), ("ikke mer enn", Comparison.AtMost),
        ("ikkje meir enn", Comparison.AtMost), ("mindre enn eller lik", Comparison.AtMost), ("at most", Comparison.AtMost), ("max", Comparison.AtMost),
        ("maximum", Comparison.AtMost), ("not above", Comparison.AtMost), ("no more than", Comparison.AtMost), ("not more than", Comparison.AtMost),
        ("less than or equal to", Comparison.AtMost),

        ("under", Comparison.Below), ("mindre enn", Comparison.Below), ("lavere enn", Comparison.Below), ("lågare enn", Comparison.Below),
        ("below", Comparison.Below), ("less than", Comparison.Below), ("fewer than", Comparison.Below), ("lower than", Comparison.Below),

        ("mellom", Comparison.Between), ("fra", Comparison.Between), ("frå", Comparison.Between), ("between", Comparison.Between), ("from", Comparison.Between),
    ];

    /// <summary>What may stand between the limits of a range that a word begins.</summary>
    public static readonly string[] JoiningWords = ["og", "and", "til", "to"];

    /// <summary>What may stand between the limits where nothing stands before them: <c>10–20</c>, <c>10 til 20</c>.</summary>
    public static readonly string[] RangeWords = ["til", "to"];

    public static bool IsDash(char character) => character is '-' or '–' or '—' or '−' or '‒';

    /// <summary>Where a phrase ends that begins at an index; -1 where it does not stand there.</summary>
    public static int EndOf(string phrase, string text, int start)
    {
        var index = start;
        foreach (var letter in phrase)
        {
            var from = index;
            if (letter == ' ')
            {
                index = PassBlanks(text, index);
            }
            else if (index < text.Length && char.ToLowerInvariant(text[index]) == letter)
            {
                index++;
            }

            if (index == from)
            {
                return -1;
            }
        }

        return index;
    }

    /// <summary>The same for words: no letter follows, and a full stop that shortens the word belongs to it (<c>maks.</c>).</summary>
    public static int EndOfWord(string phrase, string text, int start)
    {
        var end = EndOf(phrase, text, start);
        if (end < 0 || (end < text.Length && char.IsLetter(text[end])))
        {
            return -1;
        }

        var isShortened = end + 1 < text.Length && text[end] == '.' && !char.IsAsciiDigit(text[end + 1]);
        return isShortened ? end + 1 : end;
    }

    public static int PassBlanks(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index;
    }
}
