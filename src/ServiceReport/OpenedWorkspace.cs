using ServiceReport.Definitions;
using ServiceReport.Editorial;
using ServiceReport.Inputs;
using ServiceReport.Workspaces;

namespace ServiceReport;

/// <summary>A workspace, and all that was read from it.</summary>
public sealed record OpenedWorkspace(
    Workspace Workspace, Definition Definition, ReportInputs Inputs, IReadOnlyList<EditorialPage> Pages);
