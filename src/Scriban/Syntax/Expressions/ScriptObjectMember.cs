namespace Scriban.Syntax;

/// <summary>A member of an object as it is written out: <c>name: value</c>.</summary>
internal sealed record ScriptObjectMember(string Key, bool IsQuoted, ScriptExpression Value);
