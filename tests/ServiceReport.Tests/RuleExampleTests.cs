using System.Text;
using ServiceReport.Definitions;
using ServiceReport.Findings;
using ServiceReport.Layouts;
using ServiceReport.Statistics;
using ServiceReport.Tables;
using ServiceReport.Workspaces;

namespace ServiceReport.Tests;

/// <summary>The examples that explain rules are true: each has the fault, and its mended form has none.</summary>
public sealed class RuleExampleTests
{
    private const string Report = "report:\n  title: Tjenesterapport\n  publisher: Etaten\n";
    private const string Series = "series:\n  uptime:\n    title: Oppetid\n    file: uptime.csv\n    unit: percent\n";

    private static readonly RegisterField[] Fields =
    [
        new("date", "Dato", FieldKind.Date, Required: true),
        new("system", "System", FieldKind.Text, Required: true),
        new("title", "Endring", FieldKind.Text, Required: true),
    ];

    [TestCase("SR0011")]
    [TestCase("SR0012")]
    [TestCase("SR0013")]
    [TestCase("SR0014")]
    [TestCase("SR0015")]
    [TestCase("SR0016")]
    [TestCase("SR0017")]
    [TestCase("SR0018")]
    public void Of_a_definition(string code) => Holds(code, text =>
    {
        var findings = new FindingList();
        var whole = (Has(text, "report:") ? "" : Report) + (Has(text, "series:") ? "" : Series) + text + "\n";
        DefinitionReader.Read(new WorkspaceText("report.yaml", whole, ""), () => RuleCatalog.All, findings);
        return findings;
    });

    [TestCase("SR0103", Unit.Count)]
    [TestCase("SR0108", Unit.Percent)]
    [TestCase("SR0201", Unit.Percent)]
    [TestCase("SR0202", Unit.Percent)]
    [TestCase("SR0203", Unit.Percent)]
    [TestCase("SR0204", Unit.Count)]
    [TestCase("SR0205", Unit.Count)]
    [TestCase("SR0206", Unit.Percent)]
    [TestCase("SR0207", Unit.Count)]
    [TestCase("SR0208", Unit.Count)]
    [TestCase("SR0209", Unit.Seconds)]
    [TestCase("SR0212", Unit.Count)]
    [TestCase("SR0216", Unit.Percent)]
    [TestCase("SR0217", Unit.Percent)]
    [TestCase("SR0229", Unit.Count)]
    [TestCase("SR0230", Unit.Count)]
    public void Of_a_series(string code, Unit unit) => Holds(code, text =>
    {
        var findings = new FindingList();
        if (Table(text, findings) is { } table)
        {
            var label = text.Split('\n').FirstOrDefault(line => line.TrimStart().StartsWith("label: ", StringComparison.Ordinal))?.Trim()["label: ".Length..];
            new SeriesReader(table, findings).Read(new SeriesRequest("series", unit, label ?? (text.Contains("Merknad", StringComparison.Ordinal) ? "Oppetid (%)" : null)));
        }

        return findings;
    });

    [TestCase("SR0213")]
    [TestCase("SR0214")]
    [TestCase("SR0215")]
    public void Of_a_register(string code) => Holds(code, text =>
    {
        var findings = new FindingList();
        if (Table(text, findings) is { } table)
        {
            RegisterReader.Read(table, "changes", Fields, findings);
        }

        return findings;
    });

    private static void Holds(string code, Func<string, FindingList> read)
    {
        var rule = RuleCatalog.Find(code)!;

        Assert.That(Codes(read(rule.Example)), Does.Contain(code));
        Assert.That(Codes(read(rule.Mended)), Is.Empty);
    }

    private static IEnumerable<string> Codes(FindingList findings) => findings.Select(finding => finding.Rule.Code);

    /// <summary>The lines of the text that are rows of a table, drawn with bars or written as CSV.</summary>
    private static Table? Table(string text, FindingList findings)
    {
        var rows = text.Split('\n')
            .Where(line => line.StartsWith('|') || line.Contains(';', StringComparison.Ordinal))
            .Select(line => line.StartsWith('|') ? string.Join(';', line[1..line.LastIndexOf('|')].Split('|', StringSplitOptions.TrimEntries)) : line);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', rows) + '\n'));
        return TableReader.Read("figures.csv", stream, [], findings).SingleOrDefault();
    }

    private static bool Has(string text, string key) => text.Split('\n').Any(line => line == key);
}
