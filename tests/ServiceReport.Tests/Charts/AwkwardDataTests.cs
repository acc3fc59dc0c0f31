using System.Globalization;
using ServiceReport.Charts;
using ServiceReport.Languages;
using ServiceReport.Statistics;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace ServiceReport.Tests.Charts;

/// <summary>
/// Whatever the figures: no two labels overlap, nothing leaves the paper, and the last figure that is marked can be read. Each kind of chart,
/// drawn for a column and for a phone.
/// </summary>
[TestFixture]
internal sealed class AwkwardDataTests
{
    /// <summary>A count can be as large; of shares and times such figures are refused when they are read (SR0216, SR0217).</summary>
    private const string LargestDecimal = "the largest decimal";
    private static readonly Month First = new(2023, 1);

    private static readonly (string Name, decimal?[] Values)[] Named =
    [
        ("no figures", []),
        ("one point", [42]),
        ("one point at the end", [.. Enumerable.Repeat((decimal?)null, 37), 42]),
        ("two months of two years", [.. Enumerable.Repeat((decimal?)null, 35), 7, 9]),
        ("all zero", [.. Enumerable.Repeat((decimal?)0, 38)]),
        ("equal values", [.. Enumerable.Repeat((decimal?)1000, 38)]),
        ("a hundred throughout", [.. Enumerable.Repeat((decimal?)100, 38)]),
        ("every second month", [.. Enumerable.Range(0, 38).Select(index => index % 2 == 0 ? (decimal?)index : null)]),
        ("a gap of a year", [.. Enumerable.Range(0, 38).Select(index => index is > 10 and < 24 ? (decimal?)null : index)]),
        ("nine orders of magnitude", [.. Enumerable.Range(0, 38).Select(index => (decimal?)(decimal)Math.Pow(10, index * 9 / 37.0))]),
        ("nine orders, up and down", [.. Enumerable.Range(0, 38).Select(index => (decimal?)(decimal)Math.Pow(10, index % 10))]),
        ("falling below zero", [.. Enumerable.Range(0, 38).Select(index => (decimal?)(1000 - (index * 70)))]),
        ("all negative", [.. Enumerable.Range(0, 38).Select(index => (decimal?)(-5000 - (index % 7)))]),
        ("nearly a hundred", [.. Enumerable.Range(0, 38).Select(index => (decimal?)(100 - (index % 3 * 0.0001m)))]),
        ("two years crossing", [.. Enumerable.Range(0, 38).Select(index => (decimal?)(index / 12 == 1 ? index % 12 : 12 - (index % 12)))]),
        ("years ending together", [.. Enumerable.Range(0, 38).Select(index => (decimal?)(index % 12 == 11 ? 500 : index % 12 * 10))]),
        ("tiny", [.. Enumerable.Range(0, 38).Select(index => (decimal?)(index * 0.0000000001m))]),
        ("long figures", [.. Enumerable.Range(0, 38).Select(index => (decimal?)(9_876_543_210.987m + (index * 1_234_567.89m)))]),
        (LargestDecimal, [decimal.MaxValue, decimal.MinValue, 0, 1, .. Enumerable.Repeat((decimal?)decimal.MaxValue, 34)]),
    ];

    public static IEnumerable<TestCaseData> Cases() =>
        from one in Named
        from unit in new[] { Unit.Count, Unit.Percent, Unit.Seconds }
        where unit == Unit.Count || one.Name != LargestDecimal
        select new TestCaseData(one.Values, unit).SetArgDisplayNames(one.Name, unit.ToString());

    [TestCaseSource(nameof(Cases))]
    public void Labels_stay_apart_and_everything_on_the_paper(decimal?[] values, Unit unit)
    {
        foreach (var chart in All(values, unit))
        {
            Assert.That(chart.OverlappingTexts(), Is.Empty, $"{chart.Id}, {chart.Width} wide");
            Assert.That(chart.PointsOffThePaper(), Is.Empty, $"{chart.Id}, {chart.Width} wide");
            Assert.That(chart.Description, Is.Not.Empty);
        }
    }

    /// <summary>Figures of every size and sign with gaps anywhere: what people have in their sheets, and what they have by mistake.</summary>
    [Property(MaxTest = 150)]
    public bool Labels_stay_apart_whatever_the_figures(short[] digits, byte magnitude, byte gaps, bool isPercent)
    {
        var scale = (decimal)Math.Pow(10, (magnitude % 13) - 4);
        var values = digits.Take(38).Select((digit, index) => (index * 7 % 16) < gaps % 12 ? (decimal?)null : digit * scale).ToArray();
        var broken = All(values, isPercent ? Unit.Percent : Unit.Count).FirstOrDefault(chart => chart.OverlappingTexts().Any() || chart.PointsOffThePaper().Any());
        if (broken is not null)
        {
            TestContext.Out.WriteLine($"{broken.Id}, {broken.Width} wide: {string.Join("; ", broken.OverlappingTexts())}");
        }

        return broken is null;
    }

    /// <summary>A figure that misses is worth its words even on a small screen: of 24 misses that go up and down, at least the newest has them.</summary>
    [Test]
    public void The_last_figure_is_always_written([Values(Unit.Count, Unit.Percent)] Unit unit)
    {
        foreach (var (name, values) in Named.Where(one => one.Values is { Length: 38 } && one.Values[^1] is not null && one.Name != LargestDecimal))
        {
            var expected = Language.Bokmal.Figure(values[^1]!.Value, unit);
            foreach (var chart in Target(Series(values, unit)).Drawings())
            {
                Assert.That(chart.Shapes.OfType<TextShape>().Where(text => text.Bold).Select(text => text.Text), Does.Contain(expected), $"{name}, {chart.Width} wide");
            }
        }
    }

