using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ServiceReport.Cli.Output;
using ServiceReport.Findings;
using ServiceReport.Targets;

namespace ServiceReport.Cli.Results;

/// <summary>SARIF 2.1.0 (OASIS), for code scanning. A target that is missed or unknown is a result like a finding; one that is met is none.</summary>
internal sealed class SarifFormat : IResultFormat
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private const int ExcerptWidth = 100;

    private static readonly FindingRule Missed = new("target-missed", Severity.Error, "a target was missed", "The figure does not fulfil the rule.");
    private static readonly FindingRule Unknown = new("target-unknown", Severity.Error, "a target cannot be judged", "The series has no figure for the month.");

    public string Name => "sarif";

    public void Write(CommandResult result, TextWriter output)
    {
        var found = new FindingList();
        found.AddRange(Verdicts(result));
        found.AddRange(result.Findings);
        JsonText.Write(output, json => Write(result, found, json));
    }

    private static IEnumerable<Finding> Verdicts(CommandResult result) =>
        from row in result.Targets?.Rows ?? []
        from judged in row.Months
        where judged.Verdict != Verdict.Met
        let rule = judged.Verdict == Verdict.Missed ? Missed : Unknown
        select rule.At((Place?)judged.Place ?? row.Series.Place, $"{row.Series.Id} {ResultWords.Of(judged.Verdict)} in {judged.Month}: {ResultWords.Judgement(row, judged)}");

    private static void Write(CommandResult result, FindingList found, Utf8JsonWriter json)
    {
        var rules = FindingCounts.Of(found).Rules;
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(rules, json);
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteInvocation(result, rules, json);
        json.WriteStartArray("results");
        var fingerprints = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in found)
        {
            Write(finding, IndexOf(rules, finding.Rule), result.Source, fingerprints, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(IReadOnlyList<RuleCount> rules, Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "report");
        json.WriteString("version", ToolVersion.Text);
        json.WriteString("semanticVersion", ToolVersion.Text);
        json.WriteStartArray("rules");
        foreach (var (rule, _, _, _) in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            WriteMessage("shortDescription", rule.Title, json);
            WriteMessage("fullDescription", rule.Explanation.Length > 0 ? rule.Explanation : rule.Title, json);
            WriteMessage("help", Help(rule), json);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", rule.Severity.Word());
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(CommandResult result, IReadOnlyList<RuleCount> rules, Utf8JsonWriter json)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", result.ExitCode is ExitCode.Done or ExitCode.No);
        json.WriteNumber("exitCode", result.ExitCode);
        if (rules.Any(rule => rule.Unlisted > 0))
        {
            json.WriteStartArray("toolExecutionNotifications");
            foreach (var rule in rules.Where(rule => rule.Unlisted > 0))
            {
                json.WriteStartObject();
                json.WriteString("level", "note");
                WriteMessage("message", $"{rule.Unlisted} more of {rule.Rule.Code} are not listed", json);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Write(Finding finding, int rule, SourceFolder source, Dictionary<string, int> fingerprints, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", finding.Severity.Word());
        var message = TerminalText.OneLine(finding.Message);
        WriteMessage("message", finding.Hint is { } hint ? $"{message}\nhelp: {TerminalText.OneLine(hint)}" : message, json);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePhysical(finding, source, json);
        WriteLogical(finding.Place, json);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("finding/v1", Fingerprint(finding, fingerprints));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePhysical(Finding finding, SourceFolder source, Utf8JsonWriter json)
    {
        if (source.PathOf(finding.Place) is not { } path)
        {
            return;
        }

        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        if (finding.Place is TextPlace place)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", place.Line);
            json.WriteNumber("startColumn", place.Column);
            if (finding.Excerpt is { } excerpt)
            {
                json.WriteNumber("endColumn", place.Column + excerpt.Length);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>A sheet or a cell is no region of a text; it is a place in the file's own order.</summary>
    private static void WriteLogical(Place place, Utf8JsonWriter json)
    {
        var (name, kind) = place switch
        {
            CellPlace cell => (cell.Address, "cell"),
            SheetPlace sheet => (sheet.Sheet, "sheet"),
            _ => ("", ""),
        };
        if (name.Length > 0)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteText("name", TerminalText.OneLine(name));
            json.WriteText("fullyQualifiedName", TerminalText.OneLine(place.ToString()!));
            json.WriteString("kind", kind);
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    /// <summary>In a message <c>[text](address)</c> would be a link; a blank makes it text.</summary>
    private static void WriteMessage(string name, string text, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteText("text", text.Replace("](", "] (", StringComparison.Ordinal));
        json.WriteEndObject();
    }

    private static string Help(FindingRule rule) =>
        rule.Example.Length == 0 ? rule.Help : $"{rule.Help}\n\nExample:\n{rule.Example}\n\nMended:\n{rule.Mended}";

    /// <summary>
    /// The same fault has the same fingerprint in the next run, also where lines before it came or went: the line number is not in it,
    /// but the line's text is, and the how manieth of its like it is.
    /// </summary>
    private static string Fingerprint(Finding finding, Dictionary<string, int> before)
    {
        var place = finding.Place is TextPlace text ? text.File : finding.Place.ToString();
        var identity = string.Join('\n', finding.Rule.Code, place, finding.Message, finding.Excerpt is { } excerpt ? ExcerptWindow.Of(excerpt, ExcerptWidth).Line : "");
        var number = before[identity] = before.GetValueOrDefault(identity) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{identity}\n{number}")).AsSpan(0, 16));
    }

    private static int IndexOf(IReadOnlyList<RuleCount> rules, FindingRule rule)
    {
        var index = 0;
        while (!ReferenceEquals(rules[index].Rule, rule))
        {
            index++;
        }

        return index;
    }
}
