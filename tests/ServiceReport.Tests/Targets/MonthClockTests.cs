using System.Globalization;
using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Tests.Targets;

public sealed class MonthClockTests
{
    // Days × 1440, an hour less where the clock goes forward and an hour more where it goes back within the month.
    [TestCase("Europe/Oslo", 2026, 3, 44_580)]
    [TestCase("Europe/Oslo", 2026, 10, 44_700)]
    [TestCase("Europe/Oslo", 2024, 2, 41_760)]
    [TestCase("Europe/Oslo", 2100, 2, 40_320)] // A century that 400 does not divide is no leap year.
    [TestCase("UTC", 2026, 3, 44_640)]
    [TestCase("Australia/Lord_Howe", 2026, 4, 43_230)] // There the clock moves by half an hour.
    [TestCase("America/Asuncion", 2023, 10, 44_580)] // At midnight of 1 October 2023 the clock went to 01:00.
    [TestCase("America/Havana", 2026, 11, 43_260)] // On 1 November 2026 the clock goes from 01:00 back to midnight: the month has both.
    [TestCase("Asia/Amman", 2016, 4, 43_140)] // At midnight of 1 April 2016 the clock went to 01:00.
    [TestCase("America/Havana", 2026, 10, 44_640)]
    public void A_month_lasts_as_long_as_its_clock_says(string zone, int year, int month, int minutes) =>
        Assert.That(MonthClock.Length(new Month(year, month), Zone(zone)).TotalMinutes, Is.EqualTo(minutes));

    [TestCase("Europe/Oslo", 2026, 2, "2026-01-31T23:00")]
    [TestCase("Europe/Oslo", 2026, 7, "2026-06-30T22:00")]
    [TestCase("America/Asuncion", 2023, 10, "2023-10-01T04:00")] // 01:00 by the clock that is then three hours behind; midnight does not exist.
    public void A_month_begins_with_its_first_moment(string zone, int year, int month, string utc) =>
        Assert.That(MonthClock.Start(new Month(year, month), Zone(zone)).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture), Is.EqualTo(utc));

    [Test]
    public void A_moment_belongs_to_the_month_that_has_begun_even_where_the_clock_falls_back_behind_midnight()
    {
        // In 2009 the clock of St. John's went from 00:01 of 1 November back to 23:01 of 31 October.
        var zone = Zone("America/St_Johns");
        var begin = MonthClock.Start(new Month(2009, 11), zone);

        Assert.That(MonthClock.MonthOf(begin.AddTicks(-1), zone), Is.EqualTo(new Month(2009, 10)));
        Assert.That(MonthClock.MonthOf(begin, zone), Is.EqualTo(new Month(2009, 11)));
        Assert.That(MonthClock.MonthOf(begin.AddMinutes(30), zone), Is.EqualTo(new Month(2009, 11)));
    }

    private static TimeZoneInfo Zone(string id) => TimeZoneInfo.FindSystemTimeZoneById(id);
}
