namespace ServiceReport.Tables.Excel;

/// <summary>
/// Turns Excel's count of days into a date. In the 1900 system day 1 is 1 January 1900 and day 60 is 29 February 1900, a day that
/// never was; in the 1904 system day 0 is 1 January 1904 (ECMA-376 part 1, 18.17.4.1).
/// </summary>
internal static class SerialDate
{
    private const int DayThatNeverWas = 60;
    private const decimal MillisecondsOfDay = 86_400_000m;

    private static readonly DateTime Before1900 = new(1899, 12, 31);
    private static readonly DateTime Start1904 = new(1904, 1, 1);

    /// <summary>The date, to the millisecond; false for a day that never was and for what no calendar of Excel has.</summary>
    public static bool TryRead(decimal serial, bool is1904, out DateTime date)
    {
        date = default;
        if (serial is < 0m or >= 2_958_466m)
        {
            return false;
        }

        var day = (int)decimal.Floor(serial);
        if (!is1904 && day == DayThatNeverWas)
        {
            return false;
        }

        var start = is1904 ? Start1904 : Before1900;
        var gap = !is1904 && day > DayThatNeverWas ? 1 : 0;
        date = start.AddDays(day - gap).AddMilliseconds((double)decimal.Round((serial - day) * MillisecondsOfDay));
        return true;
    }
}
