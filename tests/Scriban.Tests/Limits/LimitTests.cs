using System.Diagnostics;
using System.Globalization;
using Scriban.Runtime;
using static Scriban.Tests.Rendering;

namespace Scriban.Tests.Limits;

/// <summary>Every limit of the context, and the attacks that each of them answers.</summary>
internal sealed class LimitTests
{
    [TestCase("{{ for a in 1..40; for b in 1..40; end; end }}", "Exceeding number of iteration limit `1000` for loop statement.")]
    [TestCase("{{ while true; end }}", "Exceeding number of iteration limit `1000` for loop statement.")]
    [TestCase("{{ func f; for b in 1..40; end; end; for a in 1..40; f; end }}", "Exceeding number of iteration limit `1000` for loop statement.")]
    [TestCase("{{ tablerow a in [1] * 1000 + [1]; end }}", "Exceeding number of iteration limit `1000` for loop statement.")]
    [TestCase("{{ x = 1..1001 }}", "Range expression exceeds LoopLimit `1000`.")]
    [TestCase("{{ x = 1..9223372036854775807 }}", "Range expression exceeds LoopLimit `1000`.")]
    [TestCase("{{ (0..2000000000) | array.size }}", "Range expression exceeds LoopLimit `1000`.")]
    [TestCase("{{ [1] * 1001 }}", "Array multiplication exceeds LoopLimit `1000`.")]
    [TestCase("{{ a = [1]; a[1000000000] = 2 }}", "Array index exceeds LoopLimit `1000`.")]
    [TestCase("{{ [1] | array.insert_at 2000000000 1 }}", "Array index exceeds LoopLimit `1000`.")]
    [TestCase("{{ a = [1] * 1000; for i in 1..900; a = a + a; end }}", "Array concatenation exceeds LoopLimit `1000`.")]
    [TestCase("{{ a = [1] * 1000; for i in 1..900; a = array.concat a a; end }}", "Array concatenation exceeds LoopLimit `1000`.")]
    [TestCase("{{ a = [1] * 1000; a = a + a + a + a; for i in 1..900; array.each a do; 1; end; end }}", "Exceeding number of iteration limit `1000` for lists and functions.")]
    [TestCase("{{ a = [1] * 1000; for i in 1..6; a = a + a; end; b = []; for i in 1..900; b[i] = a | array.reverse; end }}", "Exceeding number of iteration limit `1000` for lists and functions.")]
    [TestCase("{{ a = [1] * 1000; for i in 1..6; a = a + a; end; b = []; func f; ret $; end; for i in 1..900; b[i] = f ^a; end }}", "Exceeding number of iteration limit `1000` for lists and functions.")]
    [TestCase("{{ s = '[' + '[],' * 300000 + '0]'; b = []; for i in 1..900; b[i] = s | object.from_json; end }}", "Exceeding number of iteration limit `1000` for lists and functions.")]
    [TestCase("{{ s = 'x ' * 500000; b = []; for i in 1..900; b[i] = s | string.split ' '; end }}", "Exceeding number of iteration limit `1000` for lists and functions.")]
    public void Loops_and_lists_are_limited(string template, string expected) =>
        Assert.That(ErrorOf(template), Does.EndWith(expected));

    [TestCase("{{ func f(n); if n > 0; f (n - 1); f (n - 1); end; end; f 90 }}")]
    [TestCase("{{ f(n) = n > 0 ? (f (n - 1)) + (f (n - 1)) : 1; f 90 }}")]
    [TestCase("{{ f = do; if $0 > 0; $1 ($0 - 1) @$1; $1 ($0 - 1) @$1; end; end; f 90 @f }}")]
    [TestCase("{{ d = 0; x = '{{ d++; if d < 90; x | object.eval_template; x | object.eval_template; end; d-- }}'; x | object.eval_template }}")]
    [TestCase("{{ func f; $$; $$; end; func g(n); if n > 0; wrap f; g (n - 1); end; end; end; g 40 }}")]
    [TestCase("{{ func f(n); for i in 1..9; end; if n > 0; f (n - 1); f (n - 1); end; end; f 90 }}")]
    [TestCase("{{ func f(n); i = 0; while i < 9; i++; end; if n > 0; f (n - 1); f (n - 1); end; end; f 90 }}")]
    public void Calls_that_branch_are_limited_however_shallow_they_are(string template) =>
        Assert.That(
            ErrorOf(template, c => c.LoopLimit = 10),
            Does.EndWith("Exceeding number of iteration limit `10` for lists and functions."));

