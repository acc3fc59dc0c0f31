using ServiceReport.Checks;
using ServiceReport.Inputs;
using ServiceReport.Statistics;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests.Checks;

/// <summary>What the other checks find in a series, and what they leave alone.</summary>
public sealed class FigureCheckTests
{
    private static readonly Month January = new(2025, 1);

    [Test]
    public void A_month_without_a_figure_between_two_with_one_is_missing()
    {
        var findings = new MonthMissing().Run(CheckedSeries.Input(CheckedSeries.From(January, 5, null, 6, null, null, 7))).ToList();

        Assert.That(
            findings.Select(finding => finding.Message),
            Is.EqualTo(new[] { "'messages' has no figure for 2025-02", "'messages' has no figure from 2025-04 to 2025-05" }));
        Assert.That(findings[0].Excerpt!.Line, Is.EqualTo(" 2025-01: 5 | 2025-02:   | 2025-03: 6"));
    }

    [Test]
    public void A_gap_after_the_month_of_the_report_is_not_of_the_report() =>
        Assert.That(new MonthMissing().Run(CheckedSeries.Input(CheckedSeries.From(January, 5, 6, null, 7), month: January.AddMonths(1))), Is.Empty);

    [Test]
    public void The_published_series_have_no_gap() =>
        Assert.That(ReferenceFigures.Series.Values.SelectMany(series => CheckedSeries.Months(new MonthMissing(), series)), Is.Empty);

    [Test]
    public void A_month_that_has_not_begun_lies_in_the_future()
    {
        // The clock says 9 March 2026: March has begun.
        var findings = new MonthInFuture().Run(CheckedSeries.Input(CheckedSeries.From(new Month(2026, 2), 1, 2, 3))).ToList();

        Assert.That(findings.Single().Message, Is.EqualTo("'messages' has a figure for 2026-04, which has not begun; today is 2026-03-09"));
    }

    [Test]
    public void Of_the_published_figures_one_is_round() =>
        Assert.That(
            from series in ReferenceFigures.Series
            from month in CheckedSeries.Months(new RoundFigure(), series.Value)
            select $"{series.Key} {month}",
            Is.EqualTo(new[] { "sms_notifications 2025-04" })); // 1 750 000; no other of the 266 ends in three zeros.

    [Test]
    public void A_series_that_is_rounded_by_habit_is_left_alone() =>
        Assert.That(CheckedSeries.Months(new RoundFigure(), CheckedSeries.From(January, 12000, 13000, 12500, 14000, 13100, 12345, 11000)), Is.Empty);

    [Test]
    public void Small_counts_are_round_by_chance() => Assert.Multiple(() =>
    {
        Assert.That(CheckedSeries.Months(new RoundFigure(), CheckedSeries.From(January, 1012, 987, 1000, 1031, 969, 1004, 998, 1017, 1023, 991, 1008, 979)), Is.Empty);
        Assert.That(
            CheckedSeries.Months(new RoundFigure(), CheckedSeries.From(January, 10_120, 9871, 10_000, 10_311, 9692, 10_047, 9983, 10_174, 10_235, 9916, 10_087, 9798)),
            Is.EqualTo(new[] { new Month(2025, 3) }));
    });

    [Test]
    public void A_long_series_needs_more_zeros()
    {
        // A thousand exact counts hold one that ends in three zeros by chance.
        var counts = Enumerable.Range(0, 1000).Select(index => (decimal?)(100_001 + (index * 7 % 1000)));

        Assert.That(CheckedSeries.Months(new RoundFigure(), CheckedSeries.From(new Month(1940, 1), [.. counts, 101_000])), Is.Empty);
    }

    [Test]
    public void A_count_copied_from_another_month_is_found()
    {
        var findings = new RepeatedFigure().Run(CheckedSeries.Input(CheckedSeries.From(
            January, 6142016, 5052933, 5913408, 6204117, 6081220, 5771904, 5310027, 5482219, 5913408, 6000321, 6123456, 5987654))).ToList();

        Assert.That(findings.Single().Message, Is.EqualTo("'messages' is 5 913 408 in 2025-09, the very figure of 2025-03 (B4)"));
    }

