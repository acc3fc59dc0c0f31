using System.Globalization;
using System.Text.RegularExpressions;
using ServiceReport.Charts;
using ServiceReport.Formats;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests.Formats;

[TestFixture]
internal sealed partial class PaletteTests
{
    /// <summary>The tokens that a page writes text in; <c>mark</c> is the colour of an alert, one of the others.</summary>
    private static readonly string[] TextTokens = ["ink", "muted", "link", "accent", "good", "bad", "unknown", "mark"];

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
            foreach (var background in new[] { palette.Paper, palette.Surface }) // Charts stand on paper, those of key figures on tiles.
            {
                TestContext.Out.WriteLine(FormattableString.Invariant($"{mode} {color} on {background}: {Contrast(palette.Of(color), background):0.00}"));
                Assert.That(Contrast(palette.Of(color), background), Is.GreaterThanOrEqualTo(3), $"{mode}: {color} on {background}");
            }
        }
    }

    /// <summary>What charts write in: the other parts are drawn only.</summary>
    [TestCaseSource(nameof(Modes))]
    public void Words_of_charts_have_4_5_to_1(string mode, Palette palette) => Assert.That(
        new[] { ChartColor.Ink, ChartColor.Muted, ChartColor.Accent, ChartColor.Target, ChartColor.Missed }.Select(color => Contrast(palette.Of(color), palette.Paper)),
        Has.All.GreaterThanOrEqualTo(4.5), mode);

    /// <summary>The cover of the PDF is paper on accent.</summary>
    [Test]
    public void Text_on_the_cover_has_4_5_to_1() => Assert.That(Contrast(Palette.Light.Paper, Palette.Light.Accent), Is.GreaterThanOrEqualTo(4.5));

    /// <summary>So that the tests above see every colour there is.</summary>
    [Test]
    public void The_stylesheet_takes_every_colour_from_the_tokens()
    {
        var rules = Comment().Replace(File.ReadAllText(Path.Combine(Repository.Root, "src", "ServiceReport", "Formats", "Html", "report.css")), "");

        var literals = Declaration().Matches(rules).Where(match => Literal().IsMatch(match.Groups["value"].Value)).Select(match => match.Value);
        Assert.That(literals, Is.Empty);
        Assert.That(Tokens("color", "--mark", "outline", "outline-color"), Is.SubsetOf(TextTokens));
        Assert.That(Tokens("background", "background-color"), Is.SubsetOf(new[] { "paper", "surface" }));
        Assert.That(Tokens("fill", "stroke"), Is.SubsetOf(TextTokens.Concat(["paper", "surface"])));

        IEnumerable<string> Tokens(params string[] properties) => (
            from Match declaration in Declaration().Matches(rules)
            where properties.Contains(declaration.Groups["property"].Value)
            from Match token in Token().Matches(declaration.Groups["value"].Value)
            select token.Groups["name"].Value).Distinct();
    }

    [TestCaseSource(nameof(Modes))]
    public void This_year_stands_out_from_the_years_before(string mode, Palette palette) => Assert.That(
        Contrast(palette.Accent, palette.Paper), Is.GreaterThan(Contrast(palette.Earlier1, palette.Paper)), mode);

    /// <summary>Paper and surface are what the others stand on, and the rule is a thin line that says nothing alone.</summary>
    [Test]
    public void Every_colour_is_judged_as_text_or_as_a_mark()
    {
        var light = Palette.Light;
        var judged = Texts(light).Select(text => text.Color).Concat(Enum.GetValues<ChartColor>().Select(light.Of)).Append(light.Surface);

        Assert.That(
            typeof(Palette).GetProperties().Where(property => property.GetMethod is { IsStatic: false } && property.PropertyType == typeof(string))
                .Select(property => (string)property.GetValue(light)!).Except(judged),
            Is.Empty);
    }

    [Test]
    public void The_stylesheet_has_no_colour_but_those_of_the_palette()
    {
        var css = File.ReadAllText(Path.Combine(Repository.Root, "src", "ServiceReport", "Formats", "Html", "report.css"));
        css = Regex.Replace(css, @"/\*.*?\*/", "", RegexOptions.Singleline);
        var tokens = typeof(Palette).GetProperties().Select(property => property.Name.ToLowerInvariant()).ToHashSet();

        Assert.That(Regex.Matches(css, @"#[0-9a-fA-F]{3,8}\b|\b(rgb|hsl|lab|oklch|color)a?\(").Select(match => match.Value), Is.Empty);
        Assert.That(
            Regex.Matches(css, @"(?<![\w-])(color|background|stroke|fill|border(?:-\w+)?|outline|box-shadow): ([^;]*);")
                .Select(match => match.Groups[2].Value)
                .SelectMany(value => Regex.Matches(value, @"var\(--[\w-]+\)|[A-Za-z][\w-]*").Select(word => word.Value))
                .Where(word => !word.StartsWith("var(", StringComparison.Ordinal) && !IsNoColor(word)),
            Is.Empty);
        Assert.That(
            Regex.Matches(css, @"var\(--([\w-]+)\)").Select(match => match.Groups[1].Value).Distinct().Where(name => !tokens.Contains(name) && name is not ("edge" or "mark")),
            Is.Empty);
    }

    /// <summary>Words that stand with a colour or in its place: the kind of a line, the surrounding colour, and the reader's own.</summary>
    private static bool IsNoColor(string word) => word is "solid" or "none" or "px" or "inset" or "transparent" or "currentcolor" or "inherit" or "rem"
        or "Canvas" or "CanvasText" or "GrayText" or "Highlight" or "collapse" or "separate";

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

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<=[{;]\s*)(?<property>[a-z-]+)\s*:\s*(?<value>[^;{}]+)(?=[;}])")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"#[0-9a-f]{3,8}\b|\b(rgb|rgba|hsl|hsla|oklch|color-mix)\(|\b(black|white|red|green|blue|gray|grey|navy|orange|yellow)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Literal();

    [GeneratedRegex(@"var\(--(?<name>[a-z0-9-]+)")]
    private static partial Regex Token();
}
