using ServiceReport.Checks;
using ServiceReport.Statistics;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests.Checks;

/// <summary>A digit lost or typed twice is found; peaks, trends and the noise of small numbers are not cried over.</summary>
public sealed class ImplausibleFigureTests
{
    private static readonly ImplausibleFigure Check = new();

    private static IEnumerable<string> ReferenceSeries => ReferenceFigures.Series.Keys;

    /// <summary>
    /// December 2024: 7.6 million authorisations between 33.5 and 47.4 million, and Decembers are no low months (21.1 million in 2023 and
    /// 198.7 in 2025, each at or above the months around it): a digit was lost. March 2025: 223.6 million between 53.3 and 53.5 million,
    /// and Marches stand 5 % above the months around them: four times too high, with no season to explain it; nobody has said why.
    /// </summary>
    [Test]
    public void Of_the_published_figures_two_months_of_authorisations_are_questioned()
    {
        var questioned = from series in ReferenceFigures.Series
                         from month in CheckedSeries.Months(Check, series.Value)
                         select $"{series.Key} {month}";

        Assert.That(questioned, Is.EqualTo(new[] { "authorisations 2024-12", "authorisations 2025-03" }));
    }

    [Test]
    public void Of_the_published_uptime_and_service_desk_nothing_is_questioned() => Assert.Multiple(() =>
    {
        Assert.That(CheckedSeries.Months(Check, ReferenceFigures.Uptime, Unit.Percent), Is.Empty);
        Assert.That(CheckedSeries.Months(Check, ReferenceFigures.ServiceDesk(1), Unit.Seconds), Is.Empty);
        Assert.That(CheckedSeries.Months(Check, ReferenceFigures.ServiceDesk(3)), Is.Empty);
    });

    /// <summary>
    /// The same two in each report since they appeared: what one month's report questions, the next one's does not forget. Once, in the
    /// report of September 2023, August 2023 is questioned too: 52.7 million between 29.6, 11.8 and 16.0, in the first year of figures,
    /// where no season can answer. October's 20.0 million answers it.
    /// </summary>
    [Test]
    public void The_same_months_are_questioned_in_every_report_since()
    {
        var authorisations = ReferenceFigures.Series["authorisations"];
        for (var month = new Month(2023, 3); month <= new Month(2026, 2); month = month.AddMonths(1))
        {
            var known = authorisations.Where(entry => entry.Key <= month).ToDictionary();
            var expected = month == new Month(2023, 9)
                ? [new Month(2023, 8)]
                : new[] { new Month(2024, 12), new Month(2025, 3) }.Where(one => one <= month);

            Assert.That(CheckedSeries.Months(Check, known), Is.EqualTo(expected), $"as of {month}");
        }
    }

    [TestCaseSource(nameof(ReferenceSeries))]
    public void A_digit_lost_or_typed_twice_is_found(string name)
    {
        var figures = ReferenceFigures.Series[name];
        var (found, slips) = (0, 0);
        foreach (var (month, value) in figures.Skip(2))
        {
            foreach (var slip in new[] { decimal.Truncate(value / 10), (value * 10) + 7 })
            {
                var wrong = new Dictionary<Month, decimal>(figures) { [month] = slip };
                slips++;
                found += CheckedSeries.Months(Check, wrong).Contains(month) ? 1 : 0;
            }
        }

        // Authorisations grew tenfold in three years, with jumps of a factor two: there, one slip in seven may pass for a jump.
        Assert.That((double)found / slips, Is.GreaterThanOrEqualTo(name == "authorisations" ? 0.85 : 0.97), $"{found} of {slips}");
    }

    [Test]
    public void A_month_that_is_high_every_year_is_not_questioned()
    {
        decimal?[] year = [1000, 1100, 12000, 1050, 980, 1020, 990, 1010, 1000, 1030, 1060, 1000];

        Assert.That(CheckedSeries.Months(Check, CheckedSeries.From(new Month(2023, 1), [.. year, .. year, .. year])), Is.Empty);
    }

    [Test]
    public void A_level_that_moved_for_good_is_not_questioned()
    {
        decimal?[] before = [1000, 1010, 990, 1005, 1000, 1002];
        decimal?[] after = [5000, 5010, 4990, 5005, 5000, 5002];

        Assert.That(CheckedSeries.Months(Check, CheckedSeries.From(new Month(2025, 1), [.. before, .. after])), Is.Empty);
    }

