using Scriban.Parsing;
using Scriban.Runtime;
using static Scriban.Tests.Rendering;

namespace Scriban.Tests.Language;

/// <summary>The language reference, section 9.11: include and include_join.</summary>
internal sealed class IncludeTests
{
    [TestCase("{{ include 'hello' }}", "Hello !")]
    [TestCase("{{ include 'hello' 'you' }}", "Hello you!")]
    [TestCase("{{ x = include 'hello' 'you'; x + '?' }}", "Hello you!?")]
    [TestCase("{{ include 'named' a: 1 b: 2 }}", "12")]
    [TestCase("{{ include 'value' 4 }}", "8")]
    [TestCase("  {{ include 'lines' }}", "  a\n  b")]
    [TestCase("{{ include_join ['hello', 'lines'] ', ' }}", "Hello !, a\nb")]
    [TestCase("{{ include_join ['hello'] ',' '<' '>' }}|{{ include_join [] ',' '<' '>' }}", "<Hello !>|")]
    [TestCase("{{ include_join ['hello', 'hello'] 'tpl:value' }}", "Hello !Hello !")]
    public void Pages_are_rendered_where_they_are_named(string template, string expected) =>
        Assert.That(Render(template, UsePages), Is.EqualTo(expected));

    [TestCase("{{ include 'none' }}", "<input>(1,4) : error : The result of including `none` cannot be null")]
    [TestCase("{{ include 'fails' }}", "fails(2,14) : error : Cannot get the member nothing.x for a null object.")]
    [TestCase("{{ include 'broken' }}", "<input>(1,4) : error : Error while parsing template `broken` from `broken` Parser messages:\n broken(1,8) : error : Error while parsing binary expression: Expecting an <expression> to the right of the operator instead of `}}` in: <expression> operator <expression>")]
    public void Pages_that_are_missing_or_wrong_are_errors(string template, string expected) =>
        Assert.That(ErrorOf(template, UsePages), Is.EqualTo(expected));

    [Test]
    public void Without_a_loader_nothing_can_be_included() =>
        Assert.That(
            ErrorOf("{{ include 'x' }}"),
            Is.EqualTo("<input>(1,4) : error : Unable to include <x>. No TemplateLoader registered in TemplateContext.TemplateLoader"));

    [Test]
    public void A_page_is_loaded_once_for_a_context_and_again_after_a_reset()
    {
        var loader = new Pages();
        var context = new TemplateContext { TemplateLoader = loader };
        var template = Template.Parse("{{ include 'hello' }}{{ include 'hello' }}");
        template.Render(context);
        Assert.That(loader.Loads, Is.EqualTo(1));
        context.Reset();
        template.Render(context);
        Assert.That(loader.Loads, Is.EqualTo(2));
    }

    [Test]
    public void Another_loader_never_gets_pages_of_the_one_before()
    {
        var context = new TemplateContext { TemplateLoader = new Pages() };
        var template = Template.Parse("{{ include 'hello' }}");
        template.Render(context);
        context.TemplateLoader = new Pages { Hello = "Other" };
        Assert.That(template.Render(context), Is.EqualTo("Other"));
    }

    [Test]
    public void Which_pages_exist_is_for_the_loader_alone_to_say()
    {
        var loader = new Pages();
        foreach (var name in new[] { "../hello", "/etc/passwd", "hello/../../x", "file:///etc/passwd" })
        {
            var error = ErrorOf($"{{{{ include '{name}' }}}}", c => c.TemplateLoader = loader);
            Assert.That(error, Does.EndWith($"The result of including `{name}` cannot be null"));
        }
    }

    private static void UsePages(TemplateContext context) => context.TemplateLoader = new Pages();

    private sealed class Pages : ITemplateLoader
    {
        public string Hello { get; init; } = "Hello {{ $1 }}!";

        public int Loads { get; private set; }

        public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

        public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath)
        {
            Loads++;
            return templatePath switch
            {
                "hello" => Hello,
                "named" => "{{ $a }}{{ $.b }}",
                "value" => "{{ ret $1 * 2 }}",
                "lines" => "a\nb",
                "fails" => "\n  {{ nothing.x }}",
                "broken" => "{{ 1 + }}",
                _ => null,
            };
        }

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            ValueTask.FromResult(Load(context, callerSpan, templatePath));
    }
}
