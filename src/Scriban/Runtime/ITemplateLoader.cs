using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>Finds and loads the pages that <c>include</c> names. It decides which pages exist: a template reads no other files.</summary>
public interface ITemplateLoader
{
    /// <summary>Gives the path of a page; pages of the same path are loaded once for a context.</summary>
    string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName);

    /// <summary>Gives the text of a page, or null when there is none.</summary>
    string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath);

    /// <summary>Gives the text of a page; not used by this implementation, which renders synchronously, so a host may leave it out.</summary>
    ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        ValueTask.FromResult(Load(context, callerSpan, templatePath));
}