    [Test]
    public void Few_events_are_not_questioned() =>
        Assert.That(CheckedSeries.Months(Check, CheckedSeries.From(new Month(2025, 1), 3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 1, 1, 7)), Is.Empty);

    [Test]
    public void A_zero_among_hundreds_is_questioned() =>
        Assert.That(
            CheckedSeries.Months(Check, CheckedSeries.From(new Month(2025, 1), 640, 655, 0, 648, 652)),
            Is.EqualTo(new[] { new Month(2025, 3) }));

    [TestCase(100, Unit.Count, true)]
    [TestCase(99, Unit.Count, false)]
    [TestCase(640, Unit.Seconds, false)]
    public void A_zero_is_questioned_among_counts_of_a_hundred_or_more(decimal around, Unit unit, bool isQuestioned) =>
        Assert.That(CheckedSeries.Months(Check, CheckedSeries.From(new Month(2025, 1), around, around, 0, around, around), unit).Any(), Is.EqualTo(isQuestioned));

    // Of a count of 35 five times its root is 29.6, of 50 it is 35.4: the first may have come about from 10 by chance, the second not.
    [TestCase(35, Unit.Count, false)]
    [TestCase(50, Unit.Count, true)]
    [TestCase(35, Unit.Percent, true)]
    [TestCase(31, Unit.Percent, false)] // Less than √10 times.
    public void A_small_count_may_be_as_far_off_as_chance_takes_it(decimal value, Unit unit, bool isQuestioned) =>
        Assert.That(CheckedSeries.Months(Check, CheckedSeries.From(new Month(2025, 1), 10, 10, value, 10, 10), unit).Any(), Is.EqualTo(isQuestioned));

    [TestCase(4_900, null)]
    [TestCase(5_000, "Is there a digit too many?")]
    [TestCase(20_000, "Is there a digit too many?")]
    [TestCase(20_100, null)]
    [TestCase(201, null)]
    [TestCase(200, "Is a digit missing?")]
    [TestCase(50, "Is a digit missing?")]
    [TestCase(49, null)]
    public void Guesses_a_digit_where_the_figure_is_about_a_tenth_or_ten_times(decimal value, string? hint)
    {
        var finding = Check.Run(CheckedSeries.Input(CheckedSeries.From(new Month(2025, 1), 1000, 1000, value, 1000, 1000))).Single();

        Assert.That(finding.Hint?.Split('?')[0] + (finding.Hint is null ? null : "?"), Is.EqualTo(hint ?? ""));
    }

    [Test]
    public void A_month_that_is_zero_every_year_is_not_questioned()
    {
        decimal?[] year = [640, 655, 650, 648, 652, 640, 0, 655, 650, 648, 652, 645];

        Assert.That(CheckedSeries.Months(Check, CheckedSeries.From(new Month(2024, 1), [.. year, .. year])), Is.Empty);
    }

    [Test]
    public void A_comma_lost_in_a_share_is_found() =>
        Assert.That(
            CheckedSeries.Months(Check, CheckedSeries.From(new Month(2025, 1), 99.96m, 99.93m, 9.97m, 99.97m), Unit.Percent),
            Is.EqualTo(new[] { new Month(2025, 3) }));

    [Test]
    public void A_confirmed_month_is_not_questioned() =>
        Assert.That(
            CheckedSeries.Months(Check, ReferenceFigures.Series["authorisations"], Unit.Count, new Month(2025, 3)),
            Is.EqualTo(new[] { new Month(2024, 12) }));

    [Test]
    public void Says_what_was_expected_and_shows_the_months_around()
    {
        var finding = Check.Run(CheckedSeries.Input(CheckedSeries.From(new Month(2025, 1), 1000, 1000, 100, 1000, 1000))).Single();

        Assert.That(finding.Message, Is.EqualTo("'messages' is 100 in 2025-03: 0.1 times the 1 000 that the months around it and the season suggest"));
        Assert.That(finding.Hint, Does.StartWith("Is a digit missing?"));
        Assert.That(finding.Excerpt!.Line, Is.EqualTo(" 2025-01: 1 000 | 2025-02: 1 000 | 2025-03: 100 | 2025-04: 1 000 | 2025-05: 1 000"));
        Assert.That(finding.Excerpt.Line.Substring(finding.Excerpt.Start, finding.Excerpt.Length), Is.EqualTo("100"));
    }
}
