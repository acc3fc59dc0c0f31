using System.CommandLine;
using ServiceReport.Cli.Output;
using ServiceReport.Cli.Results;
using ServiceReport.Findings;
using ServiceReport.Publishing;

namespace ServiceReport.Cli.Commands;

/// <summary><c>report template</c>: what the authors of templates need.</summary>
internal static class TemplateCommand
{
    public static Command Create() => new("template", "Help with templates of your own") { Export(), Values() };

    private static Command Export()
    {
        var folder = new Argument<string>("folder")
        {
            Description = "Where to; for a workspace's own templates, its folder 'templates'",
            HelpName = "DIR",
            CustomParser = SharedOptions.ParseFolder,
        };
        var command = new Command("export", "Write the built-in templates into a folder, to start from") { folder };
        command.SetAction(parsed =>
        {
            var (findings, console) = (new FindingList(), parsed.InvocationConfiguration);
            var files = TemplateExport.Write(parsed.GetRequiredValue(folder), findings);
            ResultPrinter.PrintFindings(findings, SourceFolder.Of(SharedOptions.CurrentFolder), console.Error);
            foreach (var file in files ?? [])
            {
                console.Output.WriteLine(TerminalText.LineStart(file));
            }

            return files is null ? ExitCode.Failed : ExitCode.Done;
        });
        return command;
    }

    private static Command Values()
    {
        var command = new Command("values", "List every value and function that a template can use");
        command.SetAction(parsed =>
        {
            TemplateReferencePrinter.Print(parsed.InvocationConfiguration.Output);
            return ExitCode.Done;
        });
        return command;
    }
}
