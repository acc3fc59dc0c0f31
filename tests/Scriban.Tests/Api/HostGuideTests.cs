using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Tests.Api;

/// <summary>What Scriban's guide for hosts shows, page by page, written as a host would.</summary>
internal sealed class HostGuideTests
{
    [Test]
    public void A_template_is_parsed_checked_and_rendered_with_an_anonymous_object()
    {
        var template = Template.Parse("This is a {{ name }} template");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(template.HasErrors, Is.False);
            Assert.That(template.Messages, Is.Empty);
            Assert.That(template.Page, Is.InstanceOf<ScriptPage>());
            Assert.That(template.Render(new { name = "Hello World" }), Is.EqualTo("This is a Hello World template"));
        }
    }

    [Test]
    public void A_script_is_evaluated_to_a_value_with_an_object()
    {
        var template = Template.Parse("y = x + 1; y;", lexerOptions: new LexerOptions { Mode = ScriptMode.ScriptOnly });
        Assert.That(template.Evaluate(new { x = 10 }), Is.EqualTo(11));
        Assert.That(Template.Evaluate("x * 2", new { x = 10 }), Is.EqualTo(20));
    }

    [Test]
    public async Task Evaluating_and_rendering_work_with_await_too()
    {
        var template = Template.Parse("x + 1", lexerOptions: new LexerOptions { Mode = ScriptMode.ScriptOnly });
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject { { "x", 1 } });
        Assert.That(await template.EvaluateAsync(context), Is.EqualTo(2));
        Assert.That(await template.EvaluateAsync(new { x = 2 }), Is.EqualTo(3));
        Assert.That(await template.RenderAsync(new { x = 3 }), Is.EqualTo("4"));
    }

    [Test]
    public void The_path_given_to_the_parser_stands_in_its_messages()
    {
        var messages = Template.Parse("a\n{{ 1 + }}", "my/page.txt").Messages;
        Assert.That(messages[0].ToString(), Does.StartWith("my/page.txt(2,8) : error : "));
        Assert.That((messages[0].Type, messages[0].Span.Start.Line), Is.EqualTo((ParserMessageType.Error, 1)));
    }

    [Test]
    public void A_delegate_is_called_by_its_name_with_or_without_the_context()
    {
        var globals = new ScriptObject();
        globals.Import("myfunc", new Func<string>(() => "Yes"));
        globals.Import("contextAccess", new Func<TemplateContext, string>(context => context.NewLine));
        globals.Import("sum", new Func<object[], int>(numbers => numbers.Sum(n => (int)n)));
        globals.Import("silent", new Action<string>(_ => { }));
        Assert.That(Render("{{ myfunc }}|{{ contextAccess }}|{{ sum 1 2 3 }}|{{ silent 'a' }}", globals), Is.EqualTo("Yes|\n|6|"));
    }

    [Test]
    public void A_class_of_functions_is_imported_with_its_constants_and_with_what_its_base_declares()
    {
        var globals = new ScriptObject();
        globals.Import(typeof(DerivedFunctions));
        Assert.That(
            Render("{{ hello }} {{ both }} {{ from_base }} {{ answer }} {{ title }} {{ hidden }}", globals),
            Is.EqualTo("hello from method! derived base 42 Title "));
    }

    [Test]
    public void An_object_of_a_class_made_of_functions_offers_them_and_takes_members_too()
    {
        var globals = new MyCustomFunctions { ["added"] = 1 };
        const string template = "{{ hello_opt 'test' }}\n{{ hello_opt 'test' 'my_option' }}\n{{ hello_opt 'test' option: 'my_option' }}\n"
            + "{{ hello_opt text: 'test' }}\n{{ hello_args 'this' 'is' 'a' 'test' }}\n{{ hello_args 'this' 'is' args: 'a' args: 'test' }}\n{{ added }}";
        Assert.That(
            Render(template, globals),
            Is.EqualTo("hello test with option:\nhello test with option:my_option\nhello test with option:my_option\n"
                + "hello test with option:\nhello this,is,a,test\nhello this,is,a,test\n1"));
    }

    [Test]
    public void An_argument_that_is_missing_is_an_error_at_its_place()
    {
        var error = Assert.Catch<ScriptRuntimeException>(() => Render("{{ hello_opt }}", new MyCustomFunctions()));
        Assert.That(error!.Message, Is.EqualTo("<input>(1,13) : error : Invalid number of arguments `0` passed to `hello_opt` while expecting `1` arguments"));
    }

    [Test]
    public void An_object_of_the_host_is_copied_when_it_is_imported_with_its_static_methods()
    {
        var source = new MyObject();
        var globals = new ScriptObject();
        globals.Import(source);
        source.Hello = "changed";
        Assert.That(Render("{{ hello }} {{ field_of_it }} {{ shout 'a' }}", globals), Is.EqualTo("hello from property! 5 A!"));
    }

    [Test]
    public void Names_are_kept_where_a_renamer_says_so()
    {
        var globals = new ScriptObject();
        globals.Import(new MyObject(), renamer: member => member.Name);
        Assert.That(Render("{{ Hello }}", globals), Is.EqualTo("hello from property!"));
        Assert.That(Template.Parse("{{ Hello }}").Render(new MyObject(), member => member.Name), Is.EqualTo("hello from property!"));
    }

    [Test]
    public void Members_that_a_filter_refuses_are_not_imported()
    {
        var globals = new ScriptObject();
        globals.Import(new MyObject(), filter: member => member is PropertyInfo && member.Name.Contains("Yo", StringComparison.Ordinal));
        Assert.That(Render("[{{ hello }}|{{ yo_yo }}]", globals), Is.EqualTo("[|yes]"));
        Assert.That(
            Template.Parse("[{{ hello }}|{{ yo_yo }}]").Render(new MyObject(), memberFilter: member => member.Name != "Hello"),
            Is.EqualTo("[|yes]"));
    }

    [Test]
    public void The_members_of_one_object_are_copied_to_another()
    {
        var first = new ScriptObject { { "var1", "Variable 1" } };
        var second = new ScriptObject { { "var2", "Variable 2" } };
        second.Import(first);
        second["var1"] = "other";
        Assert.That((first["var1"], second["var1"], second["var2"]), Is.EqualTo(("Variable 1", "other", "Variable 2")));
    }

    [Test]
    public void Dictionaries_are_read_by_their_keys_whatever_their_values_are()
    {
        var globals = new ScriptObject
        {
            ["any"] = new Dictionary<string, object?> { ["MyKey"] = 1 },
            ["numbers"] = new Dictionary<string, int> { ["a"] = 2, ["b"] = 3 },
            ["table"] = new Hashtable { ["x"] = "y" },
        };
        Assert.That(
            Render("{{ any.MyKey }} {{ numbers.b }} {{ numbers['a'] }} {{ numbers }} {{ table.x }} [{{ table.z }}] {{ for p in numbers; p.key + p.value; end }}", globals),
            Is.EqualTo("1 3 2 {a: 2, b: 3} y [] a2b3"));
    }

    [Test]
    public void Json_becomes_objects_and_arrays()
    {
        var json = JsonSerializer.Deserialize<JsonElement>("""{ "foo": "bar", "list": [1, 2.5, null] }""");
        var imported = new ScriptObject();
        imported.Import(json);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Template.Parse("foo: `{{ foo }}`").Render(json), Is.EqualTo("foo: `bar`"));
            Assert.That(Render("{{ list }}", ScriptObject.From(json)), Is.EqualTo("[1, 2.5, null]"));
            Assert.That(Render("{{ foo }}", imported), Is.EqualTo("bar"));
            Assert.That(ScriptArray.From(json.GetProperty("list")), Is.EqualTo(new object?[] { 1m, 2.5m, null }));
            Assert.Throws<ArgumentException>(() => ScriptObject.From(json.GetProperty("foo")));
        }
    }

    [Test]
    public void A_member_is_protected_when_it_is_set_or_later()
    {
        var globals = new ScriptObject();
        globals.SetValue("var1", "immutable", true);
        globals.Add("var2", 1);
        globals.SetReadOnly("var2", true);
        using (Assert.EnterMultipleScope())
        {
            Assert.Catch<ScriptRuntimeException>(() => Render("{{ var1 = 2 }}", globals));
            Assert.Catch<ScriptRuntimeException>(() => Render("{{ var2 = 2 }}", globals));
            Assert.That(globals.TryGetValue("var1", out var value) ? value : null, Is.EqualTo("immutable"));
            Assert.That(globals.CanWrite("var2"), Is.False);
        }
    }

    [Test]
    public void An_object_that_is_read_only_takes_no_variables()
    {
        var error = Assert.Catch<ScriptRuntimeException>(() => Render("{{ x = 1 }}", new ScriptObject { IsReadOnly = true }));
        Assert.That(error!.Message, Does.EndWith("Cannot set the readonly variable `x`"));
    }

    [Test]
    public void A_template_may_add_to_the_objects_of_functions_but_not_change_them() =>
        Assert.That(Render("{{ string.myprop = 'Yoyo'; string.myprop }}", []), Is.EqualTo("Yoyo"));

    [Test]
    public void A_host_may_bring_other_functions_than_the_usual_ones()
    {
        var context = new TemplateContext(new ScriptObject { ["only"] = "this" });
        Assert.That(Template.Parse("{{ only }}[{{ string }}]").Render(context), Is.EqualTo("this[]"));
        Assert.That(context.BuiltinObject["only"], Is.EqualTo("this"));
    }

    [Test]
    public void A_function_of_the_host_reads_and_writes_variables_anywhere_in_the_stack()
    {
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject { { "var1", "below" } });
        context.PushGlobal(new ScriptObject { { "ask", new AskingFunction() } });
        Assert.That(Template.Parse("{{ ask 'var1' }} {{ written }}").Render(context), Is.EqualTo("below|False|1 yes"));
        Assert.That(context.CurrentGlobal.Contains("written"), Is.True);
        Assert.That(context.PopGlobal().Contains("ask"), Is.True);
        Assert.That(context.CurrentGlobal.Contains("var1"), Is.True);
    }

    [Test]
    public void A_variable_that_the_host_protects_cannot_be_assigned()
    {
        var context = new TemplateContext();
        context.SetValue(ScriptVariable.Create("fixed"), 1, true);
        Assert.Catch<ScriptRuntimeException>(() => Template.Parse("{{ fixed = 2 }}").Render(context));
        Assert.That(context.GetValue(new ScriptVariableGlobal("fixed")), Is.EqualTo(1));
    }

    [Test]
    public void Pages_are_included_through_a_loader_without_the_asynchronous_way_and_kept()
    {
        var loader = new CountingLoader();
        var context = new TemplateContext { TemplateLoader = loader };
        Assert.That(Template.Parse("{{ include 'a' }}{{ include 'a' }}").Render(context), Is.EqualTo("page a in <input>page a in <input>"));
        Assert.That(loader.Loaded, Is.EqualTo(1));
        Assert.That(context.CachedTemplates.Keys, Is.EqualTo(new[] { "pages/a" }));
    }

    [Test]
    public void An_error_of_the_loader_is_reported_as_it_is()
    {
        var context = new TemplateContext { TemplateLoader = new CountingLoader() };
        var error = Assert.Catch<ScriptRuntimeException>(() => Template.Parse("x {{ include '../b' }}").Render(context));
        Assert.That(error!.Message, Is.EqualTo("<input>(1,6) : error : Include `../b` is outside the template root."));
    }

    [Test]
    public void Output_goes_where_the_host_sends_it()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var context = new TemplateContext();
        context.PushOutput(new TextWriterOutput(writer));
        context.Write("a").WriteLine();
        context.Write(default, 1.5);
        context.PopOutput();
        Assert.That(writer.ToString(), Is.EqualTo($"a{context.NewLine}1.5"));
    }

    [Test]
    public void Evaluating_writes_nothing_and_output_can_be_switched_off()
    {
        var context = new TemplateContext { EnableOutput = false };
        Assert.That(Template.Parse("a{{ x = 5; x }}").Render(context), Is.Empty);
        Assert.That(context.GetValue(ScriptVariable.Create("x")), Is.EqualTo(5));
    }

    [Test]
    public void A_context_has_the_limits_and_switches_of_the_guide_unless_they_are_set()
    {
        var context = new TemplateContext();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(context.StrictVariables, Is.False);
            Assert.That(context.LoopLimit, Is.EqualTo(1000));
            Assert.That(context.RecursiveLimit, Is.EqualTo(100));
            Assert.That(context.LimitToString, Is.EqualTo(1048576));
            Assert.That(context.ObjectRecursionLimit, Is.EqualTo(20));
            Assert.That(context.RegexTimeOut, Is.EqualTo(TimeSpan.FromSeconds(10)));
            Assert.That(context.CancellationToken, Is.EqualTo(CancellationToken.None));
            Assert.That(context.EnableOutput, Is.True);
            Assert.That(context.EnableBreakAndContinueAsReturnOutsideLoop, Is.False);
            Assert.That(context.EnableRelaxedTargetAccess, Is.False);
            Assert.That(context.EnableRelaxedMemberAccess, Is.True);
            Assert.That(context.EnableRelaxedFunctionAccess, Is.False);
            Assert.That(context.EnableRelaxedIndexerAccess, Is.True);
            Assert.That(context.EnableNullIndexer, Is.False);
            Assert.That(context.AutoIndent, Is.True);
            Assert.That(context.IndentOnEmptyLines, Is.True);
            Assert.That(context.UseScientific, Is.False);
            Assert.That(context.CurrentCulture, Is.EqualTo(CultureInfo.InvariantCulture));
        }
    }

    [TestCase("{{ unknown }}", "StrictVariables", true, "The variable or function `unknown` was not found")]
    [TestCase("{{ o.unknown }}", "EnableRelaxedMemberAccess", false, "Cannot get member with name unknown.")]
    [TestCase("{{ l[9] }}", "EnableRelaxedIndexerAccess", false, "The index 9 is out of bounds [0, 1] for `l[9]`")]
    public void A_switch_makes_an_error_of_what_is_null_otherwise(string template, string property, bool value, string error)
    {
        var globals = new ScriptObject { ["o"] = new ScriptObject(), ["l"] = new ScriptArray { 1 } };
        Assert.That(Render(template, globals), Is.Empty);
        var exception = Assert.Catch<ScriptRuntimeException>(() => Render(template, globals, c => Set(c, property, value)));
        Assert.That(exception!.Message, Does.EndWith(error));
    }

    [TestCase("{{ n.member }}", "EnableRelaxedTargetAccess")]
    [TestCase("{{ n.member.deep[0] }}", "EnableRelaxedTargetAccess")]
    [TestCase("{{ unknown 1 }}", "EnableRelaxedFunctionAccess")]
    [TestCase("{{ l[n] }}", "EnableNullIndexer")]
    [TestCase("{{ break }}", "EnableBreakAndContinueAsReturnOutsideLoop")]
    public void A_switch_makes_null_of_what_is_an_error_otherwise(string template, string property)
    {
        var globals = new ScriptObject { ["n"] = null, ["l"] = new ScriptArray { 1 } };
        Assert.Catch<ScriptRuntimeException>(() => Render(template, globals));
        Assert.That(Render(template, globals, c => Set(c, property, true)), Is.Empty);
    }

    [Test]
    public void A_context_that_was_reset_keeps_its_settings_and_nothing_of_what_it_rendered()
    {
        var loader = new CountingLoader();
        var context = new TemplateContext { TemplateLoader = loader, LoopLimit = 5, StrictVariables = true };
        context.PushCulture(CultureInfo.GetCultureInfo("nb-NO"));
        context.PushGlobal(new ScriptObject { ["secret"] = 1 });
        Template.Parse("{{ include 'a' }}{{ x = secret }}{{ date.format = '%F' }}").Render(context);
        context.Reset();
        using (Assert.EnterMultipleScope())
        {
            Assert.Catch<ScriptRuntimeException>(() => Template.Parse("{{ secret }}").Render(context));
            Assert.Catch<ScriptRuntimeException>(() => Template.Parse("{{ x }}").Render(context));
            Assert.That(context.CachedTemplates, Is.Empty);
            Assert.That(context.CurrentCulture, Is.EqualTo(CultureInfo.InvariantCulture));
            Assert.That((context.LoopLimit, context.TemplateLoader), Is.EqualTo((5, loader)));
        }
    }

    private static void Set(TemplateContext context, string property, bool value) =>
        typeof(TemplateContext).GetProperty(property)!.SetValue(context, value);

    private static string Render(string text, ScriptObject globals, Action<TemplateContext>? setUp = null)
    {
        var context = new TemplateContext { NewLine = "\n" };
        setUp?.Invoke(context);
        context.PushGlobal(globals);
        return Template.Parse(text).Render(context);
    }

    private class BaseFunctions
    {
        public static string FromBase() => "base";

        public static string Both() => "base";
    }

    private sealed class DerivedFunctions : BaseFunctions
    {
        public const int Answer = 42;

        public static string Title => "Title";

        public static string Hello() => "hello from method!";

        public static new string Both() => "derived";

        [ScriptMemberIgnore]
        public static string Hidden() => "hidden";
    }

    private sealed class MyCustomFunctions : ScriptObject
    {
        public static string HelloOpt(string text, string? option = null) => $"hello {text} with option:{option}";

        public static string HelloArgs(params object[] args) => $"hello {string.Join(",", args)}";
    }

    private sealed class MyObject
    {
        public int FieldOfIt = 5;

        public string Hello { get; set; } = "hello from property!";

        public string YoYo { get; } = "yes";

        public static string Shout(string text) => text.ToUpperInvariant() + "!";
    }

    /// <summary>A function written by hand, with parameters of its own.</summary>
    private sealed class AskingFunction : IScriptCustomFunction
    {
        public int RequiredParameterCount => 1;

        public int ParameterCount => 1;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

        public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(string), "name");

        public object? Invoke(
            TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        {
            var name = (string)arguments[0]!;
            var value = context.GetValue(new ScriptVariableGlobal(name));
            var isInTop = context.CurrentGlobal.TryGetValue(context, callerContext.Span, name, out _);
            context.SetValue(ScriptVariable.Create("written"), "yes");
            return $"{value}|{isInTop}|{callerContext.Span.Start.Line + 1}";
        }
    }

    /// <summary>A loader as the guide writes it, for a host that never waits.</summary>
    private sealed class CountingLoader : ITemplateLoader
    {
        public int Loaded { get; private set; }

        public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) =>
            templateName.Contains("..", StringComparison.Ordinal)
                ? throw new ScriptRuntimeException(callerSpan, $"Include `{templateName}` is outside the template root.")
                : $"pages/{templateName}";

        public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath)
        {
            Loaded++;
            return $"page {Path.GetFileName(templatePath)} in {callerSpan.FileName}";
        }
    }
}
