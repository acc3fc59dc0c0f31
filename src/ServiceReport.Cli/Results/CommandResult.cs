using ServiceReport.Findings;
using ServiceReport.Reports;

namespace ServiceReport.Cli.Results;

/// <summary>What a command has found out, before it is written for a person or a machine.</summary>
/// <param name="Command">The command's name, such as <c>check</c>.</param>
/// <param name="Targets">The verdicts; null where the command gives none, or could not.</param>
/// <param name="Findings">What was found in the input, in the order in which it was read.</param>
/// <param name="ExitCode">What the process will return.</param>
internal sealed record CommandResult(string Command, TargetMatrix? Targets, FindingList Findings, int ExitCode)
{
    /// <summary>Where the files are that findings name, for those who look them up in a repository.</summary>
    public SourceFolder Source { get; init; } = SourceFolder.Here;
}
