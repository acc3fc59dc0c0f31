namespace Scriban.Functions;

/// <summary>The functions of <c>timespan</c>.</summary>
internal sealed class TimeSpanFunctions : FunctionGroup
{
    public TimeSpanFunctions()
        : base(8)
    {
        Protect("zero", TimeSpan.Zero);
        Add("from_days", static c => TimeSpan.FromDays(c.Double(0)), Double("days"));
        Add("from_hours", static c => TimeSpan.FromHours(c.Double(0)), Double("hours"));
        Add("from_minutes", static c => TimeSpan.FromMinutes(c.Double(0)), Double("minutes"));
        Add("from_seconds", static c => TimeSpan.FromSeconds(c.Double(0)), Double("seconds"));
        Add("from_milliseconds", static c => TimeSpan.FromMilliseconds(c.Double(0)), Double("millis"));
        Add("parse", static c => TimeSpan.Parse(c.Text(0) ?? string.Empty, c.Context.CurrentCulture), Text("text"));
    }
}
