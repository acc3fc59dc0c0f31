namespace ServiceReport.Findings;

/// <summary>Something the tool has to say about the input: a rule, the place where it was broken, and with what.</summary>
public sealed record Finding(FindingRule Rule, Place Place, string Message)
{
    /// <summary>How serious it is in this run: the rule's severity, or the one that <c>report.yaml</c> gives the rule.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>The next step for this occurrence, such as <c>did you mean 'mars'?</c>; the rule's help where null.</summary>
    public string? Hint { get; init; }

    /// <summary>The line or table row in which it was found, with the part that is meant.</summary>
    public Excerpt? Excerpt { get; init; }
}
