using static Scriban.Tests.Rendering;

namespace Scriban.Tests.Functions;

/// <summary>The reference of the array functions.</summary>
internal sealed class ArrayFunctionTests
{
    [TestCase("[1, 2, 3] | array.add 4", "[1, 2, 3, 4]")]
    [TestCase("[1, 2, 3] | array.add_range [4, 5]", "[1, 2, 3, 4, 5]")]
    [TestCase("[1, null, 3] | array.compact", "[1, 3]")]
    [TestCase("[1, 2, 3] | array.concat [4, 5]", "[1, 2, 3, 4, 5]")]
    [TestCase("[' hello', ' world', '20'] | array.any @string.contains '20'", "true")]
    [TestCase("[' hello', ' world', '20'] | array.any @string.contains '30'", "false")]
    [TestCase("[' a', ' 5', '6 '] | array.each @string.strip", "[\"a\", \"5\", \"6\"]")]
    [TestCase("['', '200', '', '400'] | array.filter @string.empty", "[\"\", \"\"]")]
    [TestCase("[4, 5, 6] | array.first", "4")]
    [TestCase("['a', 'b', 'c'] | array.insert_at 2 'Yo'", "[\"a\", \"b\", \"Yo\", \"c\"]")]
    [TestCase("[1, 2, 3] | array.join '|'", "1|2|3")]
    [TestCase("[1, 2, 3] | array.join '|' @(do; ret '<' + $0 + '>'; end)", "<1>|<2>|<3>")]
    [TestCase("[4, 5, 6] | array.last", "6")]
    [TestCase("[4, 5, 6] | array.limit 2", "[4, 5]")]
    [TestCase("[4, 5, 6, 7, 8] | array.offset 2", "[6, 7, 8]")]
    [TestCase("[4, 5, 6, 7, 8] | array.remove_at 2", "[4, 5, 7, 8]")]
    [TestCase("[4, 5, 6, 7, 8] | array.remove_at (-1)", "[4, 5, 6, 7]")]
    [TestCase("[4, 5, 6, 7] | array.reverse", "[7, 6, 5, 4]")]
    [TestCase("[4, 5, 6] | array.size", "3")]
    [TestCase("[10, 2, 6] | array.sort", "[2, 6, 10]")]
    [TestCase("[1, 1, 4, 5, 8, 8] | array.uniq", "[1, 4, 5, 8]")]
    [TestCase("[1, 2, 3, 4] | array.contains 4", "true")]
    [TestCase("[{t: 'b', k: 1}, {t: 'a', k: 2}] | array.sort 't' | array.map 'k'", "[2, 1]")]
    public void Examples(string expression, string expected) =>
        Assert.That(Render($"{{{{ {expression} }}}}"), Is.EqualTo(expected));

    [Test]
    public void Cycle_goes_round_and_groups_are_apart() =>
        Assert.That(
            Render("{{ for i in 1..4; array.cycle ['one', 'two', 'three']; array.cycle ['one', 'two', 'three'] 'g'; ' '; end }}"),
            Is.EqualTo("oneone twotwo threethree oneone "));

    [Test]
    public void Lists_are_copied_and_not_changed() =>
        Assert.That(Render("{{ a = [2, 1]; b = a | array.sort; c = a | array.add 3; a = a; a }}"), Is.EqualTo("[2, 1]"));
}