    [Test]
    public void Of_the_published_figures_none_is_repeated() =>
        Assert.That(ReferenceFigures.Series.Values.SelectMany(series => CheckedSeries.Months(new RepeatedFigure(), series)), Is.Empty);

    [Test]
    public void Small_and_steady_counts_repeat_without_fault() => Assert.Multiple(() =>
    {
        Assert.That(CheckedSeries.Months(new RepeatedFigure(), CheckedSeries.From(January, 12, 15, 12, 9999, 9999)), Is.Empty);
        Assert.That(CheckedSeries.Months(new RepeatedFigure(), CheckedSeries.From(January, 20_000, 20_000, 20_000, 20_001, 20_001)), Is.Empty);
    });

    [Test]
    public void A_count_of_ten_thousand_is_large_enough_to_be_a_copy()
    {
        Assert.That(CheckedSeries.Months(new RepeatedFigure(), CheckedSeries.From(January, 10_000, 10_000)), Is.EqualTo(new[] { January.AddMonths(1) }));
        Assert.That(CheckedSeries.Months(new RepeatedFigure(), CheckedSeries.From(January, 9_999, 9_999)), Is.Empty);
    }

    [Test]
    public void A_tenth_of_repeated_counts_is_a_habit_and_less_is_not()
    {
        decimal?[] figures = [20_000, 20_000, 30_000, 30_000, .. Enumerable.Range(1, 16).Select(index => (decimal?)(40_000 + index))];

        Assert.That(CheckedSeries.Months(new RepeatedFigure(), CheckedSeries.From(January, figures)), Is.Empty, "2 of 20");
        Assert.That(
            CheckedSeries.Months(new RepeatedFigure(), CheckedSeries.From(January, [.. figures, 50_000])),
            Is.EqualTo(new[] { January.AddMonths(1), January.AddMonths(3) }), "2 of 21");
        Assert.That(CheckedSeries.Months(new RepeatedFigure(), CheckedSeries.From(January, [.. figures, 50_000]), Unit.Count, January.AddMonths(1)), Is.EqualTo(new[] { January.AddMonths(3) }));
        Assert.That(CheckedSeries.Months(new RepeatedFigure(), CheckedSeries.From(January, [.. figures, 50_000]), Unit.Seconds), Is.Empty, "only counts are that exact");
    }

    [Test]
    public void A_tenth_of_round_counts_is_a_habit_and_less_is_not()
    {
        var exact = Enumerable.Range(1, 9).Select(index => (decimal?)(40_000 + index)).ToList();

        Assert.That(CheckedSeries.Months(new RoundFigure(), CheckedSeries.From(January, [15_000, .. exact])), Is.Empty, "1 of 10");
        Assert.That(CheckedSeries.Months(new RoundFigure(), CheckedSeries.From(January, [15_000, .. exact, 41_234])), Is.EqualTo(new[] { January }), "1 of 11");
        Assert.That(CheckedSeries.Months(new RoundFigure(), CheckedSeries.From(January, [15_100, .. exact, 41_234])), Is.Empty, "two zeros");
        Assert.That(CheckedSeries.Months(new RoundFigure(), CheckedSeries.From(January, [0, .. exact, 41_234])), Is.Empty, "0 is not round");
        Assert.That(CheckedSeries.Months(new RoundFigure(), CheckedSeries.From(January, [15_000, .. exact, 41_234]), Unit.Count, January), Is.Empty, "confirmed");
        Assert.That(CheckedSeries.Months(new RoundFigure(), CheckedSeries.From(January, [15_000, .. exact, 41_234]), Unit.Minutes), Is.Empty, "only counts are that exact");
    }

