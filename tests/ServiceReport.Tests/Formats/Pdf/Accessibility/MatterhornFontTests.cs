using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ServiceReport.Tests.Formats.Pdf.Accessibility;

/// <summary>Checkpoints 10 and 31: every character that is drawn has its glyph, its width and its meaning in the file.</summary>
[TestFixtureSource(nameof(Samples))]
public sealed partial class MatterhornFontTests(object sample) : MatterhornFixture(sample)
{
    private IReadOnlyList<JsonElement> Fonts => [.. Pdf.OfType("/Subtype", "/Type0")];

    [Test]
    [Matterhorn("31-001", "31-002", "31-003", "31-006", "31-007", "31-008")]
    public void Codes_are_glyphs_by_the_predefined_identity()
    {
        Assert.That(Fonts.Select(font => Pdf.Name(font, "/Encoding")), Has.All.EqualTo("/Identity-H"), "no embedded CMap");
        Assert.That(Fonts.Select(font => Pdf.Name(Pdf.Entry(Descendant(font), "/CIDSystemInfo")!.Value, "/Ordering")), Has.All.EqualTo("Identity"));
    }

    [Test]
    [Matterhorn("31-004", "31-005")]
    public void The_map_from_codes_to_glyphs_is_stated() =>
        Assert.That(Fonts.Select(font => Pdf.Name(Descendant(font), "/CIDToGIDMap")), Has.All.EqualTo("/Identity"));

    [Test]
    [Matterhorn("31-012", "31-013", "31-014", "31-015", "31-017", "31-018", "31-019", "31-020", "31-021", "31-022", "31-023", "31-024", "31-025", "31-026")]
    public void There_are_no_simple_fonts_and_no_lists_of_what_a_subset_holds()
    {
        var kinds = Pdf.OfType("/Type", "/Font").Select(font => Pdf.Name(font, "/Subtype"));

        Assert.That(kinds, Has.All.AnyOf("/Type0", "/CIDFontType2"));
        Assert.That(Fonts.Select(font => Pdf.Entry(Descriptor(font), "/CharSet")), Has.All.Null);
        Assert.That(Fonts.Select(font => Pdf.Entry(Descriptor(font), "/CIDSet")), Has.All.Null);
    }

    [Test]
    [Matterhorn("31-009", "31-011", "31-016", "31-030")]
    public void Every_glyph_that_is_drawn_is_embedded_with_the_width_that_the_file_says()
    {
        foreach (var (name, codes) in UsedCodes())
        {
            var font = FontOf(name);
            var program = new TrueTypeProgram(Pdf.Bytes(Descriptor(font), "/FontFile2"));
            var widths = Pdf.Items(Pdf.Items(Pdf.Entry(Descendant(font), "/W")).ElementAt(1)).Select(width => width.GetInt32()).ToList();

            Assert.That(codes, Has.None.Zero, "31-030: .notdef is never drawn");
            Assert.That(codes.Max(), Is.LessThan(widths.Count), "31-016");
            Assert.That(widths, Has.Count.LessThanOrEqualTo(program.GlyphCount), "31-011: parts of composed letters follow those that have a code");
            foreach (var code in codes)
            {
                Assert.That(widths[code], Is.EqualTo(program.Advance(code) * 1000.0 / program.UnitsPerEm).Within(1), $"31-016: {name} {code}");
            }
        }
    }

    [Test]
    [Matterhorn("10-001", "31-027", "31-028", "31-029")]
    public void Every_code_that_is_drawn_means_a_character()
    {
        foreach (var (name, codes) in UsedCodes())
        {
            var meanings = MapLine().Matches(Pdf.Stream(FontOf(name), "/ToUnicode")).ToDictionary(
                match => int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture), match => match.Groups[2].Value);

            Assert.That(codes, Is.SubsetOf(meanings.Keys), "10-001");
            Assert.That(meanings.Values, Has.None.EqualTo("0000").And.None.EqualTo("FEFF").And.None.EqualTo("FFFE"), "31-028, 31-029");
        }
    }

    [Test]
    public void Nothing_is_joined_to_a_ligature()
    {
        foreach (var font in Fonts)
        {
            foreach (Match match in MapLine().Matches(Pdf.Stream(font, "/ToUnicode")))
            {
                var meaning = int.Parse(match.Groups[2].Value[..4], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                Assert.That(match.Groups[2].Length == 4 || char.IsHighSurrogate((char)meaning), match.Value);
                Assert.That(meaning, Is.Not.InRange(0xFB00, 0xFB06), match.Value);
            }
        }
    }

    /// <summary>The codes that each font draws, over all pages.</summary>
    private Dictionary<string, HashSet<int>> UsedCodes()
    {
        var used = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var page in Pdf.Pages)
        {
            var font = "";
            foreach (Match match in FontOrText().Matches(Pdf.Stream(page, "/Contents")))
            {
                font = match.Groups[1].Success ? match.Groups[1].Value : font;
                used.TryAdd(font, []);
                for (var at = 0; at + 4 <= match.Groups[2].Length; at += 4)
                {
                    used[font].Add(int.Parse(match.Groups[2].Value.AsSpan(at, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                }
            }
        }

        return used;
    }

    private JsonElement FontOf(string name) => Pdf.Entry(Pdf.Entry(Pdf.Entry(Pdf.Pages.First(), "/Resources")!.Value, "/Font")!.Value, name)!.Value;

    private JsonElement Descendant(JsonElement font) => Pdf.Items(Pdf.Entry(font, "/DescendantFonts")).Single();

    private JsonElement Descriptor(JsonElement font) => Pdf.Entry(Descendant(font), "/FontDescriptor")!.Value;

    [GeneratedRegex("(/F[0-9]) [0-9.]+ Tf|<([0-9A-Fa-f]+)>Tj")]
    private static partial Regex FontOrText();

    [GeneratedRegex("^<([0-9A-F]{4})><([0-9A-F]+)>$", RegexOptions.Multiline)]
    private static partial Regex MapLine();
}
