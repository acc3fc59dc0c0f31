namespace ServiceReport.Layouts;

/// <summary>Recognises words by which a table says that its figures stand for a thousand or a million times as much: <c>Tall i 1 000</c>, <c>(mill.)</c>.</summary>
internal static class ScaleWords
{
    private const int LongestText = 200;

    private static readonly string[] Scales =
    [
        "1000", "000", "tusen", "thousand", "thousands", "mill", "million", "millions", "millioner", "millionar", "mrd", "milliarder", "milliardar", "billions",
    ];

    private static readonly string[] Before = ["i", "in", "hele", "heile"];

    /// <summary>Whether the text names a scale behind <c>i</c> or <c>in</c>, or alone in brackets; <c>per 1000 brukere</c> does not.</summary>
    public static bool AreIn(string text)
    {
        if (text.Length > LongestText)
        {
            return false;
        }

        var words = Words(text);
        for (var index = 0; index < words.Count; index++)
        {
            var (start, length) = words[index];
            if (!IsOne(text.AsSpan(start, length), Scales))
            {
                continue;
            }

            var first = length == 3 && index > 0 && text.AsSpan(words[index - 1].Start, words[index - 1].Length) is "1" ? index - 1 : index;
            if (first == index && text.AsSpan(start, length) is "000")
            {
                continue;
            }

            var isBehind = first > 0 && IsOne(text.AsSpan(words[first - 1].Start, words[first - 1].Length), Before);
            if (isBehind || (CharBefore(text, words[first].Start) == '(' && CharAfter(text, start + length) == ')'))
            {
                return true;
            }
        }

        return false;
    }

    private static List<(int Start, int Length)> Words(string text)
    {
        var words = new List<(int Start, int Length)>();
        for (var index = 0; index < text.Length; index++)
        {
            var start = index;
            while (index < text.Length && char.IsLetterOrDigit(text[index]))
            {
                index++;
            }

            if (index > start)
            {
                words.Add((start, index - start));
            }
        }

        return words;
    }

    private static char CharBefore(string text, int index) => index > 0 ? text[index - 1] : '\0';

    private static char CharAfter(string text, int index)
    {
        var next = index < text.Length && text[index] == '.' ? index + 1 : index;
        return next < text.Length ? text[next] : '\0';
    }

    private static bool IsOne(ReadOnlySpan<char> word, string[] known)
    {
        foreach (var one in known)
        {
            if (word.Equals(one, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
