using System.Text.Json;
using ServiceReport.Cli.Results;
using ServiceReport.Cli.Tests.Support;
using ServiceReport.Findings;

namespace ServiceReport.Cli.Tests.Results;

/// <summary><c>--format json</c>: all that is known, exact. CI checks the program's own outputs against the schema.</summary>
public sealed class JsonFormatTests
{
    [Test]
    public void Says_verdicts_with_the_digits_of_the_figures()
    {
        using var json = Parse(MadeResult.Check());
        var root = json.RootElement;
        var uptime = root.GetProperty("targets")[0];
        var february = uptime.GetProperty("months")[1];

        Assert.Multiple(() =>
        {
            Assert.That(root.GetProperty("status").GetString(), Is.EqualTo("no"));
            Assert.That(root.GetProperty("exitCode").GetInt32(), Is.EqualTo(1));
            Assert.That(root.GetProperty("months").ToString(), Does.Contain("2026-01").And.Contain("2026-02"));
            Assert.That(root.GetProperty("verdictCounts").EnumerateObject().Select(count => $"{count.Name} {count.Value}"), Is.EqualTo(new[] { "met 2", "missed 1", "unknown 1" }));
            Assert.That(uptime.GetProperty("unit").GetString(), Is.EqualTo("percent"));
            Assert.That(uptime.GetProperty("rule").GetProperty("limit").GetRawText(), Is.EqualTo("99.90"));
            Assert.That(uptime.GetProperty("rule").GetProperty("comparison").GetString(), Is.EqualTo("at-least"));
            Assert.That(february.GetProperty("value").GetRawText(), Is.EqualTo("99.895"));
            Assert.That(february.GetProperty("text").GetString(), Is.EqualTo("99.895 %"), "rounded it would look met");
            Assert.That(february.GetProperty("place").GetProperty("cell").GetString(), Is.EqualTo("B25"));
            Assert.That(february.GetProperty("downtime").GetProperty("leftMinutes").GetRawText(), Is.EqualTo("-2.016"));
        });
    }

    [Test]
    public void Leaves_out_the_figure_that_is_not_there()
    {
        using var json = Parse(MadeResult.Check());
        var unknown = json.RootElement.GetProperty("targets")[1].GetProperty("months")[1];

        Assert.That(unknown.EnumerateObject().Select(property => property.Name), Is.EqualTo(new[] { "month", "verdict" }));
        Assert.That(unknown.GetProperty("verdict").GetString(), Is.EqualTo("unknown"));
    }

    [Test]
    public void Says_each_finding_with_its_place_in_parts()
    {
        using var json = Parse(MadeResult.Validate(
            MadeResult.NotANumber.At(new CellPlace("a b.xlsx", "Ark 1", 5, 28), "'x' is not a number") with { Hint = "is it 1?", Excerpt = new Excerpt("2025 | x", 7, 1) },
            MadeResult.Odd.At(new TextPlace("report.yaml", 3, 7), "odd")));
        var (cell, text) = (json.RootElement.GetProperty("findings")[0], json.RootElement.GetProperty("findings")[1]);

        Assert.Multiple(() =>
        {
            Assert.That(cell.GetProperty("place").GetProperty("text").GetString(), Is.EqualTo("a b.xlsx › Ark 1 › AB5"));
            Assert.That(cell.GetProperty("place").GetProperty("sheet").GetString(), Is.EqualTo("Ark 1"));
            Assert.That(cell.GetProperty("place").GetProperty("column").GetInt32(), Is.EqualTo(28));
            Assert.That(cell.GetProperty("hint").GetString(), Is.EqualTo("is it 1?"));
            Assert.That(cell.GetProperty("excerpt").GetProperty("start").GetInt32(), Is.EqualTo(7));
            Assert.That(text.GetProperty("place").GetProperty("line").GetInt32(), Is.EqualTo(3));
            Assert.That(text.GetProperty("hint").GetString(), Is.EqualTo("Look again."), "the rule's help where the finding has no hint");
            Assert.That(text.GetProperty("severity").GetString(), Is.EqualTo("warning"));
        });
    }

    [Test]
    public void Cuts_a_long_line_around_the_mark()
    {
        var line = new string('a', 1_000_000) + "X" + new string('b', 1_000_000);
        using var json = Parse(MadeResult.Validate(MadeResult.Odd.At(new TextPlace("a.md", 1, 1_000_001), "odd") with { Excerpt = new Excerpt(line, 1_000_000, 1) }));
        var excerpt = json.RootElement.GetProperty("findings")[0].GetProperty("excerpt");

        Assert.That(excerpt.GetProperty("line").GetString(), Has.Length.EqualTo(400));
        Assert.That(excerpt.GetProperty("line").GetString()![excerpt.GetProperty("start").GetInt32()], Is.EqualTo('X'));
    }

    [Test]
    public void Counts_those_too_that_are_not_listed()
    {
        using var json = Parse(MadeResult.Validate([.. Enumerable.Repeat(MadeResult.NotANumber.At(new FilePlace("a.csv"), "x"), 137)]));

        Assert.That(json.RootElement.GetProperty("findingCounts").GetProperty("error").GetInt32(), Is.EqualTo(137));
        Assert.That(json.RootElement.GetProperty("rules")[0].GetProperty("count").GetInt32(), Is.EqualTo(137));
        Assert.That(json.RootElement.GetProperty("rules")[0].GetProperty("listed").GetInt32(), Is.EqualTo(100));
        Assert.That(json.RootElement.GetProperty("findings").GetArrayLength(), Is.EqualTo(100));
    }

    [Test]
    public void Says_failed_where_there_is_no_verdict()
    {
        using var json = Parse(MadeResult.Failed(MadeResult.NotANumber.At(new FilePlace("a.csv"), "x")));

        Assert.That(json.RootElement.GetProperty("status").GetString(), Is.EqualTo("failed"));
        Assert.That(json.RootElement.TryGetProperty("targets", out _), Is.False);
    }

    private static JsonDocument Parse(CommandResult result) => JsonDocument.Parse(MadeResult.Write(new JsonFormat(), result));
}
