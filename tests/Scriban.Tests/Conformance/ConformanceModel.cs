using Scriban.Runtime;

namespace Scriban.Tests.Conformance;

/// <summary>The variables that every conformance case sees; made anew for each, since a template may change them.</summary>
internal static class ConformanceModel
{
    public static ScriptObject Create() => new()
    {
        ["report"] = Report(),
        ["count"] = 42,
        ["negative"] = -7,
        ["zero"] = 0,
        ["big"] = 9007199254740993L,
        ["ratio"] = 0.1875,
        ["price"] = 1234.50m,
        ["enabled"] = true,
        ["disabled"] = false,
        ["nothing"] = null,
        ["empty_text"] = "",
        ["no_items"] = new ScriptArray(),
        ["text"] = "Blåbærsyltetøy på kjøkkenet: <b>fett</b> &amp; \"salt\" i år, også i fjor.\nAndre linje — slutt.",
        ["numbers"] = new ScriptArray { 5, 3, 8, 1, 3 },
        ["words"] = new ScriptArray { "pære", "Eple", "banan", "åkerbær", "ørret" },
        ["mixed"] = new ScriptArray { 1, "to", 3.5, null, true, new ScriptArray { "x", "y" } },
        ["nested"] = new ScriptObject
        {
            ["a"] = new ScriptObject { ["b"] = new ScriptObject { ["c"] = "dypt", ["n"] = 3 } },
            ["list"] = new ScriptArray { new ScriptArray { 1, 2 }, new ScriptArray { 3, new ScriptArray { 4, 5 } } },
        },
        ["day"] = new DateTime(2026, 2, 28),
        ["leap"] = new DateTime(2024, 2, 29, 23, 59, 58, 123),
        ["duration"] = new TimeSpan(1, 2, 30, 15),
    };

    private static ScriptObject Report() => new()
    {
        ["title"] = "Månedsrapport for driftstjenesten",
        ["month"] = new ScriptObject { ["year"] = 2026, ["number"] = 2, ["name"] = "februar" },
        ["generated"] = new DateTime(2026, 3, 2, 7, 30, 15),
        ["author"] = new ScriptObject { ["name"] = "Åse Østby", ["email"] = "aase@example.org", ["phone"] = null },
        ["series"] = new ScriptArray
        {
            Series("requests", "Forespørsler", "stk", [5790311, 6142016, 5988420], 17920747),
            Series("latency", "Svartid (p95)", "ms", [412.5, 398.25, null], null),
            Series("errors", "Feil & avvik", "%", [0.42, 0.315, 0.5], 1.235),
            Series("cost", "Kostnad", "NOK", [125000.50m, 118250.00m, 121999.95m], 365250.45m),
        },
        ["targets"] = new ScriptArray
        {
            Target("T1", "oppetid >= 99.9", 99.95, true),
            Target("T2", "svartid <= 400", 412.5, false),
            Target("T3", "feil < 0.5", 0.42, true),
            Target("T4", "kostnad < 120000", null, null),
        },
        ["meetings"] = new ScriptArray
        {
            Meeting(new DateTime(2026, 2, 3, 9, 0, 0), "Driftsmøte"),
            Meeting(new DateTime(2026, 2, 17, 13, 30, 0), "Endringsråd"),
            Meeting(new DateTime(2026, 2, 27, 10, 15, 0), "Status <ekstra>"),
        },
        ["tags"] = new ScriptArray { "drift", "Februar", "API", "drift", "beredskap" },
    };

    private static ScriptObject Series(string id, string title, string unit, object?[] values, object? total) => new()
    {
        ["id"] = id,
        ["title"] = title,
        ["unit"] = unit,
        ["values"] = new ScriptArray(values.Zip(
            ["2025-12", "2026-01", "2026-02"],
            (value, month) => new ScriptObject { ["month"] = month, ["value"] = value })),
        ["total"] = total,
    };

    private static ScriptObject Target(string id, string rule, object? value, object? met) =>
        new() { ["id"] = id, ["rule"] = rule, ["value"] = value, ["met"] = met };

    private static ScriptObject Meeting(DateTime date, string title) => new() { ["date"] = date, ["title"] = title };
}
