using System.Globalization;

namespace ServiceReport.Cli.Tests.Hostile.Injection;

/// <summary>
/// An output that text from data reaches on the terminal or beside it, with the parser that says whether it got there harmlessly. A further
/// format of <c>check</c> or <c>validate</c> is a further line of <see cref="All"/>.
/// </summary>
/// <param name="Name">The format.</param>
/// <param name="Arguments">What is typed behind the command.</param>
/// <param name="Check">Fails where the output is not well formed, or where text from data became more than text.</param>
internal sealed record OutputGuard(string Name, string[] Arguments, Action<string> Check)
{
    public static IReadOnlyList<OutputGuard> All { get; } =
    [
        new("text", [], IsPlain),
    ];

    /// <summary>Nothing that a terminal obeys, and no line that a build server does.</summary>
    public static void IsPlain(string output)
    {
        Assert.That(output.Where(letter => letter != '\n' && IsObeyed(letter)).Select(letter => ((int)letter).ToString("X4", CultureInfo.InvariantCulture)), Is.Empty);
        Assert.That(output.Split('\n').Select(line => line.TrimStart()).Where(line => line.StartsWith("::", StringComparison.Ordinal) || line.StartsWith("##[", StringComparison.Ordinal)), Is.Empty);
    }

    public override string ToString() => Name;

    private static bool IsObeyed(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
