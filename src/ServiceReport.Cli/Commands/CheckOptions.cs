using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ServiceReport.Definitions;
using ServiceReport.Findings;
using ServiceReport.Inputs;
using ServiceReport.Statistics;

namespace ServiceReport.Cli.Commands;

/// <summary>The options that say which targets and months <c>report check</c> is about, and which of them exclude each other.</summary>
internal sealed class CheckOptions
{
    private const int MostMonths = 1200;

    private readonly Option<Month?> _month = SharedOptions.Month();
    private readonly Option<Month?> _from = SharedOptions.Month("--from", "The first of several months");
    private readonly Option<Month?> _to = SharedOptions.Month("--to", "The last of the months that begin with --from; without it, the last with figures");

    private readonly Option<int?> _last = new("--last", "-n")
    {
        Description = "So many months, which end with --month or the last month with figures",
        HelpName = "N",
        CustomParser = ParseCount,
    };

    private readonly Option<string[]> _targets = new("--target", "-t")
    {
        Description = "A target in place of those of report.yaml, such as \"uptime >= 99.95 %\"; repeatable",
        HelpName = "\"SERIES RULE\"",
    };

    private readonly Option<string[]> _series = new("--series", "-s")
    {
        Description = "Only the targets of this series; repeatable",
        HelpName = "NAME",
        CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries))],
    };

    /// <summary>Adds the options, and the check that they go together, to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_month);
        command.Add(_last);
        command.Add(_from);
        command.Add(_to);
        command.Add(_targets);
        command.Add(_series);
        command.Validators.Add(Check);
    }

    public CheckRequest Read(ParseResult parsed) => new(
        new TargetsAsked(parsed.GetValue(_targets) ?? [], parsed.GetValue(_series) ?? []),
        new MonthsAsked
        {
            Month = parsed.GetValue(_month) ?? parsed.GetValue(_to),
            Count = parsed.GetValue(_last),
            From = parsed.GetValue(_from),
        });

    private void Check(CommandResult command)
    {
        Exclude(command, _from, "they both say where the months begin", _last);
        Exclude(command, _month, "the months end with --to", _from, _to);
        Exclude(command, _targets, "a target names its series itself", _series);
        if (command.GetResult(_to) is not null && command.GetResult(_from) is null)
        {
            command.AddError("--to needs --from; expected both, or --month with --last");
        }

        if (MonthOf(command, _from) is { } first && MonthOf(command, _to) is { } last && first > last)
        {
            command.AddError($"--from {first} is after --to {last}; expected the earlier month first");
        }
    }

    private static void Exclude(CommandResult command, Option option, string why, params Option[] others)
    {
        if (command.GetResult(option) is not null && Array.Find(others, other => command.GetResult(other) is not null) is { } other)
        {
            command.AddError($"{option.Name} and {other.Name} exclude each other: {why}");
        }
    }

    /// <summary>The month of an option, where it is given and is one; what is none has been told already.</summary>
    private static Month? MonthOf(CommandResult command, Option option) =>
        command.GetResult(option) is { Tokens: [var token] } && Month.TryParse(token.Value, out var month) ? month : null;

    private static int? ParseCount(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= MostMonths)
        {
            return count;
        }

        result.AddError($"{Wording.Quote(text)} is not a number of months; expected a whole number from 1 to {MostMonths}, such as 12");
        return null;
    }
}
