using System.CommandLine;
using ServiceReport.Reports;

namespace ServiceReport.Cli.Output;

/// <summary>Prints what a build wrote: the files, one a line, to the output; the verdicts beside it, to the error writer.</summary>
internal static class BuildPrinter
{
    /// <param name="built">What was written.</param>
    /// <param name="isMonthChosen">Whether the program chose the month, and so has to say which.</param>
    /// <param name="console">Where to.</param>
    public static void Print(BuiltReport built, bool isMonthChosen, InvocationConfiguration console)
    {
        if (isMonthChosen)
        {
            console.Error.WriteLine($"no --month given: {built.Report.Month} is the last month with all required figures");
        }

        VerdictPrinter.Print(TargetMatrix.Of(built.Report), console.Error);
        foreach (var file in built.Files.Where(file => !file.EndsWith(".svg", StringComparison.Ordinal)))
        {
            console.Output.WriteLine(TerminalText.LineStart(file));
        }
    }
}
