namespace Scriban.Syntax;

/// <summary>A block of a <c>case</c> with the values that it is for.</summary>
internal sealed record ScriptWhen(IReadOnlyList<ScriptExpression> Values, ScriptBlockStatement Body);
