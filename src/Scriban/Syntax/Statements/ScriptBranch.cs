namespace Scriban.Syntax;

/// <summary>A block of an <c>if</c> with its condition; <c>else</c> has none.</summary>
internal sealed record ScriptBranch(ScriptExpression? Condition, ScriptBlockStatement Body);
