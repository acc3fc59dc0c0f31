namespace Scriban.Syntax;

/// <summary>A parameter of a template's function: <c>a</c>, with a default <c>a = 1</c>, or all the rest <c>a...</c>.</summary>
internal sealed record ScriptFunctionParameter(ScriptVariable Variable, ScriptExpression? Default, bool TakesRest);
