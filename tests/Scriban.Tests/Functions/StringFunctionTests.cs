using static Scriban.Tests.Rendering;

namespace Scriban.Tests.Functions;

/// <summary>The reference of the string functions, and of regex and html.</summary>
internal sealed class StringFunctionTests
{
    [TestCase("\"Hel\\tlo\\n\\\"W\\\\orld\" | string.escape", "Hel\\tlo\\n\\\"W\\\\orld")]
    [TestCase("'Hello' | string.append ' World'", "Hello World")]
    [TestCase("'test' | string.capitalize", "Test")]
    [TestCase("'This is easy' | string.capitalizewords", "This Is Easy")]
    [TestCase("'This is easy' | string.contains 'easy'", "true")]
    [TestCase("'' | string.empty", "true")]
    [TestCase("' ' | string.whitespace", "true")]
    [TestCase("'TeSt' | string.downcase", "test")]
    [TestCase("'This is easy' | string.ends_with 'easy'", "true")]
    [TestCase("'Scriban' | string.equals_ignore_case 'SCRIBAN'", "true")]
    [TestCase("'100% M & Ms!!!' | string.handleize", "100-m-ms")]
    [TestCase("'Hello\\n\"World\"' | string.literal", "\"Hello\\n\\\"World\\\"\"")]
    [TestCase("'   too many spaces' | string.lstrip", "too many spaces")]
    [TestCase("7 | string.pluralize 'product' 'products'", "products")]
    [TestCase("1 | string.pluralize 'product' 'products'", "product")]
    [TestCase("'World' | string.prepend 'Hello '", "Hello World")]
    [TestCase("'Hello, world. Goodbye, world.' | string.remove 'world'", "Hello, . Goodbye, .")]
    [TestCase("'Hello, world. Goodbye, world.' | string.remove_first 'world'", "Hello, . Goodbye, world.")]
    [TestCase("'Hello, world. Goodbye, world.' | string.remove_last 'world'", "Hello, world. Goodbye, .")]
    [TestCase("'Hello, world. Goodbye, world.' | string.replace 'world' 'buddy'", "Hello, buddy. Goodbye, buddy.")]
    [TestCase("'Hello, world. Goodbye, world.' | string.replace_first 'world' 'buddy'", "Hello, buddy. Goodbye, world.")]
    [TestCase("'hello' | string.slice 1", "ello")]
    [TestCase("'hello' | string.slice 1 length:3", "ell")]
    [TestCase("'hello' | string.slice1 1", "e")]
    [TestCase("'hello' | string.slice1 1 3", "ell")]
    [TestCase("'Hi, how are you' | string.split ' ' | array.size", "4")]
    [TestCase("'This is easy' | string.starts_with 'This'", "true")]
    [TestCase("'  x  ' | string.strip | string.size", "1")]
    [TestCase("\"This is a string.\\r\\n With \\nanother \\rstring\" | string.strip_newlines", "This is a string. With another string")]
    [TestCase("'123' | string.to_int + 1", "124")]
    [TestCase("'123678912345678' | string.to_long + 1", "123678912345679")]
    [TestCase("'123.4' | string.to_double + 1", "124.4")]
    [TestCase("'nope' | string.to_int", "")]
    [TestCase("'The cat came back the very next day' | string.truncate 13", "The cat ca...")]
    [TestCase("'The cat came back the very next day' | string.truncatewords 4", "The cat came back...")]
    [TestCase("'test' | string.md5", "098f6bcd4621d373cade4e832627b4f6")]
    [TestCase("'test' | string.sha1", "a94a8fe5ccb19ba61c4c0873d391e987982fbbd3")]
    [TestCase("'test' | string.sha256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")]
    [TestCase("'test' | string.hmac_sha1 'secret'", "1aa349585ed7ecbd3b9c486a30067e395ca4b356")]
    [TestCase("'world' | string.pad_left 10", "     world")]
    [TestCase("'hello' | string.base64_encode", "aGVsbG8=")]
    [TestCase("'aGVsbG8=' | string.base64_decode", "hello")]
    [TestCase("'banana' | string.index_of 'a' 2", "3")]
    public void Examples_of_string(string expression, string expected) =>
        Assert.That(Render($"{{{{ {expression} }}}}"), Is.EqualTo(expected));

    [TestCase("'(abc.*)' | regex.escape", "\\(abc\\.\\*\\)")]
    [TestCase("'this is a text123' | regex.match `(\\w+) a ([a-z]+\\d+)`", "[\"is a text123\", \"is\", \"text123\"]")]
    [TestCase("'a1 b2' | regex.matches `(\\w)\\d`", "[[\"a1\", \"a\"], [\"b2\", \"b\"]]")]
    [TestCase("'abbbbcccd' | regex.replace 'b+c+' '-Yo-'", "a-Yo-d")]
    [TestCase("'a, b   , c,    d' | regex.split `\\s*,\\s*`", "[\"a\", \"b\", \"c\", \"d\"]")]
    [TestCase("\"\\\\(abc\\\\.\\\\*\\\\)\" | regex.unescape", "(abc.*)")]
    [TestCase("'x' | regex.match 'y'", "[]")]
    public void Examples_of_regex(string expression, string expected) =>
        Assert.That(Render($"{{{{ {expression} }}}}"), Is.EqualTo(expected));

    [TestCase("'<p>This is a paragraph</p>' | html.strip", "This is a paragraph")]
    [TestCase("'<p>This & that</p>' | html.escape", "&lt;p&gt;This &amp; that&lt;/p&gt;")]
    [TestCase("\"Hello\\nworld\" | html.newline_to_br", "Hello<br />\nworld")]
    [TestCase("'john@liquid.com' | html.url_encode", "john%40liquid.com")]
    [TestCase("'<hello> & <scriban>' | html.url_escape", "%3Chello%3E%20&%20%3Cscriban%3E")]
    public void Examples_of_html(string expression, string expected) =>
        Assert.That(Render($"{{{{ {expression} }}}}"), Is.EqualTo(expected));
}
