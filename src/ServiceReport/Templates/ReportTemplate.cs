using Scriban.Runtime;
using ServiceReport.Reports;

namespace ServiceReport.Templates;

/// <summary>The template of a report: its main file is <c>report.md.sbn</c> in the folder that the definition names.</summary>
public static class ReportTemplate
{
    /// <summary>The main template's name.</summary>
    public static string MainFile(Report report) => $"{report.Settings.Template}/report.md.sbn";

    /// <summary>The filled template, in Markdown; null, with findings, where it has a fault.</summary>
    public static string? Fill(Report report, TemplateRenderer renderer)
    {
        var model = TemplateModel.Of(report);
        var globals = new ScriptObject { ["report"] = model };
        new TemplateFunctions(report, model).AddTo(globals);
        return renderer.Render(MainFile(report), globals);
    }
}
