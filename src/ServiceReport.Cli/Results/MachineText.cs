namespace ServiceReport.Cli.Results;

/// <summary>Text from files as a document for machines can carry it.</summary>
internal static class MachineText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Half of a letter of two characters, which no encoding can write, becomes U+FFFD.</summary>
    public static string WellFormed(string text) => Clean(text, static _ => true);

    /// <summary>What XML 1.0 cannot carry at all is left out: control characters, U+FFFE and U+FFFF.</summary>
    public static string ForXml(string text) => Clean(text, static letter => letter is '\t' or '\n' or '\r' or (>= ' ' and < '\uFFFE'));

    private static string Clean(string text, Func<char, bool> isAllowed)
    {
        var faults = 0;
        for (var index = 0; index < text.Length; index++)
        {
            faults += !isAllowed(text[index]) || IsHalf(text, index) ? 1 : 0;
        }

        return faults == 0 ? text : new string([.. Letters(text, isAllowed)]);
    }

    private static IEnumerable<char> Letters(string text, Func<char, bool> isAllowed)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (isAllowed(text[index]))
            {
                yield return IsHalf(text, index) ? Replacement : text[index];
            }
        }
    }

    private static bool IsHalf(string text, int index) =>
        char.IsHighSurrogate(text[index]) ? index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1])
        : char.IsLowSurrogate(text[index]) && (index == 0 || !char.IsHighSurrogate(text[index - 1]));
}
