using ServiceReport.Findings;

namespace ServiceReport.Layouts.Rules;

/// <summary>SR0224: a dash stands in place of a figure.</summary>
public static class DashForFigure
{
    public static FindingRule Rule { get; } = new(
        "SR0224", Severity.Note, "a dash stands in place of a figure",
        "Write 0 where nothing was counted, or '..' where there is no figure.")
    {
        IsAdjustable = true,
        Explanation =
            """
            Statistics Norway's symbols are understood: '.' (not possible), '..' (not available), '...' (not yet available) and ':' (confidential)
            say that there is no figure; so do 'n/a' and 'ikke tilgjengelig'. The month then has none, which is not the same as zero.

            The dash is the exception: in Statistics Norway's tables '-' is the figure zero, but most people write it for a figure that they do
            not have. A zero must not be invented, so a dash is taken for no figure, and told where it stands between months that have
            figures. Before the first figure and behind the last one it says nothing that an empty cell would not say.
            """,
        Example =
            """
            År    januar  februar  mars
            2026      12        -    15
            """,
        Mended =
            """
            År    januar  februar  mars
            2026      12        0    15
            """,
    };
}
