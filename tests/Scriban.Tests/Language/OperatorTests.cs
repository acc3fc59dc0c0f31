using static Scriban.Tests.Rendering;

namespace Scriban.Tests.Language;

/// <summary>The language reference, section 8: expressions.</summary>
internal sealed class OperatorTests
{
    [TestCase("1 + 2 * 3", "7")]
    [TestCase("(1 + 2) * 3", "9")]
    [TestCase("7 / 2", "3.5")]
    [TestCase("7 // 2", "3")]
    [TestCase("7 % 4", "3")]
    [TestCase("2147483647 + 1", "2147483648")]
    [TestCase("9223372036854775807 + 1", "9223372036854775808")]
    [TestCase("-9223372036854775807 - 2", "-9223372036854775809")]
    [TestCase("1.5 + 1", "2.5")]
    [TestCase("0.1m + 0.2m", "0.3")]
    [TestCase("1 << 4", "16")]
    [TestCase("0xffffffffffffffffu + 1", "18446744073709551616")]
    public void Arithmetic_on_numbers(string expression, string expected) =>
        Assert.That(Render($"{{{{ {expression} }}}}"), Is.EqualTo(expected));

    [TestCase("'ab' + 'c'", "abc")]
    [TestCase("'a' * 5", "aaaaa")]
    [TestCase("2 * 'ab'", "abab")]
    [TestCase("'a' * -1", "")]
    [TestCase("'x' + null + true + 1.5", "xtrue1.5")]
    [TestCase("null + 1", "")]
    [TestCase("[1] + [2] * 2", "[1, 2, 2]")]
    public void Arithmetic_on_strings_lists_and_null(string expression, string expected) =>
        Assert.That(Render($"{{{{ {expression} }}}}"), Is.EqualTo(expected));

    [TestCase("1 < 2", "true")]
    [TestCase("'a' < 'b'", "true")]
    [TestCase("1 == 1.0", "true")]
    [TestCase("null == null", "true")]
    [TestCase("null <= null", "false")]
    [TestCase("[1, 2] == [1, 2]", "true")]
    [TestCase("true == false", "false")]
    [TestCase("(date.parse '2026-01-01') < (date.parse '2026-01-02')", "true")]
    [TestCase("1 == {}", "false")]
    public void Comparisons(string expression, string expected) =>
        Assert.That(Render($"{{{{ {expression} }}}}"), Is.EqualTo(expected));

    [TestCase("true && 1", "true")]
    [TestCase("false || null", "false")]
    [TestCase("!null", "true")]
    [TestCase("null ?? 'x'", "x")]
    [TestCase("1 ?! 'x'", "x")]
    [TestCase("0 ? 'yes' : 'no'", "yes")]
    [TestCase("false ? 1 : true ? 2 : 3", "2")]
    public void Logic_gives_booleans_and_the_others_values(string expression, string expected) =>
        Assert.That(Render($"{{{{ {expression} }}}}"), Is.EqualTo(expected));

    [TestCase("{{ x = 1; ++x; x++; x; --x; x-- }}", "22322")]
    [TestCase("{{ x = 10; x += 5; x -= 1; x *= 2; x /= 4; x //= 2; x %= 2; x }}", "0")]
    public void Increments_and_compound_assignments(string template, string expected) =>
        Assert.That(Render(template), Is.EqualTo(expected));

    [TestCase("{{ 1 + }}", "<input>(1,8) : error : Error while parsing binary expression: Expecting an <expression> to the right of the operator instead of `}}` in: <expression> operator <expression>")]
    [TestCase("{{ 1 // 0 }}", "<input>(1,6) : error : Attempted to divide by zero.")]
    [TestCase("{{ 'a' - 1 }}", "<input>(1,8) : error : Operator `-` is not supported on string objects")]
    [TestCase("{{ a = 1 2 }}", "<input>(1,8) : error : Invalid target function `1` (int)")]
    public void What_has_no_meaning_is_an_error_at_the_operator(string template, string expected) =>
        Assert.That(ErrorOf(template), Is.EqualTo(expected));
}
