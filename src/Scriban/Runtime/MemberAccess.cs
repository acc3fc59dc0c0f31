using System.Collections;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>The members that values have. Only script objects and a few plain types have some: nothing is found by reflection.</summary>
internal static class MemberAccess
{
    public static bool TryGet(TemplateContext context, SourceSpan span, object target, string name, out object? value)
    {
        value = null;
        if (target is IScriptObject members && members.TryGetValue(context, span, name, out value))
        {
            return true;
        }

        if (name == "empty?")
        {
            value = IsEmpty(target);
            return true;
        }

        switch (target)
        {
            case IScriptObject or StringBuilderOutput or IScriptCustomFunction:
                return false;
            case string text:
                value = name == "size" ? text.Length : null;
                return value is not null;
            case DateTime date:
                return (value = DateMember(date, name)) is not null;
            case TimeSpan span2:
                return (value = TimeSpanMember(span2, name)) is not null;
            case IDictionary<string, object?> dictionary:
                return dictionary.TryGetValue(name, out value);
            case IDictionary dictionary:
                value = dictionary.Contains(name) ? dictionary[name] : null;
                return value is not null || dictionary.Contains(name);
        }

        if (Sequence.Of(target) is { } list)
        {
            value = name == "size" ? list.Count : null;
            return value is not null;
        }

        return IsPlain(target)
            ? false
            : throw new ScriptRuntimeException(span, $"The type `{target.GetType()}` is not accessible from a template");
    }

    public static bool TrySet(TemplateContext context, SourceSpan span, object target, string name, object? value) =>
        target is IScriptObject members && members.TrySetValue(context, span, name, value, false);

    /// <summary>Whether a value is one that templates may print and compare although it has no members.</summary>
    public static bool IsPlain(object value) => value is bool or char or Enum or IFormattable;

    private static bool IsEmpty(object target) => target switch
    {
        string text => text.Length == 0,
        StringBuilderOutput output => output.Builder.Length == 0,
        _ => EmptyScriptObject.IsEmpty(target),
    };

    private static object? DateMember(DateTime date, string name) => name switch
    {
        "year" => (object)date.Year,
        "month" => date.Month,
        "day" => date.Day,
        "day_of_year" => date.DayOfYear,
        "day_of_week" => date.DayOfWeek,
        "hour" => date.Hour,
        "minute" => date.Minute,
        "second" => date.Second,
        "millisecond" => date.Millisecond,
        "microsecond" => date.Microsecond,
        "nanosecond" => date.Nanosecond,
        "ticks" => date.Ticks,
        "date" => date.Date,
        "kind" => date.Kind,
        "time_of_day" => date.TimeOfDay,
        _ => null,
    };

    private static object? TimeSpanMember(TimeSpan span, string name) => name switch
    {
        "days" => (object)span.Days,
        "hours" => span.Hours,
        "minutes" => span.Minutes,
        "seconds" => span.Seconds,
        "milliseconds" => span.Milliseconds,
        "microseconds" => span.Microseconds,
        "nanoseconds" => span.Nanoseconds,
        "ticks" => span.Ticks,
        "total_days" => span.TotalDays,
        "total_hours" => span.TotalHours,
        "total_minutes" => span.TotalMinutes,
        "total_seconds" => span.TotalSeconds,
        "total_milliseconds" => span.TotalMilliseconds,
        "total_microseconds" => span.TotalMicroseconds,
        "total_nanoseconds" => span.TotalNanoseconds,
        _ => null,
    };
}