    /// <summary>The steps of an axis are 1, 2 or 5 times a power of ten, and the language writes them as it writes every number.</summary>
    [TestCaseSource(nameof(Cases))]
    public void Axis_steps_are_round_and_in_the_numbers_of_the_language(decimal?[] values, Unit unit)
    {
        foreach (var language in Language.All)
        {
            foreach (var chart in new[] { Years(Series(values, unit), language), Target(Series(values, unit), language) }.SelectMany(chart => chart.Drawings()))
            {
                var left = chart.Shapes.OfType<TextShape>().First(text => text.Anchor == TextAnchor.End).At.X;
                var labels = chart.Shapes.OfType<TextShape>().Where(text => text.Anchor == TextAnchor.End && text.At.X == left && text.Color == ChartColor.Muted).ToList();
                var ticks = labels.ConvertAll(label => Parsed(label.Text));
                var step = ticks.Count > 1 ? ticks[1] - ticks[0] : 1;
                var decimals = labels.Max(label => Parsed(label.Text) == 0 ? 0 : DecimalsOf([Parsed(label.Text)]));

                Assert.That(ticks.Zip(ticks.Skip(1), (low, high) => high - low), Has.All.EqualTo(step).Within(step / 1_000_000), $"{language}: {string.Join(' ', ticks)}");
                Assert.That(Leading(step), Is.AnyOf('1', '2', '5'), $"{language}: {string.Join(' ', ticks)}");
                Assert.That(labels.Select(label => label.Text), Is.EqualTo(ticks.Select(tick => language.Number(tick, tick == 0 ? 0 : decimals))), $"{language}");
            }

            decimal Parsed(string text)
            {
                var point = language.Number(1.5m)[1];
                var plain = string.Concat(text.Where(letter => char.IsAsciiDigit(letter) || letter == point).Select(letter => letter == point ? '.' : letter));
                return decimal.Parse(plain, CultureInfo.InvariantCulture) * (text.Contains('\u2212', StringComparison.Ordinal) ? -1 : 1);
            }
        }

        static char Leading(decimal step) => step.ToString(CultureInfo.InvariantCulture).First(letter => letter is >= '1' and <= '9');
    }

    /// <summary>Of years that cross, no two share both dash and marker; without colour each can be followed.</summary>
    [TestCaseSource(nameof(Cases))]
    public void Years_differ_in_dash_and_in_marker(decimal?[] values, Unit unit)
    {
        ChartColor[] years = [ChartColor.Accent, ChartColor.Earlier1, ChartColor.Earlier2, ChartColor.Earlier3];
        foreach (var chart in Years(Series(values, unit), Language.Bokmal).Drawings())
        {
            var dashes = years.SelectMany(color => chart.Shapes.OfType<LineShape>().Where(line => line.Stroke.Color == color).Select(line => string.Join(' ', line.Stroke.Dash ?? [line.Stroke.Width])).Distinct());
            var markers = years.SelectMany(color => chart.Shapes.Where(shape => ColorOf(shape) == color).Select(Form).Distinct());

            Assert.That(dashes, Is.Unique);
            Assert.That(markers, Is.Unique);
        }

        static ChartColor? ColorOf(Shape shape) => shape switch
        {
            CircleShape circle => circle.Stroke?.Color ?? circle.Fill,
            PolygonShape polygon => polygon.Stroke?.Color,
            _ => null,
        };

        static string Form(Shape shape) => shape is PolygonShape polygon ? $"{polygon.Points.Count} corners" : ((CircleShape)shape).Fill.ToString();
    }

    private static IEnumerable<Chart> All(decimal?[] values, Unit unit)
    {
        var series = Series(values, unit);
        return new[] { Years(series, Language.Bokmal), Target(series), Variation(series) }.SelectMany(chart => chart.Drawings()).Append(Spark(series)).Append(SparkAgainstTarget(series));
    }

    private static Chart Years(Series series, Language language) => YearsChart.Draw("years", "Tall", series, Reference.February2026, language);

    private static Chart Target(Series series, Language? language = null) =>
        TargetChart.Draw("target", "Tall", series, Months, Line, value => value < Line.Limit, null, language ?? Language.Bokmal);

    private static Chart Variation(Series series) => VariationChart.Draw("variation", "Tall", series, Months, Language.Bokmal);

    private static Chart Spark(Series series) => SparkChart.Draw("spark", "Tall", series, Months, null, _ => false, Language.Bokmal);

    private static Chart SparkAgainstTarget(Series series) => SparkChart.Draw("spark-target", "Tall", series, Months, Line, value => value < Line.Limit, Language.Bokmal);

    private static TargetLine Line => new(99.90m, AtLeast: true, "99,90\u00A0%");

    private static LastMonths Months => new(24, Reference.February2026);

    private static Series Series(decimal?[] values, Unit unit) => Reference.Monthly("x", unit, First, values);

    private static int DecimalsOf(IEnumerable<decimal?> values) => values.Max(value => value is { } one ? (one / 1.0000000000000000000000000000m).Scale : 0);

    private static int DecimalsOf(decimal[] values) => DecimalsOf(values.Select(value => (decimal?)value));
}
