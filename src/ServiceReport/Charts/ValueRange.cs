
namespace ServiceReport.Charts;

/// <summary>The lowest and the highest of the values that an axis has to hold.</summary>
internal sealed class ValueRange
{
    /// <param name="figures">May be empty.</param>
    /// <param name="others">What else has to be on the axis, such as the limit of a target.</param>
    public ValueRange(IReadOnlyList<MonthFigure> figures, params decimal[] others)
    {
        foreach (var figure in figures)
        {
            Add(figure.Value);
        }

        foreach (var other in others)
        {
            Add(other);
        }
    }

    public bool IsEmpty { get; private set; } = true;

    public decimal Min { get; private set; }

    public decimal Max { get; private set; }

    /// <summary>Whether all are whole numbers.</summary>
    public bool IsWhole { get; private set; } = true;

    private void Add(decimal value)
    {
        var limited = Math.Clamp(value, -ValueAxis.Limit, ValueAxis.Limit);
        Min = IsEmpty ? limited : Math.Min(Min, limited);
        Max = IsEmpty ? limited : Math.Max(Max, limited);
        IsWhole &= decimal.IsInteger(value);
        IsEmpty = false;
    }
}
