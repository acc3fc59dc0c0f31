namespace ServiceReport.Languages;

/// <summary>The names of languages, as BCP 47 (RFC 5646, 2.1) writes them.</summary>
internal static class LanguageTags
{
    /// <summary>Whether a text has the shape of a tag, such as <c>nn</c> or <c>en-GB</c>; not whether there is such a language.</summary>
    public static bool IsWellFormed(string tag)
    {
        var parts = tag.Split('-');
        return parts[0].Length >= 2 && parts[0].All(char.IsAsciiLetter)
            && Array.TrueForAll(parts, part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }
}
