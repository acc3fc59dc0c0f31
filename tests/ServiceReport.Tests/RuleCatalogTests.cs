using System.Reflection;
using System.Text.RegularExpressions;
using ServiceReport.Checks;
using ServiceReport.Findings;

namespace ServiceReport.Tests;

/// <summary>The registry holds every rule that can be broken, each once.</summary>
public sealed partial class RuleCatalogTests
{
    private static IEnumerable<string> Codes => RuleCatalog.All.Select(rule => rule.Code);

    [Test]
    public void Every_rule_of_the_code_is_listed()
    {
        var found = from type in typeof(FindingRule).Assembly.GetTypes()
                    from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static)
                    where property.PropertyType == typeof(FindingRule)
                    select (FindingRule)property.GetValue(null)!;
        var asked = CheckCatalog.All.Select(check => check.Rule);

        Assert.That(RuleCatalog.All.Select(rule => rule.Code), Is.EquivalentTo(found.Concat(asked).Select(rule => rule.Code)));
    }

    [Test]
    public void No_code_is_used_twice() => Assert.That(RuleCatalog.All.Select(rule => rule.Code), Is.Unique);

    [Test]
    public void A_code_is_found_in_any_case() => Assert.That(RuleCatalog.Find(" sr0103")?.Title, Is.EqualTo("a cell is not a number"));

    [TestCaseSource(nameof(Codes))]
    public void A_rule_speaks_as_the_others_do(string code) => Assert.Multiple(() =>
    {
        var rule = RuleCatalog.Find(code)!;
        Assert.That(rule.Code, Does.Match(Code()));
        Assert.That(rule.Title, Does.Not.EndWith("."), "a title is no sentence");
        Assert.That(rule.Help, Does.Match(Sentence()), "help is a sentence");
    });

    [TestCaseSource(nameof(Codes))]
    public void A_rule_explains_itself_with_an_example_and_the_same_mended(string code) => Assert.Multiple(() =>
    {
        var rule = RuleCatalog.Find(code)!;
        Assert.That(rule.Explanation.Split("\n\n"), Has.All.Match(Paragraph()), "paragraphs of sentences");
        Assert.That(rule.Example, Is.Not.Empty);
        Assert.That(rule.Mended, Is.Not.Empty.And.Not.EqualTo(rule.Example));
        Assert.That(rule.Explanation + rule.Example + rule.Mended, Does.Not.Contain('\r'), "the same on every machine");
    });

    [GeneratedRegex(@"^SR\d{4}$")]
    private static partial Regex Code();

    [GeneratedRegex(@"^[A-ZÆØÅ].*\.$", RegexOptions.Singleline)]
    private static partial Regex Sentence();

    /// <summary>A sentence may begin with the name of a file, <c>report.yaml</c>, and end in a bracket.</summary>
    [GeneratedRegex(@"^\S.*\.\)?$", RegexOptions.Singleline)]
    private static partial Regex Paragraph();
}
