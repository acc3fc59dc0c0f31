using ServiceReport.Languages;
using ServiceReport.Statistics;

namespace ServiceReport.Charts;

/// <summary>In what an axis counts: ones, or thousands, millions or milliards where the numbers would be long. The axis names it.</summary>
internal sealed record AxisUnit(decimal Size, int Decimals, string Title)
{
    public static AxisUnit Of(ValueAxis axis, Unit unit, ChartWords words)
    {
        var largest = Math.Max(Math.Abs(axis.Min), Math.Abs(axis.Max));
        var size = unit != Unit.Count ? AxisMagnitude.One : largest switch
        {
            >= 1_000_000_000 => AxisMagnitude.Milliard,
            >= 1_000_000 => AxisMagnitude.Million,
            >= 100_000 => AxisMagnitude.Thousand,
            _ => AxisMagnitude.One,
        };
        var divisor = size switch
        {
            AxisMagnitude.Milliard => 1_000_000_000m,
            AxisMagnitude.Million => 1_000_000m,
            AxisMagnitude.Thousand => 1_000m,
            _ => 1m,
        };
        return new AxisUnit(divisor, (axis.Step / divisor).DecimalsNeeded(), words.AxisTitle(unit, size));
    }

    /// <summary>A tick's number; the zero line needs no decimals.</summary>
    public string Label(decimal tick, Language language) => tick == 0 ? language.Number(0) : language.Number(tick / Size, Decimals);
}
