using Scriban.Runtime;
using ServiceReport.Findings;
using ServiceReport.Formats.Html;
using ServiceReport.Reports;
using ServiceReport.Statistics;
using ServiceReport.Templates;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests.Templates;

/// <summary>What the README tells the authors of templates is what templates are given: every name, and no other.</summary>
public sealed class TemplateReferenceTests
{
    private const string Begin = "<!-- values and functions: written by ACCEPT_GOLDEN=1 dotnet test --filter TemplateReferenceTests -->\n";
    private const string End = "<!-- end of values and functions -->\n";

    private static readonly string Readme = Path.Combine(Repository.Root, "README.md");

    private ScriptObject _globals = null!;
    private Report _report = null!;

    [OneTimeSetUp]
    public void Read()
    {
        FindingList findings = [];
        var pipeline = new ReportPipeline(findings, TimeProvider.System);
        _report = pipeline.Judge(pipeline.Read(Repository.SampleData)!, new Month(2026, 2))!;
        var model = TemplateModel.Of(_report);
        _globals = new ScriptObject { ["report"] = model };
        new TemplateFunctions(_report, model).AddTo(_globals);
    }

    [Test]
    public void Names_every_function() => Assert.That(
        TemplateReference.Functions.Select(function => function.Name.Split(' ')[0]).Order(StringComparer.Ordinal),
        Is.EqualTo(_globals.Keys.Where(name => name != "report").Order(StringComparer.Ordinal)));

    [TestCase("report", "report")]
    [TestCase("month", "report.month")]
    [TestCase("series", "report.series[0]")]
    [TestCase("change", "report.series[0].last_year")]
    [TestCase("year", "report.series[0].years[0]")]
    [TestCase("target", "report.targets[0]")]
    [TestCase("judged month", "report.targets[0].history[0]")]
    [TestCase("downtime", "report.targets[0].downtime")]
    [TestCase("page", "(pages 'informasjon')[0]")]
    [TestCase("date", "(register 'changes')[0].date")]
    [TestCase("moment", "(register 'incidents')[0].start")]
    [TestCase("source", "report.sources[0]")]
    [TestCase("table", "report.sources[0].tables[0]")]
    [TestCase("remark", "report.remarks[0]")]
    public void Names_every_member(string kind, string expression) =>
        Assert.That(Names(kind), Is.EqualTo(Evaluate(expression).Keys));

    [Test]
    public void Names_what_an_entry_has_besides_its_fields()
    {
        var fields = _report.Registers.First(register => register.Definition.Id == "changes").Definition.Fields.Select(field => field.Name);

        Assert.That(Names("entry"), Is.EqualTo(Evaluate("(register 'changes')[0]").Keys.Except(fields)));
    }

    [Test]
    public void Names_every_value_of_the_page_shell() => Assert.That(
        Names("page shell"), Is.EqualTo(new HtmlPage("", "", "", "", "", "", "", "", "", "", "").Variables.Select(one => one.Key)));

    [Test]
    public void Explains_every_kind_once() => Assert.That(TemplateReference.Values.Select(values => values.Kind), Is.Unique);

    [Test]
    public void The_chapter_of_the_readme_is_up_to_date()
    {
        var text = File.ReadAllText(Readme);
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));

        Golden.Verify(text[..begin] + Chapter() + text[end..], Readme);
    }

    private static string Chapter()
    {
        var lines = new List<string>();
        foreach (var values in TemplateReference.Values)
        {
            lines.AddRange([$"**{values.Kind}:** {values.From}", "", "| Value | What it is |", "| --- | --- |"]);
            lines.AddRange(values.Members.Select(Row));
            lines.Add("");
        }

        lines.AddRange(["**functions:**", "", "| Function | What it gives |", "| --- | --- |"]);
        lines.AddRange(TemplateReference.Functions.Select(Row));
        return string.Join('\n', lines) + "\n\n";
    }

    private static string Row(TemplateName one) => $"| `{one.Name}` | {one.Meaning.Replace(" | ", " \\| ", StringComparison.Ordinal)} |";

    private static IEnumerable<string> Names(string kind) => TemplateReference.Values.Single(values => values.Kind == kind).Members.Select(member => member.Name);

    private ScriptObject Evaluate(string expression)
    {
        var context = new Scriban.TemplateContext { StrictVariables = true };
        context.PushGlobal(_globals);
        return (ScriptObject)Scriban.Template.Evaluate(expression, context)!;
    }
}
