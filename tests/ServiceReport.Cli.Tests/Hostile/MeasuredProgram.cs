using System.Diagnostics;
using System.Globalization;
using ServiceReport.Cli.Tests.Support;

namespace ServiceReport.Cli.Tests.Hostile;

/// <summary>What a run gave, how long it took, by the clock and by the processor, and the most memory that it held at a time.</summary>
internal sealed record MeasuredRun(int ExitCode, string Output, string Error, TimeSpan Elapsed, TimeSpan Worked, long PeakBytes);

/// <summary>Runs the program and measures it; one that does not end is killed.</summary>
internal static class MeasuredProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    /// <summary>Linux keeps the peak itself, so looking now and then loses only what is taken in the last moment.</summary>
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(4);

    public static MeasuredRun Run(string folder, params string[] args)
    {
        var watch = Stopwatch.StartNew();
        using var process = ReportProgram.Start(folder, args);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        var peak = 0L;
        var worked = TimeSpan.Zero;
        while (!process.WaitForExit(BetweenLooks))
        {
            peak = Math.Max(peak, PeakBytes(process));
            worked = Worked(process) ?? worked;
            if (watch.Elapsed > Patience)
            {
                process.Kill();
            }
        }

        process.WaitForExit();
        watch.Stop();
        return new MeasuredRun(process.ExitCode, output.Result, error.Result, watch.Elapsed, worked, peak);
    }

    /// <summary>The time that processors have spent on it; null where the process has just ended.</summary>
    private static TimeSpan? Worked(Process process)
    {
        try
        {
            return process.TotalProcessorTime;
        }
        catch (Exception gone) when (gone is IOException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    /// <summary>The peak of the resident set; 0 where the process has just ended.</summary>
    private static long PeakBytes(Process process)
    {
        try
        {
            if (!OperatingSystem.IsLinux())
            {
                process.Refresh();
                return process.PeakWorkingSet64;
            }

            var line = File.ReadLines($"/proc/{process.Id}/status").FirstOrDefault(one => one.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.AsSpan(6).TrimEnd("kB").Trim(), CultureInfo.InvariantCulture) * 1024;
        }
        catch (Exception gone) when (gone is IOException or InvalidOperationException)
        {
            return 0;
        }
    }
}
