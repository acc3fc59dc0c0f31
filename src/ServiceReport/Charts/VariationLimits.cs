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

    /// <summary>More are never needed to tell a limit from figures, which have twelve at most where they are written by hand.</summary>
    private const int MostDecimals = 12;

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

    /// <summary>
    /// How many decimals the mean and the limits are written with: as many as figures are, two digits of the distance between them, and so
    /// many that each figure is on the same side of a limit as written as it is in truth.
    /// </summary>
    /// <param name="figures">The figures beside them.</param>
    /// <param name="least">How many decimals a figure is written with.</param>
    public int DecimalsFor(IReadOnlyList<MonthFigure> figures, int least)
    {
        var decimals = least;
        while (decimals < MostDecimals && !(IsTold(decimals) && Holds(figures, decimals)))
        {
            decimals++;
        }

        return decimals;
    }

    /// <summary>Whether the distance from the mean to a limit has two digits.</summary>
    private bool IsTold(int decimals) => Upper == Mean || Upper - Mean >= new decimal(10, 0, 0, false, (byte)decimals);

    private bool Holds(IReadOnlyList<MonthFigure> figures, int decimals)
    {
        var written = this with { Lower = Math.Round(Lower, decimals, MidpointRounding.AwayFromZero), Upper = Math.Round(Upper, decimals, MidpointRounding.AwayFromZero) };
        return figures.All(figure => written.MarkOf(figure.Value) == MarkOf(figure.Value));
    }
}
