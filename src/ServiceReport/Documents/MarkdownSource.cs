using ServiceReport.Findings;
using ServiceReport.Templates;

namespace ServiceReport.Documents;

/// <summary>A Markdown text and where its author finds it.</summary>
/// <param name="Text">The text.</param>
/// <param name="File">The file that findings name.</param>
/// <param name="FirstLine">The line of the file on which the text begins; null for a filled template, whose lines stand in no file.</param>
public sealed record MarkdownSource(string Text, string File, int? FirstLine)
{
    /// <summary>The editorial texts that a filled template shows, so that what is wrong with it can be told where it was written.</summary>
    public IReadOnlyList<MarkdownSource> Pages { get; init; } = [];

    /// <summary>Where in the templates a line and column of the text, from 0, was written, where that is known; null for a text of no template.</summary>
    public Func<int, int, WrittenAt?>? Origin { get; init; }

    /// <summary>Whether it is an editorial text, which is shown below a heading of the template's.</summary>
    public bool IsPage => FirstLine is not null;

    /// <param name="text">The filled template.</param>
    /// <param name="template">The name of the main one, such as <c>monthly/report.md.sbn</c>.</param>
    public static MarkdownSource FilledTemplate(string text, string template) => new(text, $"{TemplateFolder.Folder}/{template}", null);

    /// <summary>A place in it.</summary>
    /// <param name="line">From 0.</param>
    /// <param name="column">From 0.</param>
    public Place At(int line, int column) => FirstLine is { } first ? new TextPlace(File, first + line, column + 1) : new FilePlace(File);
}
