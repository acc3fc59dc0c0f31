using System.Globalization;
using ServiceReport.Statistics;

namespace ServiceReport.Tests.Statistics;

/// <summary>Norway's clocks went from 02:00 to 03:00 on 29 March 2026 and go from 03:00 to 02:00 on 25 October.</summary>
public sealed class TimesShownTests
{
    [TestCase("2026-03-29T01:59", 1)]
    [TestCase("2026-03-29T02:00", 0)]
    [TestCase("2026-03-29T02:59", 0)]
    [TestCase("2026-03-29T03:00", 1)]
    [TestCase("2026-10-25T01:59", 1)]
    [TestCase("2026-10-25T02:00", 2)]
    [TestCase("2026-10-25T02:59", 2)]
    [TestCase("2026-10-25T03:00", 1)]
    public void A_clock_shows_a_time_never_once_or_twice(string clock, int times) =>
        Assert.That(LocalTime.TimesShown(DateTime.Parse(clock, CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo")), Is.EqualTo(times));
}
