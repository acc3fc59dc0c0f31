using System.Text;
using System.Xml;
using System.Xml.Linq;
using ServiceReport.Charts;
using ServiceReport.Formats;
using ServiceReport.Formats.Svg;
using ServiceReport.Languages;
using ServiceReport.Tests.Charts;

namespace ServiceReport.Tests.Formats.Svg;

[TestFixture]
internal sealed class SvgWriterTests
{
    private const string Hostile = "</svg><script>alert(1)</script>]]> \" ' & <!-- \0\u0001\uFFFE\uD800 \U0001F600";
    private const string HostileAsText = "</svg><script>alert(1)</script>]]> \" ' & <!-- \uFFFD\uFFFD\uFFFD\uFFFD \U0001F600";
    private static readonly XNamespace Ns = "http://www.w3.org/2000/svg";

    [Test]
    public void A_file_has_title_description_and_language()
    {
        var svg = Parse(SvgWriter.File(Years(), "Meldinger gikk ned.", "nb"));

        Assert.That(svg.Attribute("role")!.Value, Is.EqualTo("img"));
        Assert.That(svg.Attribute("aria-labelledby")!.Value, Is.EqualTo("title desc"));
        Assert.That(svg.Element(Ns + "title")!.Value, Is.EqualTo("Meldinger"));
        Assert.That(svg.Element(Ns + "desc")!.Value, Is.EqualTo("Meldinger gikk ned."));
        Assert.That(svg.Attribute(XNamespace.Xml + "lang")!.Value, Is.EqualTo("nb"));
        Assert.That(svg.Attribute("viewBox")!.Value, Is.EqualTo("-12 -12 744 244"), "720 by 220 and 12 around it");
    }

    [Test]
    public void A_file_has_its_colours_for_light_and_dark()
    {
        var style = Parse(SvgWriter.File(Years(), "", "nb")).Element(Ns + "style")!.Value;

        Assert.That(style, Does.Contain(".s-accent{stroke:" + Palette.Light.Accent));
        Assert.That(style[style.IndexOf("prefers-color-scheme:dark", StringComparison.Ordinal)..], Does.Contain(".s-accent{stroke:" + Palette.Dark.Accent));
    }

    [Test]
    public void Draws_every_kind_of_shape() => Assert.That(
        Inline(
            new LineShape([new(1, 2), new(3.14159, 4)], new Stroke(ChartColor.Target, 1.5, [6, 4])),
            new PolygonShape([new(0, 0), new(5, 0), new(5, 5)], ChartColor.Missed),
            new CircleShape(new(7, 8), 2.5, ChartColor.Paper, new Stroke(ChartColor.Earlier1, 1)),
            new TextShape(new(-0.001, 10), "Å", TextAnchor.End, 13, ChartColor.Ink, Bold: true)),
        Is.EqualTo(
            "<svg class=\"chart column\" role=\"img\" viewBox=\"0 0 100 50.5\" aria-label=\"alt\">\n"
            + "<polyline points=\"1,2 3.14,4\" fill=\"none\" class=\"s-target\" stroke-width=\"1.5\" stroke-dasharray=\"6 4\"/>\n"
            + "<polygon points=\"0,0 5,0 5,5\" class=\"f-missed\"/>\n"
            + "<circle cx=\"7\" cy=\"8\" r=\"2.5\" class=\"f-paper s-earlier1\" stroke-width=\"1\"/>\n"
            + "<text x=\"0\" y=\"10\" font-size=\"13\" text-anchor=\"end\" font-weight=\"600\" class=\"f-ink\">Å</text>\n"
            + "</svg>"));

    [Test]
    public void Text_stays_text()
    {
        var chart = new Chart("x", Hostile, "", 10, 10, [new TextShape(new(1, 1), Hostile, TextAnchor.Start, 13, ChartColor.Ink)]);

        var svg = Parse(SvgWriter.File(chart, Hostile, "nb\"><script>"));

        Assert.That(svg.Descendants().Select(element => element.Name.LocalName), Is.EquivalentTo(new[] { "title", "desc", "style", "rect", "text" }));
        Assert.That(new[] { svg.Element(Ns + "title")!.Value, svg.Element(Ns + "desc")!.Value, svg.Element(Ns + "text")!.Value }, Has.All.EqualTo(HostileAsText));
    }

    [Test]
    public void Has_no_style_attribute_and_no_script() => Assert.That(
        Parse(SvgWriter.File(Years(), "alt", "nb")).DescendantsAndSelf().SelectMany(element => element.Attributes()).Select(attribute => attribute.Name.LocalName),
        Has.None.EqualTo("style").And.None.StartsWith("on").And.None.EqualTo("href"));

    [Test]
    [SetCulture("nb-NO")]
    public void Writes_numbers_alike_in_every_culture()
    {
        var here = SvgWriter.File(Years(), "alt", "nb");

        Assert.That(here, Does.Match("points=\"[0-9., ]+\"").And.Contain("stroke-width=\"1.5\""));
        Assert.That(here, Does.Not.Contain("\r"));
    }

    private static Chart Years() => YearsChart.Draw("messages", "Meldinger", Reference.Messages, Reference.February2026, Language.Bokmal);

    private static string Inline(params Shape[] shapes)
    {
        var builder = new StringBuilder();
        SvgWriter.AppendInline(builder, new Chart("x", "title", "", 100, 50.5, shapes), "alt", "column");
        return builder.ToString();
    }

    private static XElement Parse(string svg)
    {
        using var reader = XmlReader.Create(new StringReader(svg), new XmlReaderSettings { CheckCharacters = true, DtdProcessing = DtdProcessing.Prohibit });
        return XElement.Load(reader);
    }
}
