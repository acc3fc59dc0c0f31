using System.Runtime.CompilerServices;
using Scriban.Runtime;
using ServiceReport;
using ServiceReport.Findings;
using ServiceReport.Reports;
using ServiceReport.Templates;

namespace Scriban.Benchmarks;

/// <summary>The monthly report of the sample data, ready to be filled into its template.</summary>
internal sealed class MonthlyReport
{
    private readonly FindingList _findings = new();
    private readonly Report _report;
    private readonly TemplateFolder _folder;
    private readonly string _mainFile;

    public MonthlyReport()
    {
        var pipeline = new ReportPipeline(_findings, TimeProvider.System);
        var opened = pipeline.Read(SampleData())!;
        _report = pipeline.Judge(opened, null)!;
        _folder = new TemplateFolder(opened.Workspace);
        var template = new ReportTemplate(_report, _folder, _findings);
        _mainFile = template.MainFile;
        foreach (var name in TemplateFolder.BuiltIn)
        {
            _folder.Text(name, _findings); // Reading files is none of the language's work.
        }
    }

    /// <summary>What the template sees, made anew: a template may change it.</summary>
    public ScriptObject CreateGlobals()
    {
        var model = TemplateModel.Of(_report);
        var globals = new ScriptObject { ["report"] = model };
        new TemplateFunctions(_report, model).AddTo(globals);
        return globals;
    }

    /// <summary>Parses the template and all its sections and renders them, as a run of the program does.</summary>
    public string ParseAndRender(ScriptObject globals) =>
        new TemplateRenderer(_folder, _findings).Render(_mainFile, globals)
            ?? throw new InvalidOperationException(string.Join('\n', _findings.Select(finding => finding.Message)));

    private static string SampleData([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "sample-data");
}
