using ServiceReport.Statistics;

namespace ServiceReport.Layouts;

/// <summary>Compares the headers of columns and names of rows as people do: ignoring case, and blanks of every kind and number.</summary>
internal static class Header
{
    public static bool AreSame(string left, string right)
    {
        var first = 0;
        var second = 0;
        while (true)
        {
            first = SkipBlanks(left, first);
            second = SkipBlanks(right, second);
            if (first == left.Length || second == right.Length)
            {
                return first == left.Length && second == right.Length;
            }

            if (char.ToUpperInvariant(left[first++]) != char.ToUpperInvariant(right[second++]))
            {
                return false;
            }
        }
    }

    /// <summary>The same, but for footnote marks on the first: <c>Ventetid 1)</c>.</summary>
    public static bool AreSameButForMarks(string marked, string plain) => FootnoteMark.In(marked, out var name) is not null && AreSame(name, plain);

    private static int SkipBlanks(string text, int index)
    {
        while (index < text.Length && (char.IsWhiteSpace(text[index]) || text[index] == '\u00AD'))
        {
            index++;
        }

        return index;
    }
}
