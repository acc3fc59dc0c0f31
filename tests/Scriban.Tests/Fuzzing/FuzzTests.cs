using System.Diagnostics;
using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Scriban.Tests.Conformance;

namespace Scriban.Tests.Fuzzing;

/// <summary>
/// Whatever the template, it prints something or gives messages or one of Scriban's exceptions, and soon: 200,000 templates where CI
/// is true, few on a developer's machine, and as many as <c>SCRIBAN_FUZZ_RUNS</c> says where it says so.
/// </summary>
[SetCulture("")]
internal sealed class FuzzTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly string[] Templates =
        [.. ConformanceTests.OurCopy().Select(c => ConformanceCase.Read((string)c.Arguments[0]!).Template)];

    private static readonly string[] Tokens =
    [
        " ", " ", " ", " ", " ", "\n", ";", "; ", "{{ ", " }}", "{{- ", " -}}", "{{~ ", " ~}}", "{%{", "}%}", "text", "\n  ", "\r\n",
        "if ", "else ", "else if ", "end ", "end; ", "for x in ", "for i in 1..3 ", "while ", "case ", "when ", "break ", "continue ",
        "func f ", "func f(a, b = 1, c...) ", "do; ", "ret ", "capture x ", "with ", "wrap f ", "import ", "readonly ", "tablerow x in ",
        "in ", "limit: ", "offset: ", "reversed ", "cols: ", "include 'page' ", "include_join ", "this", "empty", "null", "true", "false",
        "x", "y", "f", "$", "$0", "$x", "$$", "for.index", "while.index", "numbers", "report", "report.series", "nested", "text", "day",
        "0", "1", "2", "-1", "3.5", "1.5m", "1e3", "0x1f", "0b1.1", "99999999999", "9223372036854775807", "1_000", "'s'", "\"t\"", "`v`",
        "$\"a{", "}\"", "\"", "'", "`", "\\", "+", "-", "*", "/", "//", "%", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "??", "?!", "<<",
        ">>", "..", "..<", "...", "=", "+=", "*=", "++", "--", "!", "@", "^", "&", "?", ":", "?.", ".", ",", "(", ")", "[", "]", "{", "}",
        "|", " | ", "|> ", "# ", "## ", "~", "æ", "\0", "\ud83d", "array.each ", "array.filter @f ", "array.sort ", "array.map 'value' ",
        "array.join ', ' ", "array.insert_at 5 1 ", "array.cycle ", "string.upcase ", "string.pad_left 9 ", "string.slice ", "string.index_of ",
        "string.replace 's' 't' ", "string.to_int ", "math.round ", "math.format 'N2' ", "math.abs ", "object.eval ", "object.eval_template ",
        "object.to_json ", "object.from_json ", "object.typeof ", "object.keys ", "regex.match ", "regex.replace 'a' 'b' ", "date.parse ",
        "date.to_string '%F' ", "date.add_days ", "timespan.from_days ", "html.escape ", "html.strip ", ".size", ".a", "[0]", "['k'] ", "x = ",
        "a(b) = b ",
    ];

    /// <summary>All templates together; each of the three kinds has a third of them.</summary>
    private static int Runs
    {
        get
        {
            var usual = Environment.GetEnvironmentVariable("CI") == "true" ? 200_000 : 12_000;
            return int.TryParse(Environment.GetEnvironmentVariable("SCRIBAN_FUZZ_RUNS"), CultureInfo.InvariantCulture, out var runs) ? runs : usual;
        }
    }

    [Test]
    public void Soups_of_tokens_never_crash_or_hang() =>
        Check(Gen.Elements(Tokens).ListOf().Select(tokens => "{{ " + string.Concat(tokens)));

    [Test]
    public void Changed_templates_never_crash_or_hang() => Check(Mutants());

    [Test]
    public void Templates_put_together_never_crash_or_hang() =>
        Check(Gen.Elements(Templates).Two().SelectMany(pair => Gen.Choose(0, pair.Item1.Length).Select(at => pair.Item1[..at] + pair.Item2)));

    private static Gen<string> Mutants()
    {
        var change = Gen.Choose(0, 4).SelectMany(_ => Gen.Choose(0, int.MaxValue), (kind, place) => (kind, place))
            .SelectMany(_ => Gen.Elements(Tokens), (change, token) => (change.kind, change.place, token));
        return Gen.Elements(Templates).SelectMany(
            _ => Gen.ListOf(change),
            (template, changes) => changes.Take(8).Aggregate(template, (text, c) => Change(text, c.kind, c.place, c.token)));
    }

    private static string Change(string text, int kind, int place, string token)
    {
        if (text.Length == 0)
        {
            return token;
        }

        var at = place % text.Length;
        var length = Math.Min(place / 7 % 12, text.Length - at);
        return kind switch
        {
            0 => text.Insert(at, token),
            1 => text.Remove(at, length),
            2 => text.Insert(at, text.Substring(at, length)),
            3 => new StringBuilder(text) { [at] = token[0] }.ToString(),
            _ => text[..at],
        };
    }

    private static void Check(Gen<string> templates) =>
        Prop.ForAll(templates.ToArbitrary(), EndsWell)
            .Check(Config.QuickThrowOnFailure.WithMaxTest((Runs + 2) / 3).WithStartSize(1).WithEndSize(60).WithQuietOnSuccess(true));

    private static void EndsWell(string text)
    {
        var watch = Stopwatch.StartNew();
        var options = new LexerOptions
        {
            Mode = text.Length % 5 == 0 ? ScriptMode.ScriptOnly : ScriptMode.Default,
            Lang = text.Length % 7 == 0 ? ScriptLang.Scientific : ScriptLang.Default,
        };
        var template = Template.Parse(text, null, null, options);
        if (!template.HasErrors)
        {
            Render(template);
        }

        Assert.That(watch.Elapsed, Is.LessThan(Patience), text);
    }

    private static void Render(Template template)
    {
        var context = new TemplateContext
        {
            NewLine = "\n",
            LoopLimit = 200,
            LimitToString = 10_000,
            RegexTimeOut = TimeSpan.FromMilliseconds(200),
            TemplateLoader = new Pages(),
        };
        context.PushGlobal(ConformanceModel.Create());
        try
        {
            Assert.That(template.Render(context), Has.Length.LessThanOrEqualTo(10_003));
        }
        catch (ScriptRuntimeException e)
        {
            // An error of the template is one that we meant, not a slip of ours in disguise.
            var isSlip = e.InnerException is NullReferenceException or IndexOutOfRangeException or InvalidCastException
                or KeyNotFoundException or InvalidDataException;
            Assert.That(isSlip, Is.False, e.InnerException?.ToString());
            Assert.That(e.Message, Does.Contain(" : error : "));
        }
    }

    private sealed class Pages : ITemplateLoader
    {
        public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

        public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            templatePath == "page" ? "{{ $1 }} {{ include $2 }}" : null;

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            ValueTask.FromResult(Load(context, callerSpan, templatePath));
    }
}
