using System.Globalization;
using ServiceReport.Statistics;

namespace ServiceReport.Tests.Statistics;

/// <summary>Norway: UTC+1, in summer UTC+2, from the last Sunday of March 02:00 to the last Sunday of October 03:00.</summary>
public sealed class LocalTimeTests
{
    private static readonly TimeZoneInfo Oslo = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    [TestCase("2026-02-12T08:15", false, "2026-02-12T07:15")]
    [TestCase("2026-07-12T08:15", false, "2026-07-12T06:15")]
    [TestCase("2026-03-29T01:59", false, "2026-03-29T00:59")]
    [TestCase("2026-03-29T02:30", false, "2026-03-29T01:30")] // Skipped: as 03:30.
    [TestCase("2026-03-29T02:30", true, "2026-03-29T01:30")]
    [TestCase("2026-03-29T03:00", false, "2026-03-29T01:00")]
    [TestCase("2026-10-25T02:30", true, "2026-10-25T00:30")] // Shown twice.
    [TestCase("2026-10-25T02:30", false, "2026-10-25T01:30")]
    [TestCase("2026-10-25T03:00", true, "2026-10-25T02:00")]
    [TestCase("2026-10-25T01:59", false, "2026-10-24T23:59")]
    [TestCase("0001-01-01T00:00", false, "0001-01-01T00:00")]
    public void Is_the_moment_that_the_clock_shows(string clock, bool isFirst, string utc) =>
        Assert.That(
            LocalTime.ToUtc(DateTime.Parse(clock, CultureInfo.InvariantCulture), Oslo, isFirst).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
            Is.EqualTo(utc));
}
