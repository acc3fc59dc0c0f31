using ServiceReport.Statistics;

namespace ServiceReport.Layouts;

/// <summary>A series that is asked for.</summary>
/// <param name="Id">What the definition calls it, such as <c>messages</c>.</param>
/// <param name="Unit">What its figures count.</param>
/// <param name="Label">The header of its column or the name of its row, compared ignoring case and blanks; null where the table has one measure.</param>
public sealed record SeriesRequest(string Id, Unit Unit, string? Label)
{
    /// <summary>The least number of decimals that its figures are written with.</summary>
    public int Decimals { get; init; }
}
