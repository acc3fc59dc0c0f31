using System.Text.Json;
using ServiceReport.Cli.Results;
using ServiceReport.Cli.Tests.Support;
using ServiceReport.Findings;

namespace ServiceReport.Cli.Tests.Results;

/// <summary><c>--format sarif</c>. CI checks the program's own outputs against the schema of SARIF 2.1.0.</summary>
public sealed class SarifFormatTests
{
    [Test]
    public void A_text_place_is_a_region_of_a_file_with_an_encoded_address()
    {
        var finding = MadeResult.Odd.At(new TextPlace("content/å b#1.md", 3, 7), "odd") with { Excerpt = new Excerpt("123456odd", 6, 3) };
        using var json = Parse(MadeResult.Validate(finding));
        var physical = Results(json)[0].GetProperty("locations")[0].GetProperty("physicalLocation");

        Assert.That(physical.GetProperty("artifactLocation").GetProperty("uri").GetString(), Is.EqualTo("content/%C3%A5%20b%231.md"));
        Assert.That(physical.GetProperty("region").GetProperty("startLine").GetInt32(), Is.EqualTo(3));
        Assert.That(physical.GetProperty("region").GetProperty("startColumn").GetInt32(), Is.EqualTo(7));
        Assert.That(physical.GetProperty("region").GetProperty("endColumn").GetInt32(), Is.EqualTo(10), "the column behind the last one");
    }

    [Test]
    public void A_cell_is_a_logical_place_in_its_file()
    {
        using var json = Parse(MadeResult.Validate(MadeResult.NotANumber.At(new CellPlace("a.xlsx", "Ark", 5, 3), "x")));
        var location = Results(json)[0].GetProperty("locations")[0];

        Assert.That(location.GetProperty("physicalLocation").TryGetProperty("region", out _), Is.False);
        Assert.That(location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString(), Is.EqualTo("a.xlsx › Ark › C5"));
        Assert.That(location.GetProperty("logicalLocations")[0].GetProperty("kind").GetString(), Is.EqualTo("cell"));
    }

    [Test]
    public void A_rule_is_told_once_with_its_explanation_and_example()
    {
        using var json = Parse(MadeResult.Check(
            MadeResult.NotANumber.At(new FilePlace("a.csv"), "x"), MadeResult.Odd.At(new FilePlace("a.csv"), "y"), MadeResult.NotANumber.At(new FilePlace("a.csv"), "z")));
        var rules = Run(json).GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var ids = rules.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();

        Assert.That(ids, Is.EqualTo(new[] { "target-missed", "target-unknown", "SR0103", "SR0999" }));
        Assert.That(rules[2].GetProperty("fullDescription").GetProperty("text").GetString(), Is.EqualTo("Figures are numbers."));
        Assert.That(rules[2].GetProperty("help").GetProperty("text").GetString(), Does.Contain("5 214 8l2").And.Contain("5 214 812"));
        Assert.That(
            Results(json).EnumerateArray().Select(result => ids[result.GetProperty("ruleIndex").GetInt32()]),
            Is.EqualTo(Results(json).EnumerateArray().Select(result => result.GetProperty("ruleId").GetString())));
    }

    [Test]
    public void A_fingerprint_outlives_new_lines_above_and_tells_likes_apart()
    {
        var finding = MadeResult.Odd.At(new TextPlace("a.md", 3, 7), "odd");
        var (before, after) = (Fingerprints(finding, finding), Fingerprints(finding with { Place = new TextPlace("a.md", 5, 7) }, finding with { Message = "even" }));

        Assert.That(before[0], Is.Not.EqualTo(before[1]));
        Assert.That(after[0], Is.EqualTo(before[0]));
        Assert.That(before, Has.None.EqualTo(after[1]));
    }

    [Test]
    public void A_place_outside_the_repository_has_no_address()
    {
        using var json = Parse(MadeResult.Failed(MadeResult.NotANumber.At(new FilePlace("/somewhere/else"), "x")));

        Assert.That(Results(json)[0].GetProperty("locations")[0].TryGetProperty("physicalLocation", out _), Is.False);
        Assert.That(Run(json).GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean(), Is.False);
    }

    private static List<string?> Fingerprints(params Finding[] findings)
    {
        using var json = Parse(MadeResult.Validate(findings));
        return [.. Results(json).EnumerateArray().Select(result => result.GetProperty("partialFingerprints").GetProperty("finding/v1").GetString())];
    }

    private static JsonElement Run(JsonDocument json) => json.RootElement.GetProperty("runs")[0];

    private static JsonElement Results(JsonDocument json) => Run(json).GetProperty("results");

    private static JsonDocument Parse(CommandResult result) => JsonDocument.Parse(MadeResult.Write(new SarifFormat(), result));
}
