using System.Collections;
using System.Reflection;
using System.Text.Json;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>
/// Puts things into script objects. This is the only place that looks into .NET types, and only into what the host hands over.
/// </summary>
public static class ScriptObjectExtensions
{
    /// <summary>Sets a member; a protected one is an error.</summary>
    public static void SetValue(this IScriptObject scriptObject, string member, object? value, bool readOnly = false)
    {
        ArgumentNullException.ThrowIfNull(scriptObject);
        if (!scriptObject.TrySetValue(null, SourceSpan.None, member, value, readOnly))
        {
            throw new InvalidOperationException($"The member `{member}` is read-only");
        }
    }

    /// <summary>Makes a delegate a function.</summary>
    public static void Import(this IScriptObject scriptObject, string member, Delegate function)
    {
        ArgumentNullException.ThrowIfNull(function);
        scriptObject.SetValue(member, new MethodFunction(function.Method, function.Target));
    }

    /// <summary>
    /// Copies in what an object has: the members of a script object or dictionary, the public properties and fields of another
    /// object (and its static methods as functions) or of a JSON object, or, of a <see cref="Type"/>, what is public and static.
    /// </summary>
    public static void Import(
        this IScriptObject scriptObject, object? source, MemberFilterDelegate? filter = null, MemberRenamerDelegate? renamer = null)
    {
        ArgumentNullException.ThrowIfNull(scriptObject);
        renamer ??= StandardMemberRenamer.Default;
        switch (source)
        {
            case null:
                break;
            case Type type:
                ImportStatics(scriptObject, type, filter, renamer);
                break;
            case IScriptObject members:
                foreach (var name in members.GetMembers().ToArray())
                {
                    members.TryGetValue(null, SourceSpan.None, name, out var value);
                    scriptObject.TrySetValue(null, SourceSpan.None, name, value, false);
                }

                break;
            case IDictionary dictionary:
                foreach (DictionaryEntry entry in dictionary)
                {
                    scriptObject.SetValue(entry.Key.ToString()!, entry.Value);
                }

                break;
            default:
                ImportOther(scriptObject, source, filter, renamer);
                break;
        }
    }

    private static void ImportOther(IScriptObject target, object source, MemberFilterDelegate? filter, MemberRenamerDelegate renamer)
    {
        if (source is JsonElement json)
        {
            target.Import(ScriptObject.From(json), filter, renamer);
            return;
        }

        ImportStatics(target, source.GetType(), filter, renamer);
        ImportValues(target, source.GetType(), BindingFlags.Public | BindingFlags.Instance, source, filter, renamer);
    }

    /// <summary>
    /// Imports from the base up, so that what a class declares hides what its base does. What is static in our own classes is not
    /// meant for templates.
    /// </summary>
    private static void ImportStatics(IScriptObject target, Type type, MemberFilterDelegate? filter, MemberRenamerDelegate renamer)
    {
        const BindingFlags flags = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (type == typeof(object) || type.Assembly == typeof(ScriptObject).Assembly)
        {
            return;
        }

        if (type.BaseType is { } baseType)
        {
            ImportStatics(target, baseType, filter, renamer);
        }

        ImportValues(target, type, flags, null, filter, renamer);
        foreach (var method in type.GetMethods(flags))
        {
            if (!method.IsSpecialName && IsImported(method, filter))
            {
                target.SetValue(renamer(method), new MethodFunction(method, null));
            }
        }
    }

    private static void ImportValues(
        IScriptObject target, Type type, BindingFlags flags, object? source, MemberFilterDelegate? filter, MemberRenamerDelegate renamer)
    {
        foreach (var property in type.GetProperties(flags))
        {
            if (property.CanRead && property.GetIndexParameters().Length == 0 && IsImported(property, filter))
            {
                target.SetValue(renamer(property), property.GetValue(source));
            }
        }

        foreach (var field in type.GetFields(flags))
        {
            if (IsImported(field, filter))
            {
                target.SetValue(renamer(field), field.GetValue(source));
            }
        }
    }

    private static bool IsImported(MemberInfo member, MemberFilterDelegate? filter) =>
        !member.IsDefined(typeof(ScriptMemberIgnoreAttribute)) && (filter is null || filter(member));
}
