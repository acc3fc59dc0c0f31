using System.Diagnostics;
using System.Globalization;
using ServiceReport.Cli.Tests.Support;

namespace ServiceReport.Cli.Tests;

/// <summary>
/// A build that is killed leaves the old complete set or the new complete set. <c>REPORT_KILLS</c> says how many builds are killed;
/// the short form takes a dozen instants spread over a build's time, the long form 200: <c>REPORT_KILLS=200 dotnet test</c>.
/// </summary>
public sealed class KilledBuildTests
{
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("REPORT_KILLS") ?? "12", CultureInfo.InvariantCulture);

    [Test]
    public void Leaves_the_old_set_or_the_new_one()
    {
        using var workspace = new SampleWorkspace();
        var watch = Stopwatch.StartNew();
        var sets = new[] { Build(workspace, "Tjenesterapport"), Build(workspace, "Månedsrapport") };
        var duration = watch.Elapsed / 2;
        Assert.That(sets[0], Is.Not.EqualTo(sets[1]));

        for (var kill = 0; kill < Kills; kill++)
        {
            SetTitle(workspace, kill % 2 == 0 ? "Tjenesterapport" : "Månedsrapport");
            using (var process = ReportProgram.Start(workspace.Path, "build", "--month", "2026-02"))
            {
                Thread.Sleep(duration * 1.1 * (kill + 1) / Kills);
                process.Kill();
                process.WaitForExit();
            }

            Assert.That(Read(workspace), Is.AnyOf(sets), $"killed after {kill + 1} of {Kills} parts of a build");
        }

        Assert.That(Build(workspace, "Tjenesterapport"), Is.EqualTo(sets[0]), "what killed builds left does not stand in the way");
        Assert.That(Directory.GetDirectories(workspace["out"]), Has.Length.EqualTo(1));
    }

    private static string Build(SampleWorkspace workspace, string title)
    {
        SetTitle(workspace, title);
        Assert.That(ReportProgram.Run(workspace.Path, "build", "--month", "2026-02").ExitCode, Is.Zero);
        return Read(workspace);
    }

    private static void SetTitle(SampleWorkspace workspace, string title)
    {
        var lines = File.ReadAllLines(workspace["report.yaml"]);
        lines[Array.FindIndex(lines, line => line.StartsWith("  title: ", StringComparison.Ordinal))] = $"  title: {title}";
        File.WriteAllLines(workspace["report.yaml"], lines);
    }

    /// <summary>The whole set as one text: every path with the fingerprint of its bytes.</summary>
    private static string Read(SampleWorkspace workspace) => string.Join('\n',
        from file in Directory.EnumerateFiles(workspace["out/2026-02"], "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        select $"{file} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}");
}
