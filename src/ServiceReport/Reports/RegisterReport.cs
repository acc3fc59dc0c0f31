using ServiceReport.Definitions;
using ServiceReport.Statistics;

namespace ServiceReport.Reports;

/// <summary>A list of dated entries, with what the definition says of it.</summary>
public sealed record RegisterReport(RegisterDefinition Definition, Register Register);
