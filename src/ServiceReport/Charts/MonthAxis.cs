using System.Globalization;
using ServiceReport.Languages;

namespace ServiceReport.Charts;

/// <summary>Months in a row along the foot of a chart: short month names, as many as have room, the last among them, and the years below.</summary>
internal sealed class MonthAxis(Frame frame, LastMonths months, Language language)
{
    /// <summary>The room it needs under the plot.</summary>
    public const double Height = 48;

    private const double MonthBaseline = 19;
    private const double YearBaseline = 37;
    private const double YearGap = 8;
    private const double YearTick = 7;

    public LastMonths Months => months;

    private double Band => frame.Plot.Width / months.Count;

    /// <summary>The middle of a month, by its place.</summary>
    public double X(int index) => Math.Round(frame.Plot.Left + (frame.Plot.Width * ((2 * index) + 1) / (2 * months.Count)), 2);

    public IEnumerable<Shape> Draw() => [.. MonthLabels(), .. YearTicks(), .. YearLabels()];

    /// <summary>Counted from the last month, the one that the report is about.</summary>
    private IEnumerable<Shape> MonthLabels()
    {
        var stride = MonthNames.Stride(Band, language);
        for (var index = (months.Count - 1) % stride; index < months.Count; index += stride)
        {
            yield return new TextShape(
                new Point(X(index), frame.Plot.Bottom + MonthBaseline),
                language.ShortMonthName(months[index].Number), TextAnchor.Middle, TextSize.Normal, ChartColor.Muted);
        }
    }

    /// <summary>A short stroke down from the plot between December and January.</summary>
    private IEnumerable<Shape> YearTicks()
    {
        for (var index = 1; index < months.Count; index++)
        {
            if (months[index].Number == 1)
            {
                var (x, y) = (frame.Plot.Left + (index * Band), frame.Plot.Bottom);
                yield return new LineShape(Frame.Rounded([new Point(x, y), new Point(x, y + YearTick)]), new Stroke(ChartColor.Muted, 1));
            }
        }
    }

    /// <summary>Each year in the middle of its months; the first and the last, which may have few, at least clear of their neighbour.</summary>
    private IEnumerable<Shape> YearLabels()
    {
        var (first, last) = (months.First.Year, months.Last.Year);
        for (var year = first; year <= last; year++)
        {
            var label = new Label(year.ToString(CultureInfo.InvariantCulture), ChartColor.Ink);
            var distance = label.Width + YearGap;
            var x = Middle(year);
            x = year == first && first < last ? Math.Min(x, Middle(year + 1) - distance) : x;
            x = year == last && first < last ? Math.Max(x, Middle(year - 1) + distance) : x;
            yield return new TextShape(
                Frame.Rounded(new Point(x, frame.Plot.Bottom + YearBaseline)), label.Text, TextAnchor.Middle, label.Size, label.Color);
        }
    }

    /// <summary>The middle of a year's months that are shown.</summary>
    private double Middle(int year)
    {
        var january = ((year - months.First.Year) * 12) + 1 - months.First.Number;
        var (from, to) = (Math.Max(january, 0), Math.Min(january + 12, months.Count));
        return frame.Plot.Left + ((from + to) * Band / 2);
    }
}
