using ServiceReport.Checks;
using ServiceReport.Definitions;
using ServiceReport.Documents;
using ServiceReport.Editorial;
using ServiceReport.Findings;
using ServiceReport.Formats;
using ServiceReport.Formats.Html;
using ServiceReport.Formats.Markdown;
using ServiceReport.Inputs;
using ServiceReport.Languages;
using ServiceReport.Publishing;
using ServiceReport.Reports;
using ServiceReport.Statistics;
using ServiceReport.Templates;
using ServiceReport.Workspaces;

namespace ServiceReport;

/// <summary>
/// The whole way: workspace, tables, series, findings and verdicts, report, template, document, formats, files. Each step returns null
/// where a finding says why it could not be taken; errors stop the way before anything is written.
/// </summary>
public sealed class ReportPipeline(FindingList findings, TimeProvider clock)
{
    /// <summary>Reads the definition of a workspace and its figures; null where the definition cannot be read.</summary>
    public OpenedWorkspace? Read(string folder)
    {
        if (Workspace.Open(folder, findings) is not { } workspace
            || workspace.ReadText(DefinitionReader.FileName, new FilePlace(DefinitionReader.FileName), findings) is not { } text
            || DefinitionReader.Read(text, () => RuleCatalog.All, findings) is not { } definition)
        {
            return null;
        }

        findings.SetSeverities(definition.Severities);
        return new OpenedWorkspace(workspace, definition, InputReader.Read(workspace, definition, findings));
    }

    /// <summary>Judges a month: the last complete one where none is named. Null where there are errors.</summary>
    public Report? Judge(OpenedWorkspace opened, Month? wanted, string? languageTag = null)
    {
        var (workspace, definition, inputs) = opened;
        var (ownTag, language) = (definition.Report.LanguageTag, Language.Of(languageTag ?? definition.Report.LanguageTag));
        var pages = new EditorialPages(EditorialReader.Find(workspace, ownTag, findings), language, ownTag, findings);
        if (findings.HasErrors || ReportMonth.Choose(wanted, definition, inputs, findings) is not { } month)
        {
            return null;
        }

        CheckCatalog.Run(new CheckedInput(definition, inputs, month, clock), findings);
        if (findings.HasErrors)
        {
            return null;
        }

        var texts = pages.Of(month);
        return findings.HasErrors ? null : ReportBuilder.Build(definition.In(language, findings), inputs, texts, month, language, findings);
    }

    /// <summary>Looks at all that a workspace holds, its texts in every language too, without a month in mind.</summary>
    public void Validate(OpenedWorkspace opened)
    {
        EditorialReader.Read(opened.Workspace, opened.Definition.Report.LanguageTag, findings);
        CheckCatalog.Run(new CheckedInput(opened.Definition, opened.Inputs, month: null, clock), findings);
    }

    /// <summary>Judges the targets and months that were asked for. Null where there are errors.</summary>
    public TargetMatrix? Check(OpenedWorkspace opened, CheckRequest request) => request.Judge(opened, findings, clock);

    /// <summary>Builds a month's report in some formats and publishes it. Null, with nothing written, where there are errors.</summary>
    public BuiltReport? Build(BuildRequest request)
    {
        if (Read(request.Workspace) is not { } opened || Judge(opened, request.Month, request.LanguageTag) is not { } report)
        {
            return null;
        }

        var drawing = Task.Run(() => DrawnReport.Of(report)); // Beside the template: neither needs the other.
        var folder = new TemplateFolder(opened.Workspace);
        var renderer = new TemplateRenderer(folder, findings);
        var template = new ReportTemplate(report, folder, findings);
        var markdown = template.Fill(renderer);
        var (charts, texts, faultsOfTexts) = drawing.Result;
        findings.AddRange(faultsOfTexts);
        if (markdown is null || findings.HasErrors)
        {
            return null;
        }

        var blocks = MarkdownReader.Read(MarkdownSource.FilledTemplate(markdown, template.MainFile) with { Pages = texts, Origin = template.Find }, charts, findings);
        var subtitle = report.Language.MonthAndYear(report.Month);
        var document = new Document(report.Settings.Title, subtitle, report.Settings.Publisher, report.Language, blocks) { TitleLanguageTag = report.Settings.TitleLanguageTag };
        if (findings.HasErrors)
        {
            return null;
        }

        var formats = FormatCatalog.All(new PageShell(renderer, findings).Render, request.HasFrontMatter ? FrontMatter.Of(report) : "");
        var files = new ReportFiles(report, formats);
        var written = files.Write(document, request.Formats);
        var output = new OutputFolder(request.Output, report.Month.ToString());
        return !findings.HasErrors && output.Publish(written, files.IsOurs, findings)
            ? new BuiltReport(report, [.. written.Select(output.PathOf)])
            : null;
    }
}
