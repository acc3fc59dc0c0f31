using ServiceReport.Findings;

namespace ServiceReport.Checks;

/// <summary>A question to the figures before a report is made of them. One class a fault, named after the fault.</summary>
public interface ICheck
{
    /// <summary>What it finds.</summary>
    FindingRule Rule { get; }

    /// <summary>Every occurrence.</summary>
    IEnumerable<Finding> Run(CheckedInput input);
}
