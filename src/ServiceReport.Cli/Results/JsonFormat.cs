using System.Text.Json;
using ServiceReport.Findings;
using ServiceReport.Reports;
using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Cli.Results;

/// <summary>All that is known, for programs. The shape is <c>docs/result.schema.json</c>; a change that breaks readers raises the version.</summary>
internal sealed class JsonFormat : IResultFormat
{
    private const int Version = 1;
    private const int ExcerptWidth = 400;

    public string Name => "json";

    public void Write(CommandResult result, TextWriter output) => JsonText.Write(output, json => Write(result, json));

    private static void Write(CommandResult result, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartObject("tool");
        json.WriteString("name", "report");
        json.WriteString("version", ToolVersion.Text);
        json.WriteEndObject();
        json.WriteString("command", result.Command);
        json.WriteString("status", ResultWords.Status(result));
        json.WriteNumber("exitCode", result.ExitCode);
        if (result.Targets is { } matrix)
        {
            Write(matrix, json);
        }

        Write(result.Findings, json);
        json.WriteEndObject();
    }

    private static void Write(TargetMatrix matrix, Utf8JsonWriter json)
    {
        json.WriteText("title", matrix.Title);
        json.WriteStartArray("months");
        foreach (var month in matrix.Months)
        {
            json.WriteStringValue(month.ToString());
        }

        json.WriteEndArray();
        json.WriteStartObject("verdictCounts");
        json.WriteNumber("met", matrix.CountOf(Verdict.Met));
        json.WriteNumber("missed", matrix.CountOf(Verdict.Missed));
        json.WriteNumber("unknown", matrix.CountOf(Verdict.Unknown));
        json.WriteEndObject();
        json.WriteStartArray("targets");
        foreach (var row in matrix.Rows)
        {
            Write(row, json);
        }

        json.WriteEndArray();
    }

    private static void Write(TargetRow row, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteText("series", row.Series.Id);
        json.WriteText("title", row.Series.Title);
        json.WriteString("unit", Word(row.Series.Unit));
        json.WriteStartObject("rule");
        json.WriteString("text", ResultWords.Rule(row));
        json.WriteString("comparison", Word(row.Target.Rule.Comparison));
        json.WriteNumber("limit", row.Target.Rule.Limit);
        if (row.Target.Rule.Upper is { } upper)
        {
            json.WriteNumber("upper", upper);
        }

        json.WriteEndObject();
        json.WriteStartArray("months");
        foreach (var judged in row.Months)
        {
            Write(row, judged, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(TargetRow row, JudgedMonth judged, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("month", judged.Month.ToString());
        json.WriteString("verdict", ResultWords.Of(judged.Verdict));
        if (judged.Value is { } value)
        {
            json.WriteNumber("value", value);
            json.WriteString("text", ResultWords.Figure(row, value));
        }

        if (judged.Place is { } place)
        {
            Write(place, json);
        }

        if (judged.Downtime is { } budget)
        {
            json.WriteStartObject("downtime");
            json.WriteNumber("monthMinutes", budget.MonthMinutes.WithoutTrailingZeros());
            json.WriteNumber("allowedMinutes", budget.AllowedMinutes.WithoutTrailingZeros());
            json.WriteNumber("usedMinutes", budget.UsedMinutes.WithoutTrailingZeros());
            json.WriteNumber("leftMinutes", budget.LeftMinutes.WithoutTrailingZeros());
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(FindingList findings, Utf8JsonWriter json)
    {
        var counts = FindingCounts.Of(findings);
        json.WriteStartObject("findingCounts");
        json.WriteNumber("error", counts[Severity.Error]);
        json.WriteNumber("warning", counts[Severity.Warning]);
        json.WriteNumber("note", counts[Severity.Note]);
        json.WriteEndObject();
        json.WriteStartArray("rules");
        foreach (var rule in counts.Rules)
        {
            json.WriteStartObject();
            json.WriteString("code", rule.Rule.Code);
            json.WriteString("title", rule.Rule.Title);
            json.WriteNumber("count", rule.Count);
            json.WriteNumber("listed", rule.Listed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            Write(finding, json);
        }

        json.WriteEndArray();
    }

    private static void Write(Finding finding, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Rule.Code);
        json.WriteString("severity", finding.Severity.Word());
        json.WriteString("title", finding.Rule.Title);
        json.WriteText("message", finding.Message);
        json.WriteText("hint", finding.Hint ?? finding.Rule.Help);
        Write(finding.Place, json);
        if (finding.Excerpt is { } excerpt)
        {
            var window = ExcerptWindow.Of(excerpt, ExcerptWidth);
            json.WriteStartObject("excerpt");
            json.WriteText("line", window.Line);
            json.WriteNumber("start", window.Start);
            json.WriteNumber("length", window.Length);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Place place, Utf8JsonWriter json)
    {
        json.WriteStartObject("place");
        json.WriteText("text", place.ToString()!);
        if (place is FilePlace or SheetPlace or CellPlace or TextPlace)
        {
            json.WriteText("file", place.File);
        }

        switch (place)
        {
            case CellPlace cell:
                if (cell.Sheet is not null)
                {
                    json.WriteText("sheet", cell.Sheet);
                }

                json.WriteString("cell", cell.Address);
                json.WriteNumber("row", cell.Row);
                json.WriteNumber("column", cell.Column);
                break;
            case SheetPlace sheet:
                json.WriteText("sheet", sheet.Sheet);
                break;
            case TextPlace text:
                json.WriteNumber("line", text.Line);
                json.WriteNumber("column", text.Column);
                break;
        }

        json.WriteEndObject();
    }

    private static string Word(Unit unit) => unit switch
    {
        Unit.Percent => "percent",
        Unit.Seconds => "seconds",
        Unit.Minutes => "minutes",
        _ => "count",
    };

    private static string Word(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "at-least",
        Comparison.Above => "above",
        Comparison.AtMost => "at-most",
        Comparison.Between => "between",
        _ => "below",
    };
}
