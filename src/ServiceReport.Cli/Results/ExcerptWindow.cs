using ServiceReport.Findings;

namespace ServiceReport.Cli.Results;

/// <summary>An excerpt cut around its mark: a line of a text may be as long as the whole file.</summary>
/// <param name="Line">The part that is shown, with whole letters at both ends.</param>
/// <param name="Start">Index of the first marked character in it.</param>
/// <param name="Length">How many of its characters are marked.</param>
/// <param name="IsCutBefore">Whether the line begins before it.</param>
/// <param name="IsCutBehind">Whether the line goes on behind it.</param>
internal sealed record ExcerptWindow(string Line, int Start, int Length, bool IsCutBefore, bool IsCutBehind)
{
    /// <param name="excerpt">The whole line.</param>
    /// <param name="width">About how many characters to keep.</param>
    public static ExcerptWindow Of(Excerpt excerpt, int width)
    {
        var line = excerpt.Line;
        var from = LetterStart(line, Math.Clamp(excerpt.Start - (width / 2), 0, Math.Max(0, line.Length - width)));
        var to = LetterStart(line, Math.Min(from + width, line.Length));
        var start = Math.Clamp(excerpt.Start, from, to);
        var end = Math.Clamp(excerpt.Start + excerpt.Length, start, to);
        return new ExcerptWindow(line[from..to], start - from, end - start, from > 0, to < line.Length);
    }

    /// <summary>The index itself, or the one before it where it is in the middle of a letter of two characters.</summary>
    private static int LetterStart(string line, int index) =>
        index > 0 && index < line.Length && char.IsSurrogatePair(line, index - 1) ? index - 1 : index;
}
