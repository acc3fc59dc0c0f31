using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace Scriban.Benchmarks;

/// <summary>
/// Times the first rendering of the monthly template in processes of their own: what a run of the program waits for. The processor's
/// time says more on a machine that is busy otherwise (it counts all threads), and the number of methods compiled says the most.
/// </summary>
internal static class ColdRuns
{
    public const string Option = "--cold";
    public const string OneRunOption = "--cold-run";

    private const int Runs = 15;

    private static readonly string[] Figures = ["ms elapsed", "ms of the processor", "ms compiling", "methods compiled"];

    /// <summary>Starts the processes one after the other and writes their figures.</summary>
    public static void Start()
    {
        var runs = new List<double[]>();
        for (var i = 0; i < Runs; i++)
        {
            var start = new ProcessStartInfo(Environment.ProcessPath!, OneRunOption) { RedirectStandardOutput = true };
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            runs.Add([.. output.Split(' ').Select(figure => double.Parse(figure, CultureInfo.InvariantCulture))]);
            process.WaitForExit();
        }

        Console.WriteLine($"The monthly template's first parse and render of a process, in {Runs} processes: least, median, most");
        for (var i = 0; i < Figures.Length; i++)
        {
            var values = runs.Select(run => run[i]).Order().ToList();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{values[0],8:F1} {values[Runs / 2],8:F1} {values[^1],8:F1} {Figures[i]}"));
        }
    }

    /// <summary>The one run of such a process. Its report is read before, the clock runs only for the template.</summary>
    public static void RunOnce()
    {
        var report = new MonthlyReport();
        var globals = report.CreateGlobals();
        var before = Now();
        report.ParseAndRender(globals);
        var after = Now();
        Console.WriteLine(string.Join(' ', after.Zip(before, (end, start) => (end - start).ToString(CultureInfo.InvariantCulture))));
    }

    private static double[] Now() =>
    [
        Stopwatch.GetTimestamp() * 1000.0 / Stopwatch.Frequency,
        Environment.CpuUsage.TotalTime.TotalMilliseconds,
        JitInfo.GetCompilationTime(true).TotalMilliseconds,
        JitInfo.GetCompiledMethodCount(true),
    ];
}
