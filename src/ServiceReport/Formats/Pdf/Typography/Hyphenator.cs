namespace ServiceReport.Formats.Pdf.Typography;

/// <summary>
/// Finds where words may be parted, by the patterns of a language (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", 1983). The patterns
/// stay the sorted text that they come as: looking up the pieces of the few words that need it is faster than reading all of them.
/// </summary>
internal sealed class Hyphenator
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>A shorter word is not parted.</summary>
    private const int ShortestWord = 8;

    /// <summary>On either side of a hyphen there are at least so many letters.</summary>
    private const int FewestLetters = 3;

    private readonly Lazy<string> _patterns;
    private readonly int _longestPattern;

    private Hyphenator(string name, int longestPattern)
    {
        _patterns = new Lazy<string>(() => Load(name));
        _longestPattern = longestPattern;
    }

    private static Hyphenator Norwegian { get; } = new("no", 14);

    private static Hyphenator English { get; } = new("en-gb", 8);

    /// <summary>The one for a language with a BCP 47 tag; null where words of the language are not parted.</summary>
    public static Hyphenator? For(string tag) => tag switch
    {
        "nb" or "nn" => Norwegian,
        "en" => English,
        _ => null,
    };

    /// <summary>The text with soft hyphens in its long words. Addresses and words that have such hyphens already are left alone.</summary>
    public string Hyphenate(string text)
    {
        if (text.Length < ShortestWord)
        {
            return text;
        }

        var words = text.Split(' ');
        for (var index = 0; index < words.Length; index++)
        {
            if (words[index].Length >= ShortestWord && words[index].AsSpan().IndexOfAny("@/\\_\u00AD") < 0)
            {
                words[index] = Part(words[index]);
            }
        }

        return string.Join(' ', words);
    }

    /// <summary>A word with its marks, such as <c>(tjenesteeierne).</c></summary>
    private string Part(string word)
    {
        var first = 0;
        while (first < word.Length && !char.IsLetter(word[first]))
        {
            first++;
        }

        var end = first;
        while (end < word.Length && char.IsLetter(word[end]))
        {
            end++;
        }

        if (end - first < ShortestWord || word.AsSpan(end).IndexOfAnyInRange('A', 'z') >= 0)
        {
            return word; // Letters after a mark: an address, a file, a word with a hyphen of its own.
        }

        var values = Values("." + word[first..end].ToLowerInvariant() + ".");
        for (var place = end - FewestLetters; place >= first + FewestLetters; place--)
        {
            if (values[place - first + 1] % 2 == 1)
            {
                word = word.Insert(place, SoftHyphen.ToString());
            }
        }

        return word;
    }

    /// <summary>How good a place before each letter is: the highest that any pattern says.</summary>
    private int[] Values(string word)
    {
        var values = new int[word.Length + 1];
        for (var first = 0; first < word.Length; first++)
        {
            for (var length = 1; length <= Math.Min(_longestPattern, word.Length - first); length++)
            {
                var place = first;
                foreach (var sign in Find(word.AsSpan(first, length)))
                {
                    if (char.IsAsciiDigit(sign))
                    {
                        values[place] = Math.Max(values[place], sign - '0');
                    }
                    else
                    {
                        place++;
                    }
                }
            }
        }

        return values;
    }

    /// <summary>The pattern of these letters; empty where there is none.</summary>
    private ReadOnlySpan<char> Find(ReadOnlySpan<char> letters)
    {
        var patterns = _patterns.Value.AsSpan();
        var (low, high) = (0, patterns.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var start = low + patterns[low..middle].LastIndexOf('\n') + 1;
            var end = middle + patterns[middle..].IndexOf('\n');
            var order = Compare(patterns[start..end], letters);
            if (order == 0)
            {
                return patterns[start..end];
            }

            (low, high) = order < 0 ? (end + 1, high) : (low, start);
        }

        return [];
    }

    private static int Compare(ReadOnlySpan<char> pattern, ReadOnlySpan<char> letters)
    {
        var index = 0;
        foreach (var sign in pattern)
        {
            if (char.IsAsciiDigit(sign))
            {
                continue;
            }

            if (index == letters.Length || sign != letters[index])
            {
                return index == letters.Length ? 1 : sign - letters[index];
            }

            index++;
        }

        return index - letters.Length;
    }

    private static string Load(string name)
    {
        using var resource = typeof(Hyphenator).Assembly.GetManifestResourceStream($"Patterns/{name}.txt")!;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }
}
