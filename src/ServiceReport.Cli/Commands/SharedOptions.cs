using System.CommandLine;
using System.CommandLine.Parsing;
using ServiceReport.Cli.Results;
using ServiceReport.Findings;
using ServiceReport.Statistics;

namespace ServiceReport.Cli.Commands;

/// <summary>Options that mean the same in every command that has them. Symbols are mutable, so each command gets its own.</summary>
internal static class SharedOptions
{
    public const string CurrentFolder = ".";

    public static Option<Month?> Month() => Month("--month", "The month, as 2026-02; without it, the last month for which all required figures are there", "-m");

    public static Option<Month?> Month(string name, string description, params string[] aliases) => new(name, aliases)
    {
        Description = description,
        HelpName = "YYYY-MM",
        CustomParser = ParseMonth,
    };

    public static Option<string> Workspace() => new("--workspace", "-w")
    {
        Description = "The folder with report.yaml and the data files",
        HelpName = "DIR",
        DefaultValueFactory = _ => CurrentFolder,
        CustomParser = ParseFolder,
    };

    /// <summary>The name of a folder, which is never empty.</summary>
    public static string? ParseFolder(ArgumentResult result)
    {
        if (result.Tokens is not [{ Value: "" }])
        {
            return result.Tokens[0].Value;
        }

        result.AddError("the name of a folder is empty; expected a folder such as 'out'");
        return null;
    }

    public static Option<string?> Language()
    {
        var option = new Option<string?>("--language", "-l") { Description = "The report's language; without it, the one that report.yaml names" };
        option.AcceptOnlyFromAmong([.. Languages.Language.All.Select(language => language.Tag)]);
        return option;
    }

    /// <summary>How a result is written; null where it was not said.</summary>
    public static Option<IResultFormat?> ResultFormat() => new("--format", "-f")
    {
        Description = "How the result is written: for people, or for one of the machines that read such results; without it, text, or github in a GitHub job",
        HelpName = string.Join('|', ResultFormatCatalog.Names),
        CustomParser = ParseResultFormat,
    };

    /// <summary>Where a result goes; null for the output.</summary>
    public static Option<string?> ResultFile() => new("--output", "-o")
    {
        Description = "Write the result to this file, which it replaces, instead of the standard output",
        HelpName = "FILE",
        CustomParser = ParseFile,
    };

    private static string? ParseFile(ArgumentResult result)
    {
        if (result.Tokens is not [{ Value: "" }])
        {
            return result.Tokens[0].Value;
        }

        result.AddError("the name of the file is empty; expected a file such as 'result.json'");
        return null;
    }

    private static IResultFormat? ParseResultFormat(ArgumentResult result)
    {
        var name = result.Tokens[0].Value;
        if (ResultFormatCatalog.Find(name) is { } format)
        {
            return format;
        }

        result.AddError($"{Wording.Quote(name)} is not a format; expected {Wording.Or([.. ResultFormatCatalog.Names])}");
        return null;
    }

    private static Month? ParseMonth(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (Statistics.Month.TryParse(text, out var month))
        {
            return month;
        }

        result.AddError($"'{text}' is not a month; expected a year and a month from 01 to 12, such as 2026-02");
        return null;
    }
}
