using ServiceReport.Languages;

namespace ServiceReport.Charts;

/// <summary>How many month names have room under a chart.</summary>
internal static class MonthNames
{
    private const double Gap = 6;

    /// <summary>More months than a chart has: one name is left.</summary>
    private const int One = 10_000;

    private static readonly int[] Strides = [1, 2, 3, 6, 12];

    /// <summary>Every how manieth month is named, where months stand this far apart.</summary>
    public static int Stride(double distance, Language language)
    {
        var widest = 0.0;
        for (var month = 1; month <= 12; month++)
        {
            widest = Math.Max(widest, TextSize.Width(language.ShortMonthName(month), TextSize.Normal));
        }

        return Array.Find(Strides, stride => stride * distance >= widest + Gap) is > 0 and var found ? found : One;
    }
}
