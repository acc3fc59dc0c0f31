namespace ServiceReport.Findings;

/// <summary>A line of the user's own text (or a table row written as one) and the part of it that a finding is about.</summary>
/// <param name="Line">The line as the user wrote it, without its line break.</param>
/// <param name="Start">Index of the first marked character, from 0.</param>
/// <param name="Length">How many characters are marked; at least 1.</param>
public sealed record Excerpt(string Line, int Start, int Length);
