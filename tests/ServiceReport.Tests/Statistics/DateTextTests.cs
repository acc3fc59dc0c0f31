using ServiceReport.Statistics;

namespace ServiceReport.Tests.Statistics;

public sealed class DateTextTests
{
    [TestCase("18.03.2026")]
    [TestCase("18.3.2026")]
    [TestCase("18. 03. 2026")]
    [TestCase("2026-03-18")]
    [TestCase("18. mars 2026")]
    [TestCase("18 mars 2026")]
    [TestCase("18. mar. 2026")]
    [TestCase("18 March 2026")]
    [TestCase(" 18.\u00A0mars\u00A02026 ")]
    public void Reads_a_day(string text) => Assert.That(Show(text), Is.EqualTo("2026-03-18"));

    [TestCase("juni 2026")]
    [TestCase("2026-06")]
    [TestCase("06.2026")]
    [TestCase("jun. 2026")]
    public void Reads_a_month_without_a_day(string text) => Assert.That(Show(text), Is.EqualTo("2026-06"));

    [TestCase("18/03/2026", "day or month first? write 18.03.2026 or 2026-03-18")]
    [TestCase("03/18/2026", "is it the American way, month first? Write 18.03.2026 or 2026-03-18")]
    [TestCase("18-03-2026", "day or month first? write 18.03.2026 or 2026-03-18")]
    [TestCase("18.03.26", "write the year with four digits, such as 18.03.2026")]
    [TestCase("18/03/26", "day or month first? write 18.03.2026 or 2026-03-18")]
    [TestCase("18. mras 2026", "did you mean '18. mars 2026'?")]
    [TestCase("31.02.2026", "the calendar has no such day")]
    [TestCase("18.03.2026 08:15", "leave the time out")]
    [TestCase("18.03.2026 ca.", null)]
    [TestCase("2026-3-18", null)]
    [TestCase("06/2026", null)]
    [TestCase("senere", null)]
    public void Refuses_what_can_be_misread_and_says_why(string text, string? hint)
    {
        Assert.Multiple(() =>
        {
            Assert.That(DateText.TryRead(text, out _), Is.False);
            Assert.That(DateText.Hint(text), Is.EqualTo(hint));
        });
    }

    [TestCase("12.02.2026 08:15", "2026-02-12T08:15")]
    [TestCase("12.02.2026 08.15", "2026-02-12T08:15")]
    [TestCase("12.02.2026 kl. 8:15", "2026-02-12T08:15")]
    [TestCase("12. februar 2026 kl 08.15", "2026-02-12T08:15")]
    [TestCase("2026-02-12T08:15", "2026-02-12T08:15")]
    [TestCase("2026-02-12 08:15:30", "2026-02-12T08:15:30")]
    [TestCase("2026-02-12T08:15+01:00", "2026-02-12T08:15+01:00")]
    [TestCase("2026-02-12T08:15:00-03:30", "2026-02-12T08:15-03:30")]
    [TestCase("2026-02-12T08:15Z", "2026-02-12T08:15Z")]
    [TestCase("2026-02-12t08:15z", "2026-02-12T08:15Z")]
    [TestCase("2026-02-12 08:15 −01", "2026-02-12T08:15-01:00")]
    [TestCase("2026-02-12T08:15+14:00", "2026-02-12T08:15+14:00")]
    [TestCase("2026-02-12 00:00", "2026-02-12T00:00")]
    [TestCase("2026-02-12 23:59:59", "2026-02-12T23:59:59")]
    [TestCase("12.02.2026, kl. 8:15", "2026-02-12T08:15")]
    public void Reads_a_moment_and_keeps_its_offset(string text, string expected)
    {
        Assert.Multiple(() =>
        {
            Assert.That(DateText.TryReadMoment(text, out var moment));
            Assert.That(moment.ToString(), Is.EqualTo(expected));
        });
    }

    [TestCase("12.02.2026")]
    [TestCase("12.02.2026 24:00")]
    [TestCase("12.02.2026 08:60")]
    [TestCase("12.02.2026 0815")]
    [TestCase("12.02.202608:15")]
    [TestCase("2026-02-12T08:15+15:00")]
    [TestCase("2026-02-12T08:15+1")]
    [TestCase("2026-02-12T08:15 x")]
    [TestCase("2026-02-12T08:15:3")]
    [TestCase("2026-02-12T08:15:60")]
    [TestCase("2026-02-12T08:15+01:0")]
    [TestCase("2026-02-12T08:15+14:01")]
    [TestCase("2026-02-12T08:5")]
    [TestCase("2026-02-12,")]
    public void Does_not_read_what_is_no_moment(string text) => Assert.That(DateText.TryReadMoment(text, out _), Is.False);

    [TestCase("05.02.2026", "the time is missing; write it behind the day, such as '05.02.2026 08:15'")]
    [TestCase("2026-02-05", "the time is missing; write it behind the day, such as '2026-02-05 08:15'")]
    [TestCase("05.02.2026 24:00", "hours go from 00:00 to 23:59")]
    [TestCase("05.02.2026 25:20", "hours go from 00:00 to 23:59")]
    [TestCase("2026-02-05T08:60", "hours go from 00:00 to 23:59")]
    [TestCase("5. februar 2026 kl. 24.00", "hours go from 00:00 to 23:59")]
    [TestCase("31.02.2026 08:15", "the calendar has no such day")]
    [TestCase("05/02/2026 08:15", "day or month first? write 18.03.2026 or 2026-03-18")]
    [TestCase("05.02.2026 morgen", null)]
    public void Says_what_a_moment_lacks(string text, string? hint)
    {
        Assert.Multiple(() =>
        {
            Assert.That(DateText.TryReadMoment(text, out _), Is.False);
            Assert.That(DateText.MomentHint(text), Is.EqualTo(hint));
        });
    }

    [Test]
    public void Sorts_a_month_behind_its_days()
    {
        var month = new PartialDate(new Month(2026, 6), null);
        var dates = new[] { month, PartialDate.Of(new DateOnly(2026, 7, 1)), PartialDate.Of(new DateOnly(2026, 6, 30)) };
        Assert.That(dates.Order().Select(date => date.ToString()), Is.EqualTo(new[] { "2026-06-30", "2026-06", "2026-07-01" }));
    }

    private static string? Show(string text) => DateText.TryRead(text, out var date) ? date.ToString() : null;
}
