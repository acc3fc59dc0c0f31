using ServiceReport.Statistics;

namespace ServiceReport.Charts;

/// <summary>A figure that a chart shows, with its month.</summary>
/// <remarks>
/// This and the other small values of charts are classes on purpose: a list of structs is compiled anew at every start of the
/// program, a list of classes was compiled when .NET was built.
/// </remarks>
internal sealed record MonthFigure(Month Month, decimal Value)
{
    /// <summary>The figures from one month to another, ascending; months without one are left out.</summary>
    public static List<MonthFigure> Between(Series series, Month first, Month last)
    {
        var figures = new List<MonthFigure>();
        for (var month = first; month <= last; month = month.AddMonths(1))
        {
            if (series[month] is { } value)
            {
                figures.Add(new MonthFigure(month, value));
            }
        }

        return figures;
    }
}
