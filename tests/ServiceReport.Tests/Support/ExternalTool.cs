using System.ComponentModel;
using System.Diagnostics;

namespace ServiceReport.Tests.Support;

/// <summary>A program that tests ask for a second opinion, such as poppler's <c>pdftotext</c>. Where it is missing a test is skipped, but not in CI.</summary>
internal static class ExternalTool
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>What the program writes to its standard output; the test fails where its exit code is not 0.</summary>
    public static string Run(string program, params string[] arguments)
    {
        using var process = Start(program, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(Patience))
        {
            process.Kill();
            Assert.Fail($"{program} did not end within {Patience.TotalSeconds} seconds");
        }

        Assert.That(process.ExitCode, Is.Zero, $"{program}: {output}{errors.Result}");
        return output;
    }

    private static Process Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LC_ALL"] = "C.UTF-8";
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            if (Environment.GetEnvironmentVariable("CI") == "true")
            {
                Assert.Fail($"{program} not found; CI must have it");
            }

            Assert.Ignore($"skipped: {program} not found");
            throw;
        }
    }
}
