using System.Globalization;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Makes a template's value into what a function's parameter takes.</summary>
internal static class ValueConverter
{
    public static object? ToParameter(TemplateContext context, SourceSpan span, object? value, ScriptParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (type == typeof(object))
        {
            return value;
        }

        var isLeftOut = value is null && parameter.HasDefaultValue;
        if (typeof(IScriptCustomFunction).IsAssignableFrom(type) && !type.IsInstanceOfType(value) && !isLeftOut)
        {
            var message = $"The parameter `{value}` is not a function. Maybe prefix it with @? (Parameter '{parameter.Name}')";
            throw new ScriptRuntimeException(span, message);
        }

        return Convert(context, span, value, type);
    }

    public static object? Convert(TemplateContext context, SourceSpan span, object? value, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(object) || plain.IsInstanceOfType(value))
        {
            return value;
        }

        if (plain == typeof(bool))
        {
            return context.ToBool(value);
        }

        if (value is null)
        {
            return type.IsValueType && plain == type ? DefaultOf(type) : null;
        }

        if (plain == typeof(string))
        {
            return context.ObjectToString(value);
        }

        return Change(context, value, plain) ?? throw new ScriptRuntimeException(
            span, $"Unable to convert type `{context.GetTypeName(value)}` to `{TypeNames.Of(plain)}`");
    }

    /// <summary>The value as a whole number, or null when it is none.</summary>
    public static int? ToInt(TemplateContext context, object value) => (int?)Change(context, value, typeof(int));

    private static object DefaultOf(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Int32 => 0,
        TypeCode.Int64 => 0L,
        TypeCode.Double => 0.0,
        TypeCode.Single => 0f,
        TypeCode.Decimal => 0m,
        TypeCode.DateTime => default(DateTime),
        _ => type == typeof(TimeSpan) ? default(TimeSpan) : System.Convert.ChangeType(0, type, CultureInfo.InvariantCulture),
    };

    private static object? Change(TemplateContext context, object value, Type type)
    {
        if (type.IsAssignableFrom(typeof(ScriptArray)) && type != typeof(IScriptObject) && Sequence.Of(value) is { } list)
        {
            return list is ScriptArray ? list : new ScriptArray(list);
        }

        if (type.IsEnum)
        {
            return value is string name && Enum.TryParse(type, name, true, out var member) ? member : null;
        }

        if (type.IsArray && Sequence.Of(value) is { } items)
        {
            return ToArray(context, items, type.GetElementType()!);
        }

        try
        {
            if (type == typeof(BigInteger) && ScriptNumber.IsInteger(value))
            {
                return ScriptNumber.ToBig(value);
            }

            if (value is BigInteger big)
            {
                value = type == typeof(long) || type == typeof(int) ? (object)checked((long)big) : (double)big;
            }

            if (value is StringBuilderOutput output)
            {
                value = output.ToString();
            }

            return value is IConvertible ? System.Convert.ChangeType(value, type, context.CurrentCulture) : null;
        }
        catch (Exception e) when (e is FormatException or OverflowException or InvalidCastException)
        {
            return null;
        }
    }

    private static Array ToArray(TemplateContext context, IReadOnlyList<object?> items, Type elementType)
    {
        // The array type comes from a host's own method, so it exists already.
        var array = Array.CreateInstance(elementType, items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            array.SetValue(Convert(context, SourceSpan.None, items[i], elementType), i);
        }

        return array;
    }
}
