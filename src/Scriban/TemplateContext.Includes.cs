using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>Included pages: loaded through the host's loader, parsed once, rendered to a text.</summary>
public partial class TemplateContext
{
    private ITemplateLoader? _templateLoader;

    /// <summary>Loads the pages that <c>include</c> names; without one nothing can be included.</summary>
    public ITemplateLoader? TemplateLoader
    {
        get => _templateLoader;
        set
        {
            // Pages of another loader must not be found any more.
            CachedTemplates.Clear();
            _templateLoader = value;
        }
    }

    /// <summary>How included pages are parsed.</summary>
    public ParserOptions TemplateLoaderParserOptions { get; set; }

    /// <summary>How the text of included pages is cut into tokens.</summary>
    public LexerOptions TemplateLoaderLexerOptions { get; set; }

    /// <summary>The pages loaded so far, by path.</summary>
    public IDictionary<string, Template> CachedTemplates { get; } = new Dictionary<string, Template>(StringComparer.Ordinal);

    /// <summary>Loads a page, or takes it from the pages loaded before.</summary>
    public Template GetOrCreateTemplate(string templateName, ScriptNode callerContext)
    {
        ArgumentNullException.ThrowIfNull(callerContext);
        var span = callerContext.Span;
        var loader = TemplateLoader ?? throw new ScriptRuntimeException(
            span, $"Unable to include <{templateName}>. No TemplateLoader registered in TemplateContext.TemplateLoader");
        var path = Load(span, "getting the path for", templateName, () => loader.GetPath(this, span, templateName))
            ?? throw new ScriptRuntimeException(span, $"Include template path is null for `{templateName}`");
        if (CachedTemplates.TryGetValue(path, out var cached))
        {
            return cached;
        }

        var text = Load(span, "loading", templateName, () => loader.Load(this, span, path))
            ?? throw new ScriptRuntimeException(span, $"The result of including `{templateName}` cannot be null");
        var template = Template.Parse(text, path, TemplateLoaderParserOptions, TemplateLoaderLexerOptions);
        if (template.HasErrors)
        {
            var message = $"Error while parsing template `{templateName}` from `{path}`";
            throw new ScriptParserRuntimeException(span, message, template.Messages);
        }

        return CachedTemplates[path] = template;
    }

    /// <summary>Renders a page with arguments to a text.</summary>
    internal string RenderInclude(Template template, ScriptNode caller, ScriptArray arguments)
    {
        EnterCall(caller);
        PushOutput();
        PushFrame(arguments, null);
        foreach (var name in arguments.GetMembers().ToArray())
        {
            arguments.TryGetValue(this, caller.Span, name, out var value);
            Frame.TrySetLocal("$" + name, value);
        }

        var output = Output;
        try
        {
            Write(caller.Span, Evaluate(template.Page));
        }
        finally
        {
            PopFrame();
            PopOutput();
            ExitCall();
        }

        return output.ToString()!;
    }

    private static string? Load(SourceSpan span, string step, string name, Func<string?> load)
    {
        try
        {
            return load();
        }
        catch (Exception e) when (e is not ScriptRuntimeException and not OutOfMemoryException)
        {
            throw new ScriptRuntimeException(span, $"Unexpected exception while {step} the include `{name}`: {e.Message}", e);
        }
    }
}
