using ServiceReport.Findings;

namespace ServiceReport.Templates;

/// <summary>Where in a template a part of the filled text was written.</summary>
/// <param name="Place">The template's file, line and column.</param>
/// <param name="Excerpt">The line of the template.</param>
public sealed record WrittenAt(TextPlace Place, Excerpt? Excerpt);
