namespace ServiceReport.Cli.Tests.Hostile;

/// <summary>A file, or a few, that nobody should be able to harm the program with, and what the program must say to it.</summary>
/// <param name="Name">What is wrong, in words.</param>
/// <param name="Codes">The findings, one or more: <c>SR0107</c>; ten of a kind, where the text stops showing: <c>SR0103*10</c>; nothing where it must be read.</param>
/// <param name="Make">Spoils a small valid workspace.</param>
internal sealed record HostileCase(string Name, string Codes, Action<HostileWorkspace> Make)
{
    /// <summary>The command that must refuse it; <c>build</c> with <c>--month 2026-02</c> unless another is said.</summary>
    public string Command { get; init; } = "build --month 2026-02";

    /// <summary>2 where there are findings and 0 where there are none, unless another is said (<c>validate</c> says 1 to errors in data).</summary>
    public int? ExitCode { get; init; }

    /// <summary>A part of what the program says, so that a case cannot pass for another reason than its own.</summary>
    public string? Says { get; init; }

    public override string ToString() => Name;
}
