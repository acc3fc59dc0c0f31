using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>How values count as true, as a number, as text.</summary>
public partial class TemplateContext
{
    /// <summary>Null, false and <c>empty</c> are false; everything else is true.</summary>
    public virtual bool ToBool(object? value) => value switch
    {
        null or EmptyScriptObject => false,
        bool flag => flag,
        _ => true,
    };

    /// <summary>The same; errors would be reported at the place.</summary>
    public bool ToBool(SourceSpan span, object? value) => ToBool(value);

    /// <summary>The value as a whole number.</summary>
    public virtual int ToInt(SourceSpan span, object? value)
    {
        switch (value)
        {
            case null:
                return 0;
            case int number:
                return number;
        }

        return ValueConverter.ToInt(this, value)
            ?? throw new ScriptRuntimeException(span, $"Unable to convert type `{GetTypeName(value)}` to int");
    }

    /// <summary>The value as text, in the current culture.</summary>
    public virtual string ObjectToString(object? value, bool escapeString = false) => value switch
    {
        null => string.Empty,
        string text when !escapeString => text,
        string text => StringEscaper.Quote(text),
        bool flag => flag ? "true" : "false",
        int number => number.ToString(CurrentCulture),
        _ => new ValuePrinter(this).Print(value),
    };

    /// <summary>What the type of a value is called.</summary>
    public virtual string GetTypeName(object? value) => TypeNames.Of(value);

    /// <summary>The value as another type, as for the parameter of a function.</summary>
    public virtual object? ToObject(SourceSpan span, object? value, Type destinationType)
    {
        ArgumentNullException.ThrowIfNull(destinationType);
        return ValueConverter.Convert(this, span, value, destinationType);
    }

    /// <summary>The value as another type, as for the parameter of a function.</summary>
    public T? ToObject<T>(SourceSpan span, object? value) => (T?)ToObject(span, value, typeof(T));

    internal string FormatDate(DateTime date) =>
        DateFormat.Format(date, (BuiltinObject as BuiltinFunctions)?.DateFormat ?? DateFormat.Default, CurrentCulture);
}
