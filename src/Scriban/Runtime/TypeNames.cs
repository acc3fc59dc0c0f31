using System.Collections;
using System.Numerics;

namespace Scriban.Runtime;

/// <summary>What templates and error messages call the types of values.</summary>
internal static class TypeNames
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        ScriptRange => "range",
        ScriptArray => "array",
        Syntax.ScriptFunction => "function",
        IScriptObject => "object",
        IScriptCustomFunction => "function",
        Enum => "enum",
        IDictionary => "object",
        _ => Of(value.GetType()),
    };

    public static string Of(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Boolean => "bool",
        TypeCode.Byte => "byte",
        TypeCode.SByte => "sbyte",
        TypeCode.Int16 => "short",
        TypeCode.UInt16 => "ushort",
        TypeCode.Int32 => "int",
        TypeCode.UInt32 => "uint",
        TypeCode.Int64 => "long",
        TypeCode.UInt64 => "ulong",
        TypeCode.Single => "float",
        TypeCode.Double => "double",
        TypeCode.Decimal => "decimal",
        TypeCode.String => "string",
        _ => type == typeof(BigInteger) ? "bigint" : type.Name,
    };
}
