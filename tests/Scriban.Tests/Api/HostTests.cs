using System.Globalization;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Tests.Api;

/// <summary>What a host does with templates, contexts and objects.</summary>
internal sealed class HostTests
{
    [Test]
    public void A_delegate_becomes_a_function()
    {
        var globals = new ScriptObject();
        globals.Import("twice", new Func<int, int>(n => n * 2));
        globals.Import("where", new Func<TemplateContext, SourceSpan, string>((_, span) => span.ToStringSimple()));
        Assert.That(Render("{{ twice 4 }} {{ '5' | twice }} {{ where }}", globals), Is.EqualTo("8 10 <input>(1,36)"));
    }

    [Test]
    public void The_static_methods_of_a_type_become_functions()
    {
        var globals = new ScriptObject();
        globals.Import(typeof(HostFunctions));
        const string template = "{{ hello_opt 'a' }},{{ hello_opt 'a' 'b' }},{{ hello_opt text: 'a' option: 'c' }},"
            + "{{ hello_args 'x' 1 true }},{{ hello_args 'x' args: 'y' args: 'z' }},{{ as_text 1.5 }}";
        Assert.That(Render(template, globals), Is.EqualTo("a-,a-b,a-c,x1True,xyz,1.5"));
    }

    [Test]
    public void A_function_that_is_called_very_often_goes_on_giving_the_same()
    {
        var globals = new ScriptObject();
        globals.Import("next", new Func<int, decimal?, string>((n, rest) => $"{n}{rest}"));
        const string template = "{{ for i in 1..2500; last = next i null; if last != i + ''; 'wrong'; end; end; last; next 1 2.5 }}";
        Assert.That(Render(template, globals, 2500), Is.EqualTo("250012.5"));
    }

    [Test]
    public void An_object_of_a_class_of_the_host_has_its_static_methods() =>
        Assert.That(Render("{{ shout 'a' }}", new ShoutingObject()), Is.EqualTo("A!"));

    [Test]
    public void An_error_of_a_host_function_is_reported_at_its_call()
    {
        var globals = new ScriptObject();
        globals.Import(typeof(HostFunctions));
        var error = Assert.Catch<Syntax.ScriptRuntimeException>(() => Render("ab {{ fail }}", globals));
        Assert.That(error!.Message, Is.EqualTo("<input>(1,7) : error : No luck"));
    }

    [Test]
    public void A_model_is_imported_with_names_in_snake_case() =>
        Assert.That(
            Template.Parse("{{ month_name }} {{ items[0] }}").Render(new { MonthName = "May", Items = new[] { 1, 2 } }),
            Is.EqualTo("May 1"));

    [Test]
    public void Objects_pushed_later_come_first_and_take_the_assignments()
    {
        var first = new ScriptObject { ["a"] = 1, ["b"] = 2 };
        var second = new ScriptObject { ["b"] = 3 };
        var context = new TemplateContext();
        context.PushGlobal(first);
        context.PushGlobal(second);
        Assert.That(Template.Parse("{{ a }}{{ b }}{{ a = 5; a }}").Render(context), Is.EqualTo("135"));
        Assert.That((first["a"], second["a"]), Is.EqualTo(((object)1, (object)5)));
    }

    [Test]
    public void Protected_members_stay_as_they_are()
    {
        var globals = new ScriptObject();
        globals.SetValue("a", 1, true);
        var error = Assert.Catch<Syntax.ScriptRuntimeException>(() => Render("{{ a = 2 }}", globals));
        Assert.That(error!.Message, Does.EndWith("Cannot set the readonly variable `a`"));
    }

    [Test]
    public void Expressions_are_evaluated_to_values()
    {
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject { ["var1"] = 5 });
        Assert.That(Template.Evaluate("var1 * 5 + 2", context), Is.EqualTo(27));
    }

    [Test]
    public void A_template_with_errors_has_messages_and_no_page()
    {
        var template = Template.Parse("{{ 1 + }}", "report.md");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(template.HasErrors, Is.True);
            Assert.That(template.Page, Is.Null);
            Assert.That(template.Messages[0].Span.FileName, Is.EqualTo("report.md"));
            Assert.That(template.Messages[0].ToString(), Does.StartWith("report.md(1,8) : error : Error while parsing binary expression"));
            Assert.Throws<InvalidOperationException>(() => template.Render());
        }
    }

    [Test]
    public async Task Rendering_works_with_await_too() =>
        Assert.That(await Template.Parse("{{ 1 + 1 }}").RenderAsync(new TemplateContext()), Is.EqualTo("2"));

    [Test]
    public void One_template_is_rendered_by_several_threads()
    {
        var template = Template.Parse("{{ for x in list; x | string.upcase; end }}");
        Parallel.For(0, 50, _ =>
        {
            var globals = new ScriptObject { ["list"] = new ScriptArray { "a", "b" } };
            Assert.That(Render(template, globals), Is.EqualTo("AB"));
        });
    }

    [Test]
    public void Cultures_are_pushed_and_popped()
    {
        var context = new TemplateContext();
        context.PushCulture(CultureInfo.GetCultureInfo("de-DE"));
        Assert.That(Template.Parse("{{ 1.5 }}").Render(context), Is.EqualTo("1,5"));
        context.PopCulture();
        Assert.That(Template.Parse("{{ 1.5 }}").Render(context), Is.EqualTo("1.5"));
    }

    [Test]
    public void What_a_template_captured_or_failed_in_does_not_leak_into_the_next_rendering()
    {
        var context = new TemplateContext();
        Assert.Catch<Syntax.ScriptRuntimeException>(() => Template.Parse("a{{ capture x }}b{{ for i in 1..2; with {}; 1 // 0; end; end; end }}").Render(context));
        Assert.That(Template.Parse("{{ i }}|{{ 1 }}").Render(context), Is.EqualTo("|1"));
    }

    private static string Render(string text, ScriptObject globals, int loopLimit = 1000) =>
        Render(Template.Parse(text), globals, loopLimit);

    private static string Render(Template template, ScriptObject globals, int loopLimit = 1000)
    {
        var context = new TemplateContext { LoopLimit = loopLimit };
        context.PushGlobal(globals);
        return template.Render(context);
    }

    private sealed class ShoutingObject : ScriptObject
    {
        public static string Shout(string text) => text.ToUpperInvariant() + "!";
    }

    private static class HostFunctions
    {
        public static string HelloOpt(string text, string? option = null) => $"{text}-{option}";

        public static string HelloArgs(string first, params object[] args) => first + string.Concat(args);

        public static string AsText(TemplateContext context, object value) => context.ObjectToString(value);

        public static string Fail() => throw new InvalidOperationException("No luck");

        [ScriptMemberIgnore]
        public static string Hidden() => "";
    }
}
