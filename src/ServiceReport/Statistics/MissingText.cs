namespace ServiceReport.Statistics;

/// <summary>How people write that there is no figure.</summary>
public static class MissingText
{
    private static readonly string[] Words =
        ["n/a", "na", "n.a.", "not available", "ikke tilgjengelig", "ikkje tilgjengeleg", "mangler", "manglar"];

    /// <summary>
    /// Whether a text says that there is no figure: nothing but blanks, or one of Statistics Norway's symbols <c>.</c> <c>..</c>
    /// <c>...</c> <c>:</c> <c>-</c>, also typed as another dash or as <c>…</c>, or it says so in words: <c>n/a</c>, <c>ikke tilgjengelig</c>.
    /// </summary>
    public static bool IsMissing(ReadOnlySpan<char> text) =>
        text.Trim() is "" or "." or ".." or "..." or "…" or ":" || IsDash(text) || IsMissingWord(text.Trim());

    /// <summary>
    /// Whether a text is a dash alone. Statistics Norway writes one for zero and others for a figure that is not there, so it is
    /// taken for neither: there is no figure.
    /// </summary>
    public static bool IsDash(ReadOnlySpan<char> text) => text.Trim() is "-" or "–" or "—" or "−";

    private static bool IsMissingWord(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetter(text[0]))
        {
            return false;
        }

        foreach (var word in Words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
