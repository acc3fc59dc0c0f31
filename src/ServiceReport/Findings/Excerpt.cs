namespace ServiceReport.Findings;

/// <summary>A line of the user's own text (or a table row written as one) and the part of it that a finding is about.</summary>
/// <param name="Line">The line as the user wrote it, without its line break.</param>
/// <param name="Start">Index of the first marked character, from 0.</param>
/// <param name="Length">How many characters are marked; at least 1.</param>
public sealed record Excerpt(string Line, int Start, int Length)
{
    /// <summary>Characters that are kept before and behind the first marked one: a line may be a whole file, and a finding shall not be.</summary>
    private const int Reach = 1000;

    /// <summary>The line of a text file at a place; null where the text has no such line.</summary>
    /// <param name="text">The whole text of the file.</param>
    /// <param name="place">Line and column, from 1.</param>
    /// <param name="length">How many characters from the column on are meant; cut at the line's end.</param>
    public static Excerpt? Of(string text, TextPlace place, int length = 1)
    {
        var start = 0;
        for (var line = 1; line < place.Line; line++)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
            {
                return null;
            }

            start = end + 1;
        }

        var stop = text.IndexOf('\n', start);
        var whole = (stop < 0 ? text.AsSpan(start) : text.AsSpan(start, stop - start)).TrimEnd('\r');
        var first = Math.Clamp(place.Column - 1, 0, whole.Length);
        var from = Math.Max(0, first - Reach);
        var kept = whole[from..Math.Min(whole.Length, first + Reach)];
        return new Excerpt(kept.ToString(), first - from, Math.Max(1, Math.Min(length, kept.Length - (first - from))));
    }
}
