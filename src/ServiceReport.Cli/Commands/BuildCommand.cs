using System.CommandLine;
using System.CommandLine.Parsing;
using ServiceReport.Cli.Output;
using ServiceReport.Cli.Results;
using ServiceReport.Findings;
using ServiceReport.Formats;
using ServiceReport.Targets;

namespace ServiceReport.Cli.Commands;

/// <summary><c>report build</c>: write a month's report.</summary>
internal static class BuildCommand
{
    private const string OutputName = "out";

    private const string MarkdownName = "md";

    public static Command Create()
    {
        var month = SharedOptions.Month();
        var workspace = SharedOptions.Workspace();
        var language = SharedOptions.Language();
        var output = new Option<string?>("--output", "-o") { Description = "Where the month's folder goes; without it, 'out' in the workspace", HelpName = "DIR", CustomParser = SharedOptions.ParseFolder };
        var formats = new Option<IReadOnlyList<string>?>("--format", "-f")
        {
            Description = "Which formats to write; without it, all of them",
            HelpName = string.Join(',', FormatCatalog.Names),
            CustomParser = ParseFormats,
        };
        var frontMatter = new Option<bool>("--front-matter") { Description = "Begin the Markdown with YAML front matter: title, month, language, publisher and verdicts" };
        var failOnMissed = new Option<bool>("--fail-on-missed") { Description = "Exit with 1 where a target is missed or unknown; the report is written all the same" };

        var command = new Command("build", "Write a month's report as HTML, Markdown and PDF") { month, workspace, output, formats, language, frontMatter, failOnMissed };
        command.Validators.Add(result =>
        {
            if (result.GetValue(frontMatter) && result.GetValue(formats)?.Contains(MarkdownName) == false)
            {
                result.AddError("--front-matter is for the format 'md', which --format leaves out");
            }
        });
        command.SetAction(parsed =>
        {
            var folder = parsed.GetRequiredValue(workspace);
            var request = new BuildRequest(
                folder,
                parsed.GetValue(output) ?? (folder == SharedOptions.CurrentFolder ? OutputName : Path.Combine(folder, OutputName)),
                parsed.GetValue(formats) ?? FormatCatalog.Names,
                parsed.GetValue(month),
                parsed.GetValue(language))
            {
                HasFrontMatter = parsed.GetValue(frontMatter),
            };
            return Run(request, parsed.GetValue(failOnMissed), parsed.InvocationConfiguration);
        });
        return command;
    }

    private static int Run(BuildRequest request, bool failOnMissed, InvocationConfiguration console)
    {
        var findings = new FindingList();
        var built = new ReportPipeline(findings, new ReportClock()).Build(request);
        ResultPrinter.PrintFindings(findings, SourceFolder.Of(request.Workspace), console.Error);
        if (built is null)
        {
            return ExitCode.Failed;
        }

        BuildPrinter.Print(built, isMonthChosen: request.Month is null, console);
        return failOnMissed && built.Report.Targets.Any(target => target.Month.Verdict != Verdict.Met) ? ExitCode.No : ExitCode.Done;
    }

    private static string[] ParseFormats(ArgumentResult result)
    {
        var names = result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries)).ToArray();
        foreach (var name in names.Where(name => !FormatCatalog.Names.Contains(name)))
        {
            result.AddError($"'{name}' is not a format; expected {Wording.Or([.. FormatCatalog.Names])}");
        }

        return names;
    }
}
