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

        var model = TemplateModel.Of(report);
        var globals = new ScriptObject { ["report"] = model };
        var functions = new TemplateFunctions(report, model);
        functions.AddTo(globals);
        var markdown = renderer.Render(MainFile, globals);
        if (markdown is not null)
        {
            TellPagesNotShown(functions.Chapters);
        }

        return markdown;
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
