using static Scriban.Tests.Rendering;

namespace Scriban.Tests.Language;

/// <summary>The language reference, section 1: blocks, white space, indent; and section 2: comments.</summary>
internal sealed class BlockTests
{
    [TestCase("Hello {{ 'you' }}!", "Hello you!")]
    [TestCase("{{\n  x = 5 # nothing\n  x\n  x + 1\n}}", "56")]
    [TestCase("{{ if !name; name = 'default'; end; name }}", "default")]
    [TestCase("{ a } } {{ 1 }} {", "{ a } } 1 {")]
    public void Code_blocks_print_the_values_of_their_expressions(string template, string expected) =>
        Assert.That(Render(template), Is.EqualTo(expected));

    [TestCase("{%{Hello this is {{ name }}}%}", "Hello this is {{ name }}")]
    [TestCase("{%%{This is an escaped block: }%} here}%%}", "This is an escaped block: }%} here")]
    [TestCase("a {%{ without an end", "a {%{ without an end")]
    public void Escape_blocks_print_their_text_as_it_is(string template, string expected) =>
        Assert.That(Render(template), Is.EqualTo(expected));

    [TestCase("This is a <       \n{{- 'foo'}}> text", "This is a <foo> text")]
    [TestCase("This is a <{{ 'foo' -}} \n> text", "This is a <foo> text")]
    [TestCase("a\n   {{~ 1 ~}}   \n\n b", "a\n1\n b")]
    [TestCase("<ul>\n    {{~ for p in ['a', 'b'] ~}}\n    <li>{{ p }}</li>\n    {{~ end ~}}\n</ul>", "<ul>\n    <li>a</li>\n    <li>b</li>\n</ul>")]
    [TestCase("a\r\n  {{~ 1 ~}}\r\nb", "a\r\n1b")]
    public void A_dash_strips_all_white_space_and_a_tilde_what_is_on_the_line(string template, string expected) =>
        Assert.That(Render(template), Is.EqualTo(expected));

    [Test]
    public void Lines_of_a_value_are_indented_like_the_block() =>
        Assert.That(Render("{{ v = 'a\\nb\\nc\\n' ~}}\n   {{ v }}Hello"), Is.EqualTo("   a\n   b\n   c\nHello"));

    [Test]
    public void A_strip_before_the_block_leaves_no_indent() =>
        Assert.That(Render("{{ v = 'a\\nb' -}}\n   {{ v }}!"), Is.EqualTo("a\nb!"));

    [Test]
    public void Indent_can_be_turned_off() =>
        Assert.That(Render("   {{ 'a\\nb' }}", c => c.AutoIndent = false), Is.EqualTo("   a\nb"));

    [Test]
    public void Text_inside_an_indented_statement_keeps_its_own_indent() =>
        Assert.That(Render("x\n  {{ for i in 1..2 }}\n  * {{ i }}\n  {{ end }}\n"), Is.EqualTo("x\n  \n  * 1\n  \n  * 2\n  \n"));

    [TestCase("{{ 1 # a comment }}!", "1!")]
    [TestCase("{{ ## This\nis a multi\nline\ncomment ## }}!", "!")]
    [TestCase("{{ 1 ## a ## + 1 }}", "2")]
    [TestCase("{{ 1 # to the end -}}  x", "1x")]
    public void Comments_end_at_the_line_or_with_the_block(string template, string expected) =>
        Assert.That(Render(template), Is.EqualTo(expected));
}
