using ServiceReport.Definitions;
using ServiceReport.Statistics;

namespace ServiceReport.Inputs;

/// <summary>All figures and entries of a workspace, read once, before anyone asks for a month.</summary>
/// <param name="Series">In the order of the definition; a series that could not be read is absent.</param>
/// <param name="Registers">In the order of the definition.</param>
/// <param name="Sources">The data files, in the order in which the definition names them.</param>
public sealed record ReportInputs(IReadOnlyList<Series> Series, IReadOnlyList<Register> Registers, IReadOnlyList<Source> Sources)
{
    /// <summary>The first month that any series has a figure for; null where there are no figures.</summary>
    public Month? FirstMonth => Series.SelectMany(series => series.Months).Select(month => (Month?)month).Min();

    /// <summary>The last month that any series has a figure for; null where there are no figures.</summary>
    public Month? LastMonth => Series.SelectMany(series => series.Months).Select(month => (Month?)month).Max();

    /// <summary>The last month for which every required series has a figure; null where there is none.</summary>
    public Month? LastCompleteMonth(Definition definition) => LastCompleteMonth(id => definition.SeriesOf(id).IsRequired);

    /// <summary>The last month for which some series all have a figure; null where there is none.</summary>
    public Month? LastCompleteMonth(Func<string, bool> isWanted)
    {
        var wanted = Series.Where(series => isWanted(series.Id)).ToList();
        Month? last = null;
        foreach (var month in wanted.Count == 0 ? [] : wanted[0].Months)
        {
            if (wanted.TrueForAll(series => series[month] is not null))
            {
                last = month; // Months ascend.
            }
        }

        return last;
    }
}
