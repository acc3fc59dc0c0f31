using static Scriban.Tests.Rendering;

namespace Scriban.Tests.Language;

/// <summary>The language reference, section 3: literals.</summary>
internal sealed class LiteralTests
{
    [TestCase("\"a\\tb\"", "a\tb")]
    [TestCase("'it\\'s'", "it's")]
    [TestCase("\"\\u00e5\\x41\"", "åA")]
    [TestCase("`a\\nb`", "a\\nb")]
    [TestCase("'two\nlines'", "two\nlines")]
    public void Strings_of_all_forms(string literal, string expected) =>
        Assert.That(Render($"{{{{ {literal} }}}}"), Is.EqualTo(expected));

    [TestCase("$\"sum {1 + 2} and {\"Hello\"}\"", "sum 3 and Hello")]
    [TestCase("$'{1}{2}'", "12")]
    [TestCase("$\"no hole\"", "no hole")]
    [TestCase("$\"a {$\"b {1}\"} c\"", "a b 1 c")]
    [TestCase("$\"{ {a: 1}.a }\"", "1")]
    public void Interpolated_strings_evaluate_their_holes(string literal, string expected) =>
        Assert.That(Render($"{{{{ {literal} }}}}"), Is.EqualTo(expected));

    [TestCase("100", "int", "100")]
    [TestCase("1e3", "int", "1000")]
    [TestCase("3000000000", "long", "3000000000")]
    [TestCase("99999999999999999999", "bigint", "99999999999999999999")]
    [TestCase("0x1ef", "int", "495")]
    [TestCase("0x80000000u", "uint", "2147483648")]
    [TestCase("0b101", "int", "5")]
    [TestCase("1.0e-3", "double", "0.001")]
    [TestCase("100.5f", "float", "100.5")]
    [TestCase("100.5d", "double", "100.5")]
    [TestCase("100.50m", "decimal", "100.50")]
    public void Numbers_of_all_kinds(string literal, string kind, string printed) =>
        Assert.That(Render($"{{{{ {literal} | object.kind }}}} {{{{ {literal} }}}}"), Is.EqualTo($"{kind} {printed}"));

    [Test]
    public void Null_prints_nothing_and_booleans_their_names() =>
        Assert.That(Render("[{{ null }}] {{ true }} {{ false }}"), Is.EqualTo("[] true false"));

    [Test]
    public void Objects_keep_the_order_of_their_members() =>
        Assert.That(Render("{{ {b: 1, \"a c\": [2, 'x'], } }}"), Is.EqualTo("{b: 1, \"a c\": [2, \"x\"]}"));

    [TestCase("{{ 1..5 }}", "[1, 2, 3, 4, 5]")]
    [TestCase("{{ 1..<5 }}", "[1, 2, 3, 4]")]
    [TestCase("{{ 3..1 }}", "[3, 2, 1]")]
    public void Ranges_include_their_end_or_not(string template, string expected) =>
        Assert.That(Render(template), Is.EqualTo(expected));
}
