using System.Diagnostics;
using System.Text;

namespace Scriban.Tests.Limits;

/// <summary>Attacks by nesting: each gives an error, none takes the process down.</summary>
internal sealed class NestingTests
{
    private const int Depth = 100_000;

    [TestCase("{{ ", "(", "1", ")", " }}")]
    [TestCase("{{ x = ", "[", "1", "]", " }}")]
    [TestCase("{{ x = ", "{a: ", "1", "}", " }}")]
    [TestCase("{{ ", "-", "1", "", " }}")]
    [TestCase("{{ ", "- ", "1", "", " }}")]
    [TestCase("{{ ", "!", "1", "", " }}")]
    [TestCase("{{ x = ", "@", "y", "", " }}")]
    [TestCase("{{ x = ", "^", "y", "", " }}")]
    [TestCase("{{ x = ", "++", "y", "", " }}")]
    [TestCase("{{ ", "a ? 1 : ", "2", "", " }}")]
    [TestCase("{{ ", "x[", "1", "]", " }}")]
    [TestCase("{{ ", "f(", "1", ")", " }}")]
    [TestCase("{{ ", "$\"{", "1", "}\"", " }}")]
    [TestCase("{{ x = ", "do; ", "1", "; end", " }}")]
    [TestCase("", "{{ if true }}", "x", "{{ end }}", "")]
    [TestCase("", "{{ for x in 1..1 }}", "x", "{{ end }}", "")]
    [TestCase("", "{{ while false }}", "x", "{{ end }}", "")]
    [TestCase("", "{{ case 1 }}{{ when 1 }}", "x", "{{ end }}", "")]
    [TestCase("", "{{ capture x }}", "x", "{{ end }}", "")]
    [TestCase("", "{{ with this }}", "x", "{{ end }}", "")]
    [TestCase("", "{{ wrap f }}", "x", "{{ end }}", "")]
    [TestCase("", "{{ func f }}", "x", "{{ end }}", "")]
    [TestCase("", "{{ func f(a = ", "1", "); end }}", "")]
    [TestCase("", "{{ if true; else }}", "x", "{{ end }}", "")]
    public void What_nests_too_deeply_is_refused_by_the_parser(string before, string open, string inner, string close, string after)
    {
        var text = before + Repeat(open, Depth) + inner + Repeat(close, Depth) + after;
        var template = Template.Parse(text);
        Assert.That(template.Messages.ToString(), Does.Contain("The statement depth limit `250` was reached when parsing this statement"));
    }

    [TestCase("1", " + 1")]
    [TestCase("'a'", " + 'a'")]
    [TestCase("x", " ?? x")]
    [TestCase("x", " && x")]
    [TestCase("x", ".a")]
    [TestCase("x", "?.a")]
    [TestCase("x", "[0]")]
    [TestCase("1", " | object.default 1")]
    [TestCase("1", "..1")]
    [TestCase("[]", ".a")]
    public void What_chains_too_long_is_evaluated_or_refused(string first, string next)
    {
        var template = Template.Parse("{{ " + first + Repeat(next, Depth) + " }}");
        Assert.That(template.HasErrors, Is.False, template.Messages.ToString());
        var outcome = OutcomeOnSmallStack(() => template.Render(new TemplateContext { EnableRelaxedTargetAccess = true }));
        Assert.That(outcome, Is.Null.Or.InstanceOf<Syntax.ScriptRuntimeException>());
    }

    [TestCase("{{ if a }}", "{{ else if a }}", "{{ end }}")]
    [TestCase("{{ case 1 }}", "{{ when 2 }}", "{{ end }}")]
    [TestCase("{{ ", "##", " }}")]
    [TestCase("{{ f", " f", " }}")]
    [TestCase("{{ x", " ++", " }}")]
    [TestCase("", "{{ end }}", "")]
    [TestCase("", "{{ }}", "")]
    [TestCase("{{", "}", "")]
    [TestCase("{{ ", "\"\\u", "")]
    [TestCase("{{ func f(", "a,", ")")]
    [TestCase("{{ func f(", "a...,", ")")]
    [TestCase("{{ func f(", "a=1,", ")")]
    public void What_repeats_without_nesting_is_parsed_in_time(string before, string part, string after)
    {
        var watch = Stopwatch.StartNew();
        Template.Parse(before + Repeat(part, Depth) + after);
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
    }

    [Test]
    public void The_end_of_escape_blocks_that_have_none_is_looked_for_once()
    {
        var text = Repeat("{%{ ", 20 * Depth);
        var watch = Stopwatch.StartNew();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Template.Parse(text).ToText(), Is.EqualTo(text + ";"));
            Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
        }
    }

    [TestCase("{{ * }}")]
    [TestCase("{{ end }}")]
    [TestCase("{{ '\\q' }}")]
    public void Errors_are_reported_up_to_a_million_characters(string mistake)
    {
        var characters = Template.Parse(Repeat(mistake, Depth)).Messages.Sum(m => m.Message.Length);
        Assert.That(characters, Is.InRange(1 << 20, (1 << 20) + 200));
    }

    [Test]
    public void A_deep_tree_is_printed_back_without_a_crash()
    {
        // The index is printed in the message but not evaluated before.
        var template = Template.Parse("{{ x[1" + Repeat(" + 1", Depth) + "] }}");
        var outcome = OutcomeOnSmallStack(() => template.Render(new TemplateContext()));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome?.Message, Does.Contain("Object `x` is null. Cannot access indexer: x["));
            Assert.That(OutcomeOnSmallStack(() => template.ToText()), Is.Null);
        }
    }

    [Test]
    public void The_host_may_set_the_depth()
    {
        const string text = "{{ ((((1)))) }}";
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Template.Parse(text, null, new Parsing.ParserOptions { ExpressionDepthLimit = 3 }).HasErrors, Is.True);
            Assert.That(Template.Parse(text, null, new Parsing.ParserOptions { ExpressionDepthLimit = 9 }).HasErrors, Is.False);
        }
    }

    [TestCase("(", "1", ")")]
    [TestCase("do; ", "1", "; end")]
    [TestCase("$\"{", "1", "}\"")]
    public void A_host_that_sets_no_depth_gets_what_the_stack_allows(string open, string inner, string close)
    {
        var text = "{{ x = " + Repeat(open, Depth) + inner + Repeat(close, Depth) + " }}";
        var messages = string.Empty;
        var outcome = OutcomeOnSmallStack(() =>
            messages = Template.Parse(text, null, new Parsing.ParserOptions { ExpressionDepthLimit = int.MaxValue }).Messages.ToString());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome, Is.Null);
            Assert.That(messages, Does.Contain("The template is nested too deeply to be parsed."));
        }
    }

    private static string Repeat(string part, int times) => new StringBuilder(part.Length * times).Insert(0, part, times).ToString();

    /// <summary>Runs with the stack that a thread of a host may have: half a megabyte.</summary>
    private static Exception? OutcomeOnSmallStack(Action run)
    {
        Exception? outcome = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    run();
                }
#pragma warning disable CA1031 // Whatever comes out is what the test looks at.
                catch (Exception e)
#pragma warning restore CA1031
                {
                    outcome = e;
                }
            },
            512 * 1024);
        thread.Start();
        thread.Join();
        return outcome;
    }
}
