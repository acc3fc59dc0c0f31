using System.Globalization;

namespace ServiceReport.Checks;

/// <summary>Figures in messages: <c>7 632 537</c>, <c>99.69</c>, and roughly <c>47 000 000</c>.</summary>
internal static class FigureText
{
    private static readonly NumberFormatInfo Blanks = new() { NumberGroupSeparator = " " };

    public static string Exact(decimal value) => value.ToString("#,0.############################", Blanks);

    /// <summary>To two digits, since more would say that it is known.</summary>
    /// <param name="value">More than 0.</param>
    public static string Rough(double value)
    {
        var step = Math.Pow(10, Math.Floor(Math.Log10(value)) - 1);
        return (Math.Round(value / step) * step).ToString("#,0.##", Blanks);
    }

    /// <summary><c>4.0 times</c>, <c>a sixth of</c> in digits: <c>0.17 times</c>.</summary>
    public static string Times(double factor) => factor.ToString(factor >= 10 ? "0" : "0.0#", CultureInfo.InvariantCulture) + " times";
}
