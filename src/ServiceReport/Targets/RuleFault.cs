namespace ServiceReport.Targets;

/// <summary>Why a text is not taken as a rule.</summary>
/// <param name="Message">What was found, with the text quoted, and what was expected.</param>
/// <param name="Index">Index of the first offending character in the text.</param>
/// <param name="Length">How many characters offend; at least 1.</param>
/// <param name="Hint">The next step, where there is a good one.</param>
public sealed record RuleFault(string Message, int Index, int Length, string? Hint = null);
