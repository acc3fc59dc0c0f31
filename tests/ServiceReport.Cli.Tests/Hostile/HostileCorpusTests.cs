using System.Globalization;
using ServiceReport.Cli.Tests.Hostile.Corpus;

[assembly: LevelOfParallelism(2)]

namespace ServiceReport.Cli.Tests.Hostile;

/// <summary>
/// Every hostile file gets its finding in time and within the memory, nothing is written, and nothing in it reaches the terminal.
/// The time is the clock's; on a machine that is busy with other things, the processors' own, since a run that only waits is killed.
/// <c>REPORT_HOSTILE_LOG=FILE</c> keeps what each case took.
/// </summary>
[Parallelizable(ParallelScope.Children)]
public sealed class HostileCorpusTests
{
    private const long MostBytes = 300_000_000;
    private const int LongestSaid = 200_000;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);
    private static readonly Lock LogLock = new();

    private static IEnumerable<TestCaseData> All() => HostileCorpus.All.Select(one => new TestCaseData(one).SetArgDisplayNames(one.Name));

    [TestCaseSource(nameof(All))]
    public void Is_refused_in_time_and_within_memory(object hostile)
    {
        var one = (HostileCase)hostile;
        using var workspace = new HostileWorkspace();
        one.Make(workspace);
        var before = workspace.Listing();

        var run = MeasuredProgram.Run(workspace.Path, one.Command.Split(' '));

        var said = run.Error + run.Output;
        Log(one, run);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Codes(said), Is.EqualTo(one.Codes), Start(said));
            Assert.That(run.ExitCode, Is.EqualTo(one.ExitCode ?? (one.Codes.Length > 0 ? 2 : 0)), Start(said));
            Assert.That(run.Elapsed < run.Worked ? run.Elapsed : run.Worked, Is.LessThan(Longest));
            Assert.That(run.PeakBytes, Is.LessThan(MostBytes));
            Assert.That(said, Has.Length.LessThan(LongestSaid));
            Assert.That(said.Where(IsHarmful).Select(letter => ((int)letter).ToString("X4", CultureInfo.InvariantCulture)), Is.Empty, "what turns or steers a terminal");
            if (one.Codes.Length > 0)
            {
                Assert.That(workspace.Listing(), Is.EqualTo(before), "nothing is written");
            }

            if (one.Says is { } words)
            {
                Assert.That(said, Does.Contain(words));
            }
        }
    }

    [Test]
    public void Has_at_least_120_cases_of_different_names()
    {
        Assert.That(HostileCorpus.All, Has.Count.GreaterThanOrEqualTo(120));
        Assert.That(HostileCorpus.All.Select(one => one.Name), Is.Unique);
    }

    /// <summary>The codes of what was told, a code told more than once with its number: <c>SR0014 SR0103*10</c>.</summary>
    private static string Codes(string said) => string.Join(' ',
        from line in said.Split('\n')
        where line.StartsWith("error[", StringComparison.Ordinal) || line.StartsWith("warning[", StringComparison.Ordinal) || line.StartsWith("note[", StringComparison.Ordinal)
        let start = line.IndexOf('[', StringComparison.Ordinal) + 1
        group line by line[start..line.IndexOf(']', StringComparison.Ordinal)] into told
        orderby told.Key
        select told.Count() == 1 ? told.Key : $"{told.Key}*{told.Count()}");

    private static bool IsHarmful(char letter) => letter != '\n' && CharUnicodeInfo.GetUnicodeCategory(letter)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string Start(string said) => said.Length > 2000 ? said[..2000] : said;

    private static void Log(HostileCase one, MeasuredRun run)
    {
        if (Environment.GetEnvironmentVariable("REPORT_HOSTILE_LOG") is { } file)
        {
            lock (LogLock)
            {
                File.AppendAllText(file, string.Create(CultureInfo.InvariantCulture,
                    $"{run.Elapsed.TotalSeconds:F2} s {run.Worked.TotalSeconds:F2} s {run.PeakBytes / 1_000_000,4} MB exit {run.ExitCode} {Codes(run.Error + run.Output),-14} {one.Name}\n"));
            }
        }
    }
}
