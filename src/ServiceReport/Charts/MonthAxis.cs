using System.Globalization;
using ServiceReport.Languages;

namespace ServiceReport.Charts;

/// <summary>Months in a row along the foot of a chart: short month names, as many as have room, January among them, and the years below.</summary>
internal sealed class MonthAxis(Frame frame, LastMonths months, Language language)
{
    /// <summary>The room it needs under the plot.</summary>
    public const double Height = 48;

    private const double MonthBaseline = 19;
    private const double YearBaseline = 37;
    private const double YearGap = 5;

    public LastMonths Months => months;

    /// <summary>The middle of a month, by its place.</summary>
    public double X(int index) => Math.Round(frame.Plot.Left + (frame.Plot.Width * ((2 * index) + 1) / (2 * months.Count)), 2);

    public IEnumerable<Shape> Draw()
    {
        var band = frame.Plot.Width / months.Count;
        var stride = MonthNames.Stride(band, language);
        var firstOfYear = 0;
        for (var index = 0; index < months.Count; index++)
        {
            var month = months[index];
            if ((month.Number - 1) % stride == 0)
            {
                yield return new TextShape(
                    new Point(X(index), frame.Plot.Bottom + MonthBaseline),
                    language.ShortMonthName(month.Number), TextAnchor.Middle, TextSize.Normal, ChartColor.Muted);
            }

            var isLast = index == months.Count - 1;
            if (month.Number == 12 || isLast)
            {
                var (left, right) = (frame.Plot.Left + (firstOfYear * band), frame.Plot.Left + ((index + 1) * band));
                yield return Year(month.Year, left, right, isFirst: firstOfYear == 0, isLast);
                if (!isLast)
                {
                    var y = frame.Plot.Bottom + YearBaseline;
                    yield return new LineShape(Frame.Rounded([new Point(right, y - 12), new Point(right, y + 2)]), new Stroke(ChartColor.Muted, 1));
                }

                firstOfYear = index + 1;
            }
        }
    }

    /// <summary>A year in the middle of its months; where these are few, beside the stroke that parts it from the next.</summary>
    private TextShape Year(int year, double left, double right, bool isFirst, bool isLast)
    {
        var label = new Label(year.ToString(CultureInfo.InvariantCulture), ChartColor.Ink);
        var room = (label.Width / 2) + YearGap;
        var x = (left + right) / 2;
        x = isLast ? x : Math.Min(x, right - room);
        x = isFirst ? x : Math.Max(x, left + room);
        return new TextShape(Frame.Rounded(new Point(x, frame.Plot.Bottom + YearBaseline)), label.Text, TextAnchor.Middle, label.Size, label.Color);
    }
}
