using ServiceReport.Definitions;
using ServiceReport.Inputs;
using ServiceReport.Workspaces;

namespace ServiceReport;

/// <summary>A workspace, and what was read from it: its definition and its figures. Its texts are read by what needs them.</summary>
public sealed record OpenedWorkspace(Workspace Workspace, Definition Definition, ReportInputs Inputs);
