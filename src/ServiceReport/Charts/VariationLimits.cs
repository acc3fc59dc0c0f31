namespace ServiceReport.Charts;

/// <summary>
/// The mean of a run of figures and the limits of their ordinary variation, as in Shewhart's chart of individual values (XmR): the mean
/// plus and minus 2.66 times the mean distance from one figure to the next. A figure outside them has a cause of its own.
/// </summary>
/// <param name="Mean">Of the first twelve figures.</param>
/// <param name="Lower">Below it a figure is a signal.</param>
/// <param name="Upper">Above it a figure is a signal.</param>
internal sealed record VariationLimits(decimal Mean, decimal Lower, decimal Upper)
{
    /// <summary>How many figures the limits are computed from; with fewer they would say little.</summary>
    public const int Figures = 12;

    /// <summary>3 divided by 1.128, the expected range of two figures in units of their standard deviation.</summary>
    private const decimal Factor = 2.66m;

    /// <summary>Null where there are too few figures, or figures too large to add up.</summary>
    public static VariationLimits? Of(IReadOnlyList<MonthFigure> figures)
    {
        if (figures.Count < Figures)
        {
            return null;
        }

        var (sum, distance) = (0m, 0m);
        for (var index = 0; index < Figures; index++)
        {
            if (Math.Abs(figures[index].Value) > ValueAxis.Limit)
            {
                return null;
            }

            sum += figures[index].Value;
            distance += index == 0 ? 0 : Math.Abs(figures[index].Value - figures[index - 1].Value);
        }

        var (mean, reach) = (sum / Figures, Factor * distance / (Figures - 1));
        return new VariationLimits(mean, mean - reach, mean + reach);
    }

    public Mark MarkOf(decimal value) => value < Lower ? Mark.TooLow : value > Upper ? Mark.TooHigh : Mark.None;
}
