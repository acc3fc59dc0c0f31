using static Scriban.Tests.Rendering;

namespace Scriban.Tests.Language;

/// <summary>The language reference, section 7 and 8.9: functions, calls, pipes.</summary>
internal sealed class FunctionTests
{
    [TestCase("{{ func sub; ret $0 - $1; end; sub 5 1 }}{{ 5 | sub 1 }}", "44")]
    [TestCase("{{ func inc }}<{{ $0 + 1 }}>{{ end; inc 1 }}", "<2>")]
    [TestCase("{{ func last; ret $[-1]; end; last 1 2 3 }}", "3")]
    [TestCase("{{ func named; ret $.a + $['b']; end; named a: 1 b: 2 }}", "3")]
    public void Simple_functions_take_what_they_are_given(string template, string expected) =>
        Assert.That(Render(template), Is.EqualTo(expected));

    [TestCase("{{ sub = do; ret $0 - $1; end; 1 | sub 3 }}", "-2")]
    [TestCase("{{ func launch; ret $0 1 2; end\nlaunch do\n  ret $0 + $1\nend }}", "3")]
    public void Functions_without_a_name_are_values(string template, string expected) =>
        Assert.That(Render(template), Is.EqualTo(expected));

    [TestCase("{{ func sub(x,y); ret x - y; end; sub 5 1 }}{{ 5 | sub 1 }}", "44")]
    [TestCase("{{ func sub_opt(x, y, z = 1, w = 2); ret x - y - z - w; end; sub_opt 5 1 }}{{ 5 | sub_opt 1 0 }}", "12")]
    [TestCase("{{ func sum(x, y...); ret x - (y[0] ?? 0) - (y[1] ?? 0); end; sum 5 1 (-1) }}", "5")]
    [TestCase("{{ func f(a, b); ret a + b; end; f b: 1 a: 2 }}", "3")]
    [TestCase("{{ func f(a, b = a + 1); ret b; end; f 4 }}", "5")]
    public void Functions_with_parameters_bind_them(string template, string expected) =>
        Assert.That(Render(template), Is.EqualTo(expected));

    [TestCase("{{ sub(x,y) = x - y; sub 5 1; sub(7, 1) }}", "46")]
    [TestCase("{{ inc(x) = x + 1; o = {}; o.f = @inc; 1 | o.f }}", "2")]
    public void Functions_of_one_line_are_expressions(string template, string expected) =>
        Assert.That(Render(template), Is.EqualTo(expected));

    [TestCase("{{ 'text' |\n string.append 'END' |\n string.prepend 'START' }}", "STARTtextEND")]
    [TestCase("{{ '123' | string.to_int + 1 }}", "124")]
    [TestCase("{{ 1 | math.plus 2 | math.times (3 | math.plus 1) }}", "12")]
    [TestCase("{{ func f; ret $.size; end; f ^[1, 2, 3] }}", "3")]
    public void Pipes_give_the_first_argument(string template, string expected) =>
        Assert.That(Render(template), Is.EqualTo(expected));

    [TestCase("{{ func f(a); ret a; end; f }}", "<input>(1,28) : error : Invalid number of arguments `0` passed to `f` while expecting `1` arguments")]
    [TestCase("{{ func f(a); ret a; end; f 1 2 }}", "<input>(1,32) : error : Invalid number of arguments `2` passed to `f 1 2` while expecting `1` arguments")]
    [TestCase("{{ x = 5; x 1 }}", "<input>(1,11) : error : Invalid target function `5` (int)")]
    [TestCase("{{ nope 1 }}", "<input>(1,4) : error : The function `nope` was not found")]
    [TestCase("{{ 1 | nope }}", "<input>(1,8) : error : The function `nope` was not found")]
    public void Calls_that_do_not_fit_are_errors_at_their_place(string template, string expected) =>
        Assert.That(ErrorOf(template), Is.EqualTo(expected));

    [Test]
    public void What_is_piped_goes_to_the_function_and_not_into_its_arguments() =>
        Assert.That(Render("{{ func one; ret '1'; end; 'a' | string.append one }}"), Is.EqualTo("a1"));
}
