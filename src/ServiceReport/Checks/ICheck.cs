using ServiceReport.Definitions;
using ServiceReport.Findings;
using ServiceReport.Inputs;
using ServiceReport.Statistics;

namespace ServiceReport.Checks;

/// <summary>A question to the figures before a report is made of them. One class a fault, named after the fault.</summary>
public interface ICheck
{
    /// <summary>What it finds.</summary>
    FindingRule Rule { get; }

    /// <summary>Every occurrence.</summary>
    IEnumerable<Finding> Run(CheckedInput input);
}

/// <summary>What checks look at.</summary>
/// <param name="Definition">What the report shall hold.</param>
/// <param name="Inputs">The figures.</param>
/// <param name="Month">The report's month.</param>
public sealed record CheckedInput(Definition Definition, ReportInputs Inputs, Month Month);
