using System.Globalization;
using ServiceReport.Charts;
using ServiceReport.Formats;

namespace ServiceReport.Tests.Formats;

[TestFixture]
internal sealed class PaletteTests
{
    private static readonly object[] Modes = [new object[] { "light", Palette.Light }, new object[] { "dark", Palette.Dark }];

    /// <summary>WCAG's own example pairs: black on white has 21:1; #777777 on white has 4.48:1, just too little for text.</summary>
    [TestCase("#000000", "#ffffff", 21.0)]
    [TestCase("#777777", "#ffffff", 4.48)]
    [TestCase("#ffffff", "#ffffff", 1.0)]
    public void Contrast_is_computed_as_WCAG_says(string first, string second, double contrast) =>
        Assert.That(Contrast(first, second), Is.EqualTo(contrast).Within(0.005));

    [TestCaseSource(nameof(Modes))]
    public void Text_has_4_5_to_1(string mode, Palette palette)
    {
        foreach (var background in new[] { palette.Paper, palette.Surface })
        {
            foreach (var (name, color) in Texts(palette))
            {
                TestContext.Out.WriteLine(FormattableString.Invariant($"{mode} {name} on {background}: {Contrast(color, background):0.00}"));
                Assert.That(Contrast(color, background), Is.GreaterThanOrEqualTo(4.5), $"{mode}: {name} {color} on {background}");
            }
        }
    }

    [TestCaseSource(nameof(Modes))]
    public void Marks_have_3_to_1(string mode, Palette palette)
    {
        foreach (var color in Enum.GetValues<ChartColor>().Except([ChartColor.Paper, ChartColor.Grid]))
        {
            TestContext.Out.WriteLine(FormattableString.Invariant($"{mode} {color}: {Contrast(palette.Of(color), palette.Paper):0.00}"));
            Assert.That(Contrast(palette.Of(color), palette.Paper), Is.GreaterThanOrEqualTo(3), $"{mode}: {color}");
        }
    }

    [TestCaseSource(nameof(Modes))]
    public void This_year_stands_out_from_the_years_before(string mode, Palette palette) => Assert.That(
        Contrast(palette.Accent, palette.Paper), Is.GreaterThan(Contrast(palette.Earlier1, palette.Paper)), mode);

    private static IEnumerable<(string Name, string Color)> Texts(Palette palette) =>
    [
        ("ink", palette.Ink), ("muted", palette.Muted), ("link", palette.Link), ("accent", palette.Accent),
        ("good", palette.Good), ("bad", palette.Bad), ("unknown", palette.Unknown),
    ];

    private static double Contrast(string first, string second)
    {
        var (a, b) = (Luminance(first), Luminance(second));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string color) => (0.2126 * Channel(color, 1)) + (0.7152 * Channel(color, 3)) + (0.0722 * Channel(color, 5));

    private static double Channel(string color, int at)
    {
        var share = int.Parse(color.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
