using System.Globalization;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The functions of <c>date</c>, which is itself a function: <c>date "2026-02-03"</c> is <c>date.parse "2026-02-03"</c>.</summary>
internal sealed class DateFunctions : FunctionGroup, IScriptCustomFunction
{
    /// <summary>Stands for the text that a mere <c>date</c> does not give: it is no call but the object.</summary>
    private static readonly object NoText = new();

    private static readonly ScriptParameterInfo[] ParseParameters =
    [
        Text("text"), Text("pattern", null), Text("culture", null),
    ];

    private readonly BuiltinFunction _parse = new(Parse, ParseParameters, false);

    public DateFunctions()
        : base(20)
    {
        this["format"] = DateFormat.Default;
        Protect("default_format", DateFormat.Default);
        Add("now", static _ => DateTime.Now);
        Add("add_days", static c => Add(c, (d, n) => d.AddDays(n)), Date("date"), Double("days"));
        Add("add_months", static c => Date(c, 0)?.AddMonths(c.Int(1)), Date("date"), Int("months"));
        Add("add_years", static c => Date(c, 0)?.AddYears(c.Int(1)), Date("date"), Int("years"));
        Add("add_hours", static c => Add(c, (d, n) => d.AddHours(n)), Date("date"), Double("hours"));
        Add("add_minutes", static c => Add(c, (d, n) => d.AddMinutes(n)), Date("date"), Double("minutes"));
        Add("add_seconds", static c => Add(c, (d, n) => d.AddSeconds(n)), Date("date"), Double("seconds"));
        Add("add_milliseconds", static c => Add(c, (d, n) => d.AddMilliseconds(n)), Date("date"), Double("millis"));
        Add("parse", Parse, ParseParameters);
        AddText(
            "parse_to_string",
            ParseToString,
            Text("text"),
            Text("output_pattern", null),
            Text("output_culture", null),
            Text("input_pattern", null),
            Text("input_culture", null));
        AddText("to_string", ToText, Date("datetime"), Text("pattern"), Text("culture", null));
    }

    public string Format => this["format"] as string ?? DateFormat.Default;

    int IScriptFunctionInfo.RequiredParameterCount => 0;

    int IScriptFunctionInfo.ParameterCount => ParseParameters.Length;

    ScriptVarParamKind IScriptFunctionInfo.VarParamKind => ScriptVarParamKind.None;

    ScriptParameterInfo IScriptFunctionInfo.GetParameterInfo(int index) =>
        index == 0 ? new(typeof(string), "text", true, NoText) : ParseParameters[index];

    object? IScriptCustomFunction.Invoke(
        TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        arguments[0] == NoText ? this : _parse.Invoke(context, callerContext, arguments, blockStatement);

    private static ScriptParameterInfo Date(string name) => new(typeof(DateTime?), name);

    private static DateTime? Date(FunctionCall call, int index) => (DateTime?)call[index];

    private static DateTime? Add(FunctionCall call, Func<DateTime, double, DateTime> add) =>
        Date(call, 0) is { } date ? add(date, call.Double(1)) : null;

    private static object? Parse(FunctionCall call) => Parse(call.Text(0), call.Text(1), MathFunctions.CultureOf(call, 2));

    /// <summary>Reads a date. What is no date gives the first day there is, as in the original.</summary>
    private static DateTime? Parse(string? text, string? pattern, CultureInfo culture)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        DateTime date;
        if (string.IsNullOrEmpty(pattern))
        {
            DateTime.TryParse(text, culture, DateTimeStyles.None, out date);
        }
        else
        {
            DateTime.TryParseExact(text, DateFormat.ToNetPattern(pattern), culture, DateTimeStyles.AllowWhiteSpaces, out date);
        }

        return date;
    }

    private static string? ParseToString(FunctionCall call)
    {
        var date = Parse(call.Text(0), call.Text(3), MathFunctions.CultureOf(call, 4));
        return date is { } value ? Write(call, value, call.Text(1), MathFunctions.CultureOf(call, 2)) : null;
    }

    private static string? ToText(FunctionCall call) =>
        Date(call, 0) is { } date ? Write(call, date, call.Text(1), MathFunctions.CultureOf(call, 2)) : null;

    private static string Write(FunctionCall call, DateTime date, string? pattern, CultureInfo culture)
    {
        var own = (call.Context.BuiltinObject as BuiltinFunctions)?.DateFormat ?? DateFormat.Default;
        return DateFormat.Format(date, pattern == "%g" ? $"%g {own}" : pattern ?? own, culture);
    }
}
