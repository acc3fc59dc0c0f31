using System.CommandLine;
using System.CommandLine.Parsing;
using ServiceReport.Cli.Output;
using ServiceReport.Findings;

namespace ServiceReport.Cli.Commands;

/// <summary><c>report explain SR0103</c>: say what a finding means and how to mend it; without a code, list all findings.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var code = new Argument<FindingRule?>("code")
        {
            Description = "The finding's code, such as SR0103; without it, all findings are listed",
            HelpName = "CODE",
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = ParseCode,
        };

        var command = new Command("explain", "Say what a finding means and how to mend it") { code };
        command.SetAction(parsed => Run(parsed.GetValue(code), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(FindingRule? rule, TextWriter output)
    {
        if (rule is null)
        {
            RulePrinter.PrintList(RuleCatalog.All, output);
        }
        else
        {
            RulePrinter.Print(rule, output);
        }

        return ExitCode.Done;
    }

    private static FindingRule? ParseCode(ArgumentResult result)
    {
        if (result.Tokens is not [{ Value: var code }])
        {
            return null;
        }

        if (RuleCatalog.Find(code) is { } rule)
        {
            return rule;
        }

        var guess = Nearest.Hint(code, RuleCatalog.All.Select(one => one.Code));
        result.AddError($"there is no finding {Wording.Quote(code)}; {guess ?? "'report explain' lists them all"}");
        return null;
    }
}
