using ServiceReport.Definitions.Rules;
using ServiceReport.Definitions.Yaml;
using ServiceReport.Findings;
using ServiceReport.Languages;
using ServiceReport.Workspaces;

namespace ServiceReport.Definitions;

/// <summary>Reads <c>report.yaml</c>. All mistakes are told at once, each by line and column with what was expected.</summary>
public static class DefinitionReader
{
    public const string FileName = "report.yaml";

    /// <summary>Reads the definition; null, with findings, where it has a mistake.</summary>
    /// <param name="file">The text of <c>report.yaml</c>.</param>
    /// <param name="rules">Every rule there is, whose severities the definition may set; asked for only where it does.</param>
    /// <param name="findings">Where mistakes are told.</param>
    public static Definition? Read(WorkspaceText file, Func<IReadOnlyList<FindingRule>> rules, FindingList findings)
    {
        var told = findings.Count;
        if (YamlText.Read(file.Path, file.Text, findings) is not { } node)
        {
            return null;
        }

        if (node is not YamlMapping mapping)
        {
            findings.Add(WrongValue.Rule.At(node.Place, $"the definition is {node.Kind}; expected keys such as 'report' and 'series'"));
            return null;
        }

        var root = new YamlReader(mapping, file.Text, findings);
        var report = ReportSettingsReader.Read(root);
        var series = SeriesDefinitionReader.Read(root, report?.LanguageTag ?? Language.Bokmal.Tag);
        var targets = TargetReader.Read(root, [.. series.Select(one => one.Definition)]);
        var registers = RegisterDefinitionReader.Read(root);
        IncidentSourceReader.Resolve(series, registers);
        var severities = SeverityReader.Read(root, rules);
        root.RefuseTheRest();
        return report is null || findings.Count > told
            ? null
            : new Definition(report, [.. series.Select(one => one.Definition)], targets, registers) { Severities = severities };
    }
}
