using System.Collections;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>An object with functions, as <c>string</c> or <c>array</c>. Its functions are protected; a template may add others.</summary>
internal abstract class FunctionGroup : ScriptObject
{
    protected FunctionGroup(int capacity)
        : base(capacity, false)
    {
    }

    protected static ScriptParameterInfo Text(string name) => new(typeof(string), name);

    protected static ScriptParameterInfo Text(string name, string? defaultValue) => new(typeof(string), name, true, defaultValue);

    protected static ScriptParameterInfo Int(string name) => new(typeof(int), name);

    protected static ScriptParameterInfo Int(string name, int defaultValue) => new(typeof(int), name, true, defaultValue);

    protected static ScriptParameterInfo OptionalInt(string name) => new(typeof(int?), name, true);

    protected static ScriptParameterInfo Flag(string name) => new(typeof(bool), name, true, false);

    protected static ScriptParameterInfo Double(string name) => new(typeof(double), name);

    protected static ScriptParameterInfo Any(string name) => new(typeof(object), name);

    protected static ScriptParameterInfo Any(string name, object? defaultValue) => new(typeof(object), name, true, defaultValue);

    protected static ScriptParameterInfo List(string name) => new(typeof(IEnumerable), name);

    protected static ScriptParameterInfo Function(string name) => new(typeof(IScriptCustomFunction), name);

    protected static ScriptParameterInfo OptionalFunction(string name) => new(typeof(IScriptCustomFunction), name, true);

    protected void Add(string name, Func<FunctionCall, object?> body, params ScriptParameterInfo[] parameters) =>
        Protect(name, new BuiltinFunction(body, parameters, false));

    /// <summary>Adds a function that makes a text: how long it gets, and how much it makes in all, is limited.</summary>
    protected void AddText(string name, Func<FunctionCall, string?> body, params ScriptParameterInfo[] parameters) =>
        Protect(name, new BuiltinFunction(body, parameters, false, true));

    protected void AddWithRest(string name, Func<FunctionCall, object?> body, params ScriptParameterInfo[] parameters) =>
        Protect(name, new BuiltinFunction(body, parameters, true));

    protected void Protect(string name, object? value) => TrySetValue(null, SourceSpan.None, name, value, true);
}
