using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>A parsed template. It keeps nothing of a rendering, so it may be rendered again and by several threads.</summary>
public sealed class Template
{
    private Template(string sourceFilePath, ParserOptions parserOptions, LexerOptions lexerOptions)
    {
        SourceFilePath = sourceFilePath;
        ParserOptions = parserOptions;
        LexerOptions = lexerOptions;
    }

    /// <summary>What error messages call the template.</summary>
    public string SourceFilePath { get; }

    /// <summary>How the template was parsed.</summary>
    public ParserOptions ParserOptions { get; }

    /// <summary>How its text was cut into tokens.</summary>
    public LexerOptions LexerOptions { get; }

    /// <summary>The syntax tree; null when the template does not parse.</summary>
    public ScriptPage? Page { get; private set; }

    /// <summary>Whether the template does not parse.</summary>
    public bool HasErrors => Messages.HasErrors;

    /// <summary>What the parser has to say.</summary>
    public LogMessageBag Messages { get; } = [];

    /// <summary>Parses a text. Errors do not throw: see <see cref="HasErrors"/> and <see cref="Messages"/>.</summary>
    public static Template Parse(
        string text, string? sourceFilePath = null, ParserOptions? parserOptions = null, LexerOptions? lexerOptions = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var template = new Template(sourceFilePath ?? LogMessage.UnnamedFile, parserOptions ?? default, lexerOptions ?? default);
        var lexer = new Lexer(text, template.SourceFilePath, template.LexerOptions);
        var parser = new Parser(text, template.SourceFilePath, lexer.Run(), template.ParserOptions, template.LexerOptions);
        var page = parser.Run();
        template.Messages.AddRange(parser.Errors);
        template.Messages.AddRange(lexer.Errors);
        template.Page = template.HasErrors ? null : page;
        return template;
    }

    /// <summary>Parses and evaluates a single expression.</summary>
    public static object? Evaluate(string expression, TemplateContext context) => ParseScript(expression).Evaluate(context);

    /// <summary>Parses and evaluates a single expression with the members of an object as variables.</summary>
    public static object? Evaluate(
        string expression, object? model, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        ParseScript(expression).Evaluate(model, memberRenamer, memberFilter);

    /// <summary>Gives the value of the template's last expression, or of its <c>ret</c>, and writes nothing.</summary>
    public object? Evaluate(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        ThrowIfErrors();
        return context.EvaluateValue(Page!);
    }

    /// <summary>The same with the members of an object as variables.</summary>
    public object? Evaluate(object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        Evaluate(ContextOf(model, memberRenamer, memberFilter));

    /// <summary>Gives the template's value; the work is done before this returns.</summary>
    public ValueTask<object?> EvaluateAsync(TemplateContext context) => ValueTask.FromResult(Evaluate(context));

    /// <summary>Gives the template's value with the members of an object as variables; the work is done before this returns.</summary>
    public ValueTask<object?> EvaluateAsync(
        object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        ValueTask.FromResult(Evaluate(model, memberRenamer, memberFilter));

    /// <summary>Renders the template and gives the text.</summary>
    public string Render(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        ThrowIfErrors();
        return context.RenderPage(Page!);
    }

    /// <summary>Renders the template with the members of an object as variables.</summary>
    public string Render(object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        Render(ContextOf(model, memberRenamer, memberFilter));

    /// <summary>Renders the template and gives the text; the work is done before this returns.</summary>
    public ValueTask<string> RenderAsync(TemplateContext context) => ValueTask.FromResult(Render(context));

    /// <summary>Renders the template with the members of an object as variables; the work is done before this returns.</summary>
    public ValueTask<string> RenderAsync(
        object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        ValueTask.FromResult(Render(model, memberRenamer, memberFilter));

    /// <summary>Prints the template's tree in short form.</summary>
    public string ToText()
    {
        ThrowIfErrors();
        return Page!.ToString();
    }

    private static Template ParseScript(string text) => Parse(text, null, null, new LexerOptions { Mode = ScriptMode.ScriptOnly });

    private static TemplateContext ContextOf(object? model, MemberRenamerDelegate? memberRenamer, MemberFilterDelegate? memberFilter)
    {
        var globals = new ScriptObject();
        globals.Import(model, memberFilter, memberRenamer);
        var context = new TemplateContext { MemberFilter = memberFilter };
        context.MemberRenamer = memberRenamer ?? context.MemberRenamer;
        context.PushGlobal(globals);
        return context;
    }

    private void ThrowIfErrors()
    {
        if (HasErrors)
        {
            throw new InvalidOperationException($"The template has errors:\n{Messages}");
        }
    }
}
