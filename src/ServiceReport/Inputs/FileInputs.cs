using ServiceReport.Findings;
using ServiceReport.Statistics;

namespace ServiceReport.Inputs;

/// <summary>What one file gave: files know nothing of each other, so that they can be read side by side and told in order.</summary>
internal sealed class FileInputs
{
    public FindingList Findings { get; } = [];

    public List<Series> Series { get; } = [];

    public List<Register> Registers { get; } = [];

    /// <summary>The file itself; null where it could not be opened.</summary>
    public Source? Source { get; set; }
}