    // Of so many exact counts 0.049 and 0.051 end in three zeros by chance, and a tenth of the second in four.
    [TestCase(49, "21000", true)]
    [TestCase(51, "21000", false)]
    [TestCase(51, "20000", true)]
    public void A_round_count_is_told_where_chance_gives_one_in_twenty_at_most(int count, decimal round, bool isTold)
    {
        var others = Enumerable.Range(1, count - 1).Select(index => (decimal?)(40_001 + (index % 900)));

        Assert.That(CheckedSeries.Months(new RoundFigure(), CheckedSeries.From(January, [round, .. others])), isTold ? Is.EqualTo(new[] { January }) : Is.Empty);
    }

    [Test]
    public void A_series_that_no_table_gave_is_told_where_it_is_defined()
    {
        var input = CheckedSeries.Input(CheckedSeries.From(January, 5));

        Assert.That(new SeriesMissing().Run(input), Is.Empty);
        var finding = new SeriesMissing().Run(new CheckedInput(input.Definition, new ReportInputs([], [], []), null, CheckedSeries.March2026)).Single();
        Assert.That((finding.Place.ToString(), finding.Message), Is.EqualTo(("report.yaml(1,1)", "no table gave the series 'messages'")));
    }

    // The figures stand in B2 (January), B3 (February) and B4 (April).
    [TestCase("2025-03", "figures.csv › B3", "its figures go from 2025-01 to 2025-04", null)]
    [TestCase("2025-09", "figures.csv › B4", "its figures go from 2025-01 to 2025-04", null)]
    [TestCase("2024-12", "figures.csv › B2", "its figures go from 2025-01 to 2025-04", "Build a later month, or set 'required: false' for the series in report.yaml.")]
    public void A_missing_month_is_told_where_it_belongs(string asked, string place, string known, string? hint)
    {
        Assert.That(Month.TryParse(asked, out var month), Is.True);

        var finding = new ReportMonthMissing().Run(CheckedSeries.Input(CheckedSeries.From(January, 5, 6, null, 7), month: month)).Single();

        Assert.That((finding.Place.ToString(), finding.Message, finding.Hint), Is.EqualTo((place, $"'messages' has no figure for {asked}; {known}", hint)));
    }

    [Test]
    public void A_series_without_any_figure_is_told_at_its_file()
    {
        var finding = new ReportMonthMissing().Run(CheckedSeries.Input(CheckedSeries.From(January), month: January)).Single();

        Assert.That(
            (finding.Place.ToString(), finding.Message, finding.Hint),
            Is.EqualTo(("figures.csv", "'messages' has no figure for 2025-01; it has no figures at all", (string?)null)));
    }

    [Test]
    public void A_count_with_decimals_is_told_once_for_a_series()
    {
        var findings = new FractionOfCount().Run(CheckedSeries.Input(CheckedSeries.From(January, 6, 6.5m, 7.0m, 7.25m))).ToList();

        Assert.That(findings.Single().Message, Is.EqualTo("'messages' is a count, but 6.5 in 2025-02 has decimals, as in 1 other month"));
        Assert.That(CheckedSeries.Months(new FractionOfCount(), CheckedSeries.From(January, 6.5m), Unit.Seconds), Is.Empty);
    }

    [Test]
    public void The_month_of_the_report_must_have_its_figure()
    {
        var figures = CheckedSeries.From(January, 5, 6);

        Assert.That(
            new ReportMonthMissing().Run(CheckedSeries.Input(figures, month: new Month(2025, 3))).Single().Message,
            Is.EqualTo("'messages' has no figure for 2025-03; its figures go from 2025-01 to 2025-02"));
        Assert.That(new ReportMonthMissing().Run(CheckedSeries.Input(figures, month: new Month(2025, 3), isRequired: false)), Is.Empty);
        Assert.That(new ReportMonthMissing().Run(CheckedSeries.Input(figures)), Is.Empty, "the data as a whole have no month");
    }
}
