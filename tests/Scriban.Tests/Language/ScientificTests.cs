using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Tests.Language;

/// <summary>The scientific dialect, as far as Scriban's guide for hosts describes it ("Parsing languages"), and the power operator.</summary>
internal sealed class ScientificTests
{
    [TestCase("y = x + 1; 2y;", "22")]
    [TestCase("2 x", "20")]
    [TestCase("2x", "20")]
    [TestCase("3(4 + 1)", "15")]
    [TestCase("(1 + 1)(2 + 2)", "8")]
    [TestCase("2x + 3x", "50")]
    [TestCase("-2x", "-20")]
    [TestCase("2 x 3", "60")]
    [TestCase("math.abs(-5)", "5")]
    [TestCase("twice x", "20")]
    [TestCase("twice twice x", "40")]
    [TestCase("2 twice x", "40")]
    [TestCase("twice x + 1", "21")]
    [TestCase("sum(1, 2)", "3")]
    [TestCase("x | twice", "20")]
    [TestCase("f(n) = 2n; f(4)", "8")]
    [TestCase("2^10", "1024")]
    [TestCase("2^3^2", "512")]
    [TestCase("-2^2", "-4")]
    [TestCase("2x^2", "200")]
    [TestCase("twice x^2", "200")]
    [TestCase("2^-1", "0.5")]
    [TestCase("2^0.5 == (2.0 ^ 0.5)", "true")]
    [TestCase("2^64", "18446744073709551616")]
    [TestCase("(-1)^99999999999", "-1")]
    [TestCase("0^0", "1")]
    [TestCase("nothing^2", "")]
    [TestCase("x > 5 ? 2x : 0", "20")]
    public void Mathematical_notation_is_evaluated(string script, string expected) => Assert.That(Render(script), Is.EqualTo(expected));

    [TestCase("sum 1", "<input>(1,1) : error : The function `sum` does not take one argument. Its arguments have to stand in parentheses")]
    [TestCase("'a'^2", "<input>(1,4) : error : The operator `^` is not supported between string and int")]
    [TestCase("2^99999999999", "<input>(1,2) : error : The whole number is too large: more than 65536 bits.")]
    public void What_means_nothing_is_an_error_at_its_place(string script, string expected) =>
        Assert.That(Assert.Catch<ScriptRuntimeException>(() => Render(script))!.Message, Is.EqualTo(expected));

    [TestCase("2^")]
    [TestCase("2^ )")]
    public void A_power_needs_an_exponent(string script) => Assert.That(Parse(script).HasErrors, Is.True);

    [Test]
    public void Towers_of_powers_and_long_rows_of_factors_do_not_use_up_the_stack()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Parse(string.Concat(Enumerable.Repeat("1^", 100_000)) + "1").HasErrors, Is.True);
            Assert.That(Render(string.Concat(Enumerable.Repeat("1 ", 10_000))), Is.EqualTo("1"));
            Assert.That(Render(string.Concat(Enumerable.Repeat("same ", 10_000)) + "7"), Is.EqualTo("7"));
        }
    }

    private static Template Parse(string script) =>
        Template.Parse(script, lexerOptions: new LexerOptions { Lang = ScriptLang.Scientific, Mode = ScriptMode.ScriptOnly });

    private static string Render(string script)
    {
        var globals = new ScriptObject { ["x"] = 10, ["nothing"] = null };
        globals.Import("twice", new Func<double, double>(n => 2 * n));
        globals.Import("same", new Func<double, double>(n => n));
        globals.Import("sum", new Func<double, double, double>((a, b) => a + b));
        var context = new TemplateContext();
        context.PushGlobal(globals);
        return Parse(script).Render(context);
    }
}