    [Test]
    public void Elements_that_are_compared_again_and_again_count_each_time() =>
        Assert.That(
            ErrorOf("{{ a = [1] * 10 + [1] * 10; b = [a] * 10; for i in 1..10 }}" + Repeat("{{ b == b }}", 50) + "{{ end }}", c => c.LoopLimit = 10),
            Does.EndWith("Exceeding number of iteration limit `10` for lists and functions."));

    [TestCase("{{ import members }}")]
    [TestCase("{{ for p in members limit: 1; end }}")]
    public void Members_that_are_copied_again_and_again_count_each_time(string statement)
    {
        void SetUp(TemplateContext context)
        {
            var members = new ScriptObject();
            for (var i = 0; i < 1000; i++)
            {
                members[$"m{i}"] = i;
            }

            context.LoopLimit = 10;
            context.PushGlobal(new ScriptObject { ["members"] = members });
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Render(Repeat(statement, 99), SetUp), Is.Empty);
            Assert.That(
                ErrorOf(Repeat(statement, 101), SetUp),
                Does.EndWith("Exceeding number of iteration limit `10` for lists and functions."));
        }
    }

    [Test]
    public void Texts_to_evaluate_count_each_time_they_are_parsed() =>
        Assert.That(
            ErrorOf("{{ x = '{{ }}' * 1500; for i in 1..900; x | object.eval_template; end }}", c => c.LimitToString = 10_000),
            Does.EndWith("Exceeding number of iteration limit `1000` for lists and functions."));

    [Test]
    public void Lists_that_grow_by_themselves_stop_at_a_million_elements_where_the_host_allows_as_many_steps() =>
        Assert.That(
            ErrorOf("{{ a = [1, 2]; for i in 1..30; a = array.concat a a; end }}", c => c.LoopLimit = 1_000_000),
            Does.EndWith("Array concatenation exceeds LoopLimit `1000000`."));

    [Test]
    public void Arguments_with_names_count_for_every_parameter_they_may_mean()
    {
        var parameters = string.Join(',', Enumerable.Range(0, 1000).Select(i => $"a{i} = 0"));
        var template = "{{ func f(" + parameters + "); end; f" + Repeat(" a0: 1", 200) + " }}";
        Assert.That(
            ErrorOf(template, c => c.LoopLimit = 10),
            Does.EndWith("Exceeding number of iteration limit `10` for lists and functions."));
    }

    [Test]
    public void Loops_after_each_other_are_limited_together_far_above_the_limit_of_one()
    {
        const string loop = "{{ for i in 1..10; end }}";
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Render(Repeat(loop, 9_999), c => c.LoopLimit = 10), Is.Empty);
            Assert.That(
                ErrorOf(Repeat(loop, 10_001), c => c.LoopLimit = 10),
                Does.EndWith("Exceeding number of iteration limit `10` for lists and functions."));
        }
    }

    [TestCase("{{ func f; f; end; f }}")]
    [TestCase("{{ func a; b; end; func b; a; end; a }}")]
    [TestCase("{{ func f(x); ret f (x + 1); end; f 1 }}")]
    [TestCase("{{ f(x) = f(x); f 1 }}")]
    [TestCase("{{ x = 'x | object.eval'; x | object.eval }}")]
    [TestCase("{{ x = '{{ x | object.eval_template }}'; x | object.eval_template }}")]
    [TestCase("{{ func f; [1] | array.each @f; end; f }}")]
    [TestCase("{{ func f; wrap f; $$; end; end; f }}")]
    public void Recursion_is_limited(string template)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ErrorOf(template), Does.Contain("Exceeding number of recursive depth limit `100` for node: "));
            Assert.That(
                ErrorOf(template, c => c.RecursiveLimit = 0),
                Does.Contain("The template is nested too deeply to be ").Or.Contain("exceeds"));
        }
    }

    [Test]
    public void Functions_may_call_each_other_as_deep_as_the_limit_says()
    {
        const string function = "{{ f(n) = n > 1 ? (f (n - 1)) : 'done' }}";
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Render(function + "{{ f 5 }}", c => c.RecursiveLimit = 5), Is.EqualTo("done"));
            Assert.That(
                ErrorOf(function + "{{ f 6 }}", c => c.RecursiveLimit = 5),
                Is.EqualTo("<input>(1,20) : error : Exceeding number of recursive depth limit `5` for node: `f (n-1)`"));
        }
    }

    [Test]
    public void Values_may_be_printed_as_deep_as_the_limit_says()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Render("{{ [[{a: [[1]]}]] }}", c => c.ObjectRecursionLimit = 5), Is.EqualTo("[[{a: [[1]]}]]"));
            Assert.That(
                ErrorOf("{{ [[{a: [[[]]]}]] }}", c => c.ObjectRecursionLimit = 5),
                Does.EndWith("Structure is too deeply nested or contains reference loops."));
        }
    }

    [TestCase("a = [a]; b = [b]", 9, 10)]
    [TestCase("a = [a, a]; b = [b, b]", 15, 16)]
    public void Lists_are_compared_up_to_a_depth_and_a_number_of_pairs(string step, int possible, int tooMuch)
    {
        // Ten times the limit of printing in depth, a hundred thousand in number.
        void SetUp(TemplateContext context) => context.ObjectRecursionLimit = step.Contains("a, a", StringComparison.Ordinal) ? 20 : 1;
        string Text(int times) => $"{{{{ a = [1]; b = [1]; for i in 1..{times}; {step}; end; a == b }}}}";
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Render(Text(possible), SetUp), Is.EqualTo("true"));
            Assert.That(
                ErrorOf(Text(tooMuch), SetUp),
                Does.EndWith("Structure is too deeply nested or contains reference loops."));
        }
    }

    [TestCase("{{ 'x' * 1048577 }}", "String multiplication exceeds LimitToString `1048576`.")]
    [TestCase("{{ 'x' * 2147483647 }}", "String multiplication exceeds LimitToString `1048576`.")]
    [TestCase("{{ s = 'x'; for i in 1..40; s = s + s; end }}", "String concatenation exceeds LimitToString `1048576`.")]
    [TestCase("{{ s = 'x'; for i in 1..40; s = string.append s s; end }}", "String concatenation exceeds LimitToString `1048576`.")]
    [TestCase("{{ 'x' | string.pad_left 1048577 }}", "Padding width `1048577` exceeds the configured LimitToString `1048576`. (Parameter 'width')")]
    [TestCase("{{ 'x' | string.pad_right 2147483647 }}", "Padding width `2147483647` exceeds the configured LimitToString `1048576`. (Parameter 'width')")]
    [TestCase("{{ 'x' * 10000 | string.replace 'x' ('y' * 1000) }}", "String replacement exceeds LimitToString `1048576`.")]
    [TestCase("{{ 'x' * 10000 | regex.replace 'x' ('y' * 1000) }}", "Regex replacement exceeds LimitToString `1048576`.")]
    [TestCase("{{ ['x' * 100000] * 20 | array.join '' }}", "Array join exceeds LimitToString `1048576`.")]
    [TestCase("{{ 'x' * 1000000 | string.replace 'x' ('y' * 1000000) }}", "String replacement exceeds LimitToString `1048576`.")]
    [TestCase("{{ 'x' * 1000000 | regex.replace 'x' ('y' * 1000000) }}", "Regex replacement exceeds LimitToString `1048576`.")]
    [TestCase("{{ 1 | math.format 'D999999999' }}", "Number format exceeds LimitToString `1048576`.")]
    [TestCase("{{ 1.5 | object.format 'F999999999' }}", "Number format exceeds LimitToString `1048576`.")]
    [TestCase("{{ ['x' * 1000000] * 1000 | array.cycle }}", "Array join exceeds LimitToString `1048576`.")]
    [TestCase("{{ s = 'x' * 1000000; $\"{s}{s}\" }}", "Interpolated string exceeds LimitToString `1048576`.")]
    [TestCase("{{ ['x' * 100000] * 20 | object.to_json }}", "JSON exceeds LimitToString `1048576`.")]
    [TestCase("{{ a = []; for i in 1..900; a[i] = 'x' * 1000000; end }}", "All texts together exceed 128 times LimitToString `1048576`.")]
    [TestCase("{{ a = []; t = 'x' * 1000000; for i in 1..900; capture c; t; end; a[i] = c; end }}", "All texts together exceed 128 times LimitToString `1048576`.")]
    [TestCase("{{ s = '\\\\'; for i in 1..60; s = s | string.escape; end }}", "Text exceeds LimitToString `1048576`.")]
    [TestCase("{{ s = '\\\\'; for i in 1..60; s = s | string.literal; end }}", "Text exceeds LimitToString `1048576`.")]
    [TestCase("{{ s = 'a'; for i in 1..90; s = s | string.base64_encode; end }}", "Text exceeds LimitToString `1048576`.")]
    [TestCase("{{ s = '.'; for i in 1..60; s = s | regex.escape; end }}", "Text exceeds LimitToString `1048576`.")]
    [TestCase("{{ '<' * 1000000 | html.escape }}", "Text exceeds LimitToString `1048576`.")]
    [TestCase("{{ '%' * 1000000 | html.url_encode }}", "Text exceeds LimitToString `1048576`.")]
    [TestCase("{{ '%' * 1000000 | html.url_escape }}", "Text exceeds LimitToString `1048576`.")]
    [TestCase("{{ '\\n' * 1000000 | html.newline_to_br }}", "Text exceeds LimitToString `1048576`.")]
    [TestCase("{{ date.now | date.to_string ('%B' * 500000) }}", "Text exceeds LimitToString `1048576`.")]
    [TestCase("{{ date.now | object.format ('MMMM ' * 200000) }}", "Text exceeds LimitToString `1048576`.")]
    [TestCase("{{ 'x' * 1000000 | regex.match ('(' * 500 + '.*' + ')' * 500) }}", "All texts together exceed 128 times LimitToString `1048576`.")]
    [TestCase("{{ a = []; s = 'b' + 'x' * 1000000; for i in 1..900; a[i] = s | regex.split 'b'; end }}", "All texts together exceed 128 times LimitToString `1048576`.")]
    [TestCase("{{ a = []; s = 'x' * 1000000; for i in 1..900; a[i] = s | string.upcase; end }}", "All texts together exceed 128 times LimitToString `1048576`.")]
    [TestCase("{{ a = []; s = 'b,' + 'x' * 1000000; for i in 1..900; a[i] = s | string.split 'b'; end }}", "All texts together exceed 128 times LimitToString `1048576`.")]
    public void Texts_are_limited(string template, string expected) => Assert.That(ErrorOf(template), Does.EndWith(expected));

    [TestCase("{{ s = 'x' * 1000000; for i in 1..900; array.each (1..1000) do; s | string.sha512; end; end }}")]
    [TestCase("{{ s = 'x' * 1000000; a = [s + 1] * 1000; for i in 1..900; a | array.uniq; end }}")]
    [TestCase("{{ s = 'x' * 1000000; a = [s + 1] * 1000; for i in 1..900; a | array.sort; end }}")]
    [TestCase("{{ s = 'x' * 1000000; a = [{m: s}] * 1000; for i in 1..900; a | array.sort 'm'; end }}")]
    [TestCase("{{ s = '(a)' * 300000; for i in 1..900; 'a' | regex.match s; end }}")]
    [TestCase("{{ s = '1;' * 500000; for i in 1..900; x = s | object.eval; end }}")]
    public void Reading_long_texts_counts_as_work(string template) => Assert.That(
        ErrorOf(template), Does.EndWith("Exceeding number of iteration limit `1000` for lists and functions."));

    [TestCase("{{ 'ab' | html.escape | string.append '<' | html.escape }}", "ab&lt;")]
    [TestCase("{{ ('<' * 9) | html.escape | string.size }}", "36")]
    [TestCase("{{ for i in 1..900; x = 'abcd' | string.upcase; end; x }}", "ABCD")]
    public void A_low_limit_of_the_output_leaves_functions_room_to_work(string template, string expected) =>
        Assert.That(Render(template, c => c.LimitToString = 10), Is.EqualTo(expected));

    [TestCase("{{ for i in 1..5; 'abc'; end }}", "abcabcabca...")]
    [TestCase("abcdefghijklm{{ 1 }}", "abcdefghij...")]
    [TestCase("{{ [1, 2, 3, 4, 5, 6] }}", "[1, 2, 3, ...")]
    [TestCase("{{ 'abcdefghij' }}", "abcdefghij")]
    public void Output_is_cut_at_the_limit(string template, string expected) =>
        Assert.That(Render(template, c => c.LimitToString = 10), Is.EqualTo(expected));

    [TestCase("{{ o = {}; o.o = o; o }}")]
    [TestCase("{{ a = []; a[0] = a; a }}")]
    [TestCase("{{ a = []; a[0] = a; 'x' + a }}")]
    [TestCase("{{ o = {}; o.o = o; o | object.to_json }}")]
    [TestCase("{{ a = []; a[0] = a; b = []; b[0] = b; a == b }}")]
    [TestCase("{{ a = [1]; b = [1]; for i in 1..60; a = [a, a]; b = [b, b]; end; a == b }}")]
    [TestCase("{{ a = []; a[0] = a; a | array.join ',' }}")]
    public void Structures_that_hold_themselves_are_refused(string template) =>
        Assert.That(ErrorOf(template), Does.EndWith("Structure is too deeply nested or contains reference loops."));

    [TestCase("{{ 1 << 1000000000 }}")]
    [TestCase("{{ 1 << (1 << 62) << 3 }}")]
    [TestCase("{{ x = 3; for i in 1..1000; x = x * x; end }}")]
    public void Whole_numbers_are_limited(string template) =>
        Assert.That(ErrorOf(template), Does.Contain("The whole number is too large: more than 65536 bits."));

    [TestCase("{{ 1 >> 1000000000 }}", "0")]
    [TestCase("{{ -1 >> 1000000000 }}", "-1")]
    [TestCase("{{ 1 << -1 }}", "0")]
    public void Shifts_to_the_right_end_somewhere(string template, string expected) =>
        Assert.That(Render(template), Is.EqualTo(expected));

    [Test]
    public void A_whole_number_with_a_huge_exponent_is_no_number() =>
        Assert.That(ErrorOf("{{ 1e999999999 }}"), Does.Contain("Unable to parse integer number `1e999999999`"));

    [Test]
    public void A_search_that_takes_too_long_is_stopped()
    {
        var watch = Stopwatch.StartNew();
        var error = ErrorOf("{{ ('a' * 40) + '!' | regex.match '^(a+)+$' }}", c => c.RegexTimeOut = TimeSpan.FromMilliseconds(50));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(error, Does.Contain("timed out"));
            Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)));
        }
    }

    [Test]
    public void Many_searches_share_the_time_of_one()
    {
        var watch = Stopwatch.StartNew();
        const string template = "{{ t = 'a' * 22 + '!'; for i in 1..1000; t | regex.match '^(a+)+$'; end }}";
        var error = ErrorOf(template, c => c.RegexTimeOut = TimeSpan.FromMilliseconds(300));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(error, Does.Contain("timed out"));
            Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)));
        }
    }

    [Test]
    public void Html_that_never_closes_is_stripped_in_time()
    {
        var watch = Stopwatch.StartNew();
        Render("{{ '<script<!--<' * 60000 | html.strip }}");
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(2)));
    }

    [Test]
    public void The_host_can_stop_a_rendering()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var template = Template.Parse("{{ while true; end }}");
        Assert.Throws<Syntax.ScriptAbortException>(() => template.Render(new TemplateContext { CancellationToken = source.Token }));
    }

    [Test]
    public void A_limit_that_was_reached_does_not_stay_with_the_context()
    {
        var context = new TemplateContext();
        Assert.Throws<Syntax.ScriptRuntimeException>(() => Template.Parse("{{ func f; for x in [1]; f; end; end; f }}").Render(context));
        Assert.That(Template.Parse("{{ for i in 1..1000; x = i; end; x }}").Render(context), Is.EqualTo("1000"));
    }

    [Test]
    public void What_one_rendering_did_does_not_count_in_the_next()
    {
        var context = new TemplateContext { LoopLimit = 10 };
        var template = Template.Parse(Repeat("{{ for i in 1..10; end }}", 9_999));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(template.Render(context), Is.Empty);
            Assert.That(template.Render(context), Is.Empty);
        }
    }

    [Test]
    public void Without_a_limit_a_huge_range_takes_no_memory() =>
        Assert.That(
            Render("{{ x = 1..2000000000; x.size }} {{ x[1999999999] }}", c => c.LoopLimit = 0),
            Is.EqualTo("2000000000 2000000000"));

    [Test]
    public void Objects_of_the_host_are_refused()
    {
        var secret = new Version(1, 2);
        void SetUp(TemplateContext context) => context.PushGlobal(new ScriptObject { ["secret"] = new Secret(), ["version"] = secret });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ErrorOf("{{ secret.password }}", SetUp), Does.Contain("is not accessible from a template"));
            Assert.That(ErrorOf("{{ secret }}", SetUp), Does.Contain("is not accessible from a template"));
            Assert.That(ErrorOf("{{ [secret] | array.map 'password' }}", SetUp), Does.Contain("is not accessible from a template"));
            Assert.That(Render("[{{ 'x'.get_type }}{{ 1.get_type }}{{ [].get_type }}{{ (date.now).get_type }}]", SetUp), Is.EqualTo("[]"));
        }
    }

    [Test]
    public void Numbers_and_dates_follow_the_culture_that_was_pushed()
    {
        static void Norwegian(TemplateContext context) => context.PushCulture(CultureInfo.GetCultureInfo("nb-NO"));
        Assert.That(Render("{{ 1.5 }} {{ date.parse '2026-05-17' | date.to_string '%d. %B' }}", Norwegian), Is.EqualTo("1,5 17. mai"));
    }

    private static string Repeat(string part, int times) => string.Concat(Enumerable.Repeat(part, times));

    private sealed class Secret
    {
        public string Password { get; } = "secret";
    }
}
