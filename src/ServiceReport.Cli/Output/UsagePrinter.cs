using System.CommandLine;
using ServiceReport.Findings;

namespace ServiceReport.Cli.Output;

/// <summary>Says what is wrong with the command line, what was probably meant, and where the help is.</summary>
internal static class UsagePrinter
{
    public static void Print(ParseResult parsed, TextWriter writer)
    {
        foreach (var message in parsed.Errors.Select(error => OneLine(error.Message)).Distinct())
        {
            writer.WriteLine($"error: {message}");
        }

        var command = parsed.CommandResult.Command;
        var known = command.Options.Select(option => option.Name).Concat(command.Subcommands.Select(one => one.Name)).ToList();
        var guess = parsed.UnmatchedTokens.Select(token => Nearest.Hint(token, known)).FirstOrDefault(hint => hint is not null);
        var name = string.Join(' ', Path(command));
        writer.WriteLine($"  help: {(guess is null ? "" : guess + " ")}'{name} --help' says what can be typed");
    }

    /// <summary>The words that call a command: <c>report template export</c>.</summary>
    private static IEnumerable<string> Path(Command command) =>
        command is RootCommand ? ["report"] : command.Parents.OfType<Command>().Take(1).SelectMany(Path).Append(command.Name);

    /// <summary>The library's sentences in the form of ours: one line, lower-case start, no full stop.</summary>
    private static string OneLine(string message)
    {
        var words = string.Join(' ', message.Split((char[])['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return TerminalText.OneLine(char.ToLowerInvariant(words[0]) + words[1..].TrimEnd('.'));
    }
}
