namespace ServiceReport.Targets;

/// <summary>What a target gives for a month.</summary>
public enum Verdict
{
    /// <summary>There is no figure, so nobody can say.</summary>
    Unknown,

    Met,

    Missed,
}
