namespace ServiceReport.Findings;

/// <summary>What one kind of finding means, wherever it is found.</summary>
/// <param name="Code">Stable identifier that users may quote, such as <c>SR0103</c>. Never reused.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="Title">The fault in a few words, lower case, without a full stop.</param>
/// <param name="Help">What the reader should do about it, when the occurrence has no better hint.</param>
public sealed record FindingRule(string Code, Severity Severity, string Title, string Help)
{
    /// <summary>One occurrence of this rule.</summary>
    /// <param name="place">Where it was found.</param>
    /// <param name="message">What was found and what was expected: lower-case start, no full stop, user text in single quotes.</param>
    public Finding At(Place place, string message) => new(this, place, message);
}
