using Scriban.Runtime;
using ServiceReport.Definitions;
using ServiceReport.Findings;
using ServiceReport.Reports;
using ServiceReport.Templates.Rules;

namespace ServiceReport.Templates;

/// <summary>The template of a report: its main file is <c>report.md.sbn</c> in the folder that the definition names; its sections stand beside it.</summary>
public sealed class ReportTemplate(Report report, TemplateFolder folder, FindingList findings)
{
    private const string Extension = ".md.sbn";

    private readonly TemplateMarks _marks = new();
    private string _filled = "";
    private (string[] Plain, string[] Marked)? _lines;

    /// <summary>The main template's name.</summary>
    public string MainFile { get; } = $"{report.Settings.Template.Name}/report{Extension}";

    /// <summary>The filled template, in Markdown; null, with findings, where it has a fault.</summary>
    public string? Fill(TemplateRenderer renderer)
    {
        var told = findings.Count;
        Require(report.Settings.Template, MainFile);
        foreach (var section in report.Settings.Sections)
        {
            Require(section, $"{report.Settings.Template.Name}/{section.Name}{Extension}");
        }

        if (findings.Count > told)
        {
            return null;
        }

        var (globals, functions) = Globals();
        var markdown = renderer.Render(MainFile, globals);
        if (markdown is not null && string.IsNullOrWhiteSpace(markdown))
        {
            findings.Add(ReportLeftOut.Rule.At(new FilePlace($"{TemplateFolder.Folder}/{MainFile}"), $"the template {Wording.Quote(MainFile)} gives no text")
                with
            { Hint = "write the report in it, or remove the file where it stands in place of a built-in one" });
            return null;
        }

        if (markdown is not null)
        {
            _filled = markdown;
            TellPagesNotShown(functions.Chapters);
            folder.TellNotUsed(findings);
        }

        return markdown;
    }

    /// <summary>
    /// Where in the templates a place of the filled text was written; null where an instruction gave it (such as the text of a page), or
    /// where that is not certain. The first question fills the template once more, with marks.
    /// </summary>
    /// <param name="line">Line of the filled text, from 0.</param>
    /// <param name="column">Column, from 0.</param>
    public WrittenAt? Find(int line, int column)
    {
        var (plain, marked) = _lines ??= (_filled.Split('\n'), FillWithMarks()?.Split('\n') ?? []);
        if (marked.Length != plain.Length || line >= plain.Length)
        {
            return null;
        }

        var first = plain[line].Length - plain[line].AsSpan().TrimStart().Length;
        if (_marks.Find(plain[line], Math.Max(column, first), marked[line]) is not { } found)
        {
            return null;
        }

        var place = new TextPlace($"{TemplateFolder.Folder}/{found.Template}", found.Line + 1, found.Column + 1);
        return new WrittenAt(place, folder.TextRead(found.Template) is { } text ? Excerpt.Of(text, place) : null);
    }

    private string? FillWithMarks() => new TemplateRenderer(folder, []) { Marks = _marks }.Render(MainFile, Globals().Values);

    private (ScriptObject Values, TemplateFunctions Functions) Globals()
    {
        var model = TemplateModel.Of(report);
        var globals = new ScriptObject { ["report"] = model };
        var functions = new TemplateFunctions(report, model);
        functions.AddTo(globals);
        return (globals, functions);
    }

    private void Require(NamedTemplate named, string file)
    {
        var told = findings.Count;
        if (folder.Text(file, findings) is null && findings.Count == told) // Told where it is there and cannot be read.
        {
            var known = TemplateFolder.BuiltIn.Where(one => one.EndsWith(Extension, StringComparison.Ordinal)).Select(one => Path.GetFileName(one)[..^Extension.Length]).Concat(["monthly"]);
            findings.Add(TemplateMissing.Rule.At(named.Place, $"there is no template {Wording.Quote(file)}") with { Hint = Nearest.Hint(named.Name, known) });
        }
    }

    /// <summary>A page whose chapter no template asked for is lost, most often by a misspelt word.</summary>
    private void TellPagesNotShown(IReadOnlySet<string> chapters)
    {
        foreach (var page in report.Pages.Where(page => !chapters.Contains(page.Chapter)))
        {
            findings.Add(PageNotShown.Rule.At(new FilePlace(page.File), $"no template shows the chapter {Wording.Quote(page.Chapter)}")
                with
            { Hint = Nearest.Hint(page.Chapter, chapters) });
        }
    }
}
