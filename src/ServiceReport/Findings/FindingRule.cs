namespace ServiceReport.Findings;

/// <summary>What one kind of finding means, wherever it is found. Each rule has a file of its own in the folder <c>Rules</c> of the room that finds it.</summary>
/// <param name="Code">Stable identifier that users may quote, such as <c>SR0103</c>. Never reused.</param>
/// <param name="Severity">How serious it is, unless <c>report.yaml</c> says otherwise.</param>
/// <param name="Title">The fault in a few words, lower case, without a full stop.</param>
/// <param name="Help">What the reader should do about it, when the occurrence has no better hint.</param>
public sealed record FindingRule(string Code, Severity Severity, string Title, string Help)
{
    /// <summary>What is checked, how, and why it matters: paragraphs for <c>report explain</c>.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>An input with the fault, as the user would see it.</summary>
    public string Example { get; init; } = "";

    /// <summary>The same input mended.</summary>
    public string Mended { get; init; } = "";

    /// <summary>
    /// Whether <c>report.yaml</c> can give it another severity. What keeps a report from being built at all (a definition or template
    /// that is not understood, a full disk) cannot be made less than it is.
    /// </summary>
    public bool IsAdjustable { get; init; }

    /// <summary>Whether it depends on the day of the check; it is then told, but never printed in a report.</summary>
    public bool DependsOnToday { get; init; }

    /// <summary>Whether it concerns those who make the report alone, such as a file that is not read; it is then told, but never printed in a report.</summary>
    public bool IsForAuthors { get; init; }

    /// <summary>Whether its place is only the nearest there is, such as the cell before one that is missing: what stands there is right.</summary>
    public bool IsBesideItsPlace { get; init; }

    /// <summary>One occurrence of this rule.</summary>
    /// <param name="place">Where it was found.</param>
    /// <param name="message">What was found and what was expected: lower-case start, no full stop, user text in single quotes.</param>
    public Finding At(Place place, string message) => new(this, place, message);
}
