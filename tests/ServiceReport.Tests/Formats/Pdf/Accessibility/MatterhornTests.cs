using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ServiceReport.Tests.Formats.Pdf.Accessibility;

/// <summary>
/// What a machine can judge of PDF/UA-1, by the numbers of the Matterhorn Protocol 1.1 (PDF Association). Checkpoints for what a report
/// never has (forms, scripts, media, encryption, layers, XObjects) are not here.
/// </summary>
public sealed class MatterhornTests
{
    private PdfFile _file = null!;
    private ParsedPdf _pdf = null!;

    [OneTimeSetUp]
    public void Read()
    {
        _file = new PdfFile(SampleDocuments.Monthly);
        _pdf = new ParsedPdf(_file);
    }

    [OneTimeTearDown]
    public void Close()
    {
        _pdf?.Dispose();
        _file?.Dispose();
    }

    [Test]
    public void C01_All_drawing_is_either_content_of_the_structure_or_an_artifact()
    {
        foreach (var page in _pdf.Pages)
        {
            var depth = 0;
            foreach (var line in _pdf.Stream(page, "/Contents").Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                depth += line.EndsWith("BMC", StringComparison.Ordinal) || line.EndsWith("BDC", StringComparison.Ordinal) ? 1 : 0;
                Assert.That(depth, Is.EqualTo(1), $"01-003, 01-004, 01-005: {line}");
                depth -= line == "EMC" ? 1 : 0;
            }

            Assert.That(depth, Is.Zero);
        }
    }

    [Test]
    public void C01_Every_piece_of_content_is_in_the_parent_tree_under_the_element_that_has_it()
    {
        var parents = ParentTree();
        foreach (var page in _pdf.Pages)
        {
            var elements = _pdf.Items(parents[_pdf.Entry(page, "/StructParents")!.Value.GetInt32()]).ToList();
            var pieces = _pdf.Stream(page, "/Contents").Split('\n').Where(line => line.EndsWith(">>BDC", StringComparison.Ordinal)).ToList();

            Assert.That(elements, Has.Count.EqualTo(pieces.Count));
            for (var id = 0; id < pieces.Count; id++)
            {
                Assert.That(pieces[id], Is.EqualTo($"{_pdf.Name(elements[id], "/S")}<</MCID {id} >>BDC"));
            }
        }
    }

    [Test]
    public void C02_Only_standard_structure_types_are_used()
    {
        string[] standard =
        [
            "/Document", "/Sect", "/Div", "/BlockQuote", "/TOC", "/TOCI", "/H1", "/H2", "/H3", "/H4", "/P", "/L", "/LI", "/Lbl", "/LBody",
            "/Table", "/THead", "/TBody", "/TR", "/TH", "/TD", "/Caption", "/Figure", "/Link", "/Reference", "/Code",
        ];

        Assert.That(_pdf.Structure().Select(Role).Distinct(), Is.SubsetOf(standard), "02-001");
    }

    [Test]
    public void C06_Metadata_say_the_title_and_PDF_UA_1()
    {
        var metadata = Encoding.UTF8.GetString(_pdf.Bytes(_pdf.Catalog, "/Metadata"));

        Assert.That(metadata, Does.Contain("<pdfuaid:part>1</pdfuaid:part>"), "06-002");
        Assert.That(metadata, Does.Contain(">Tjenesterapport – februar 2026</rdf:li></rdf:Alt></dc:title>"), "06-003");
        Assert.That(metadata, Does.Not.Contain("Date>"), "no clock");
    }

    [Test]
    public void C07_The_window_shows_the_title() =>
        Assert.That(_pdf.Entry(_pdf.Entry(_pdf.Catalog, "/ViewerPreferences")!.Value, "/DisplayDocTitle")!.Value.GetBoolean(), "07-001, 07-002");

    [TestCase("/Table", "/Caption", "/THead", "/TBody")]
    [TestCase("/THead", "/TR")]
    [TestCase("/TBody", "/TR")]
    [TestCase("/TR", "/TH", "/TD")]
    [TestCase("/L", "/LI")]
    [TestCase("/LI", "/Lbl", "/LBody")]
    [TestCase("/TOC", "/TOCI")]
    [TestCase("/TOCI", "/Reference")]
    public void C09_Parts_stand_only_where_they_belong(string parent, params string[] kids)
    {
        var parents = _pdf.Structure().Where(element => Role(element) == parent).ToList();

        Assert.That(parents, Is.Not.Empty);
        Assert.That(parents.SelectMany(_pdf.Kids).Select(Role).Distinct(), Is.SubsetOf(kids), "09-004, 09-005, 09-006");
        foreach (var kid in kids.Except(["/Caption", "/TD"]))
        {
            Assert.That(
                _pdf.Structure().Where(element => _pdf.Kids(element).Any(child => Role(child) == kid)).Select(Role).Distinct(),
                Is.SubsetOf(new[] { parent, "/THead", "/TBody" }), kid);
        }
    }

    [Test]
    public void C11_The_document_has_a_language() => Assert.That(_pdf.Name(_pdf.Catalog, "/Lang"), Is.EqualTo("nb"), "11-001 to 11-006");

    [Test]
    public void C13_Figures_have_an_alternative_text_and_a_place()
    {
        var figures = _pdf.Structure().Where(element => Role(element) == "/Figure").ToList();

        Assert.That(figures, Has.Count.EqualTo(7));
        Assert.That(figures.Select(figure => _pdf.Name(figure, "/Alt")), Has.All.Contains("linjediagram over fire år"), "13-004");
        Assert.That(figures.Select(figure => _pdf.Items(_pdf.Entry(_pdf.Entry(figure, "/A")!.Value, "/BBox")).Count()), Has.All.EqualTo(4));
    }

    [Test]
    public void C14_Headings_begin_with_level_1_and_go_down_one_at_a_time()
    {
        var level = 0;
        foreach (var heading in _pdf.Structure().Select(Role).Where(role => role is ['/', 'H', >= '1' and <= '6']))
        {
            var own = heading![2] - '0';
            Assert.That(own, Is.LessThanOrEqualTo(level + 1), "14-002, 14-003");
            level = own;
        }
    }

    [Test]
    public void C15_Header_cells_say_what_they_head()
    {
        var tables = _pdf.Structure().Where(element => Role(element) == "/Table").ToList();
        var headers = tables.SelectMany(table => _pdf.Structure(table)).Where(element => Role(element) == "/TH");

        Assert.That(headers.Select(header => _pdf.Name(_pdf.Entry(header, "/A")!.Value, "/Scope")), Has.All.AnyOf("/Row", "/Column"), "15-003");
        foreach (var table in tables)
        {
            var cells = _pdf.Structure(table).Where(element => Role(element) == "/TR").Select(row => _pdf.Kids(row).Count());
            Assert.That(cells.Distinct().Count(), Is.EqualTo(1), "15-001: every row has a cell for every column");
        }
    }

    [Test]
    public void C28_Links_are_in_the_structure_with_a_description_and_in_its_order()
    {
        var parents = ParentTree();
        var links = _pdf.OfType("/Subtype", "/Link").ToList();

        Assert.That(links, Has.Count.GreaterThan(10));
        foreach (var link in links)
        {
            Assert.That(_pdf.Name(link, "/Contents"), Is.Not.Empty, "28-012");
            Assert.That(Role(parents[_pdf.Entry(link, "/StructParent")!.Value.GetInt32()]), Is.EqualTo("/Link"), "28-002, 28-011");
        }

        Assert.That(_pdf.Pages.Select(page => _pdf.Name(page, "/Tabs")), Has.All.EqualTo("/S"), "28-009");
    }

    [Test]
    public void C31_Fonts_are_embedded_and_every_code_has_a_width_and_a_character()
    {
        var fonts = _pdf.OfType("/Subtype", "/Type0").ToList();

        Assert.That(fonts, Has.Count.EqualTo(3));
        foreach (var font in fonts)
        {
            var descendant = _pdf.Items(_pdf.Entry(font, "/DescendantFonts")).Single();
            var codes = _pdf.Items(_pdf.Items(_pdf.Entry(descendant, "/W")).ElementAt(1)).Count() - 1;
            var map = _pdf.Stream(font, "/ToUnicode");

            Assert.That(_pdf.Name(font, "/Encoding"), Is.EqualTo("/Identity-H"), "31-005");
            Assert.That(_pdf.Name(descendant, "/CIDToGIDMap"), Is.EqualTo("/Identity"), "31-004");
            Assert.That(_pdf.Entry(_pdf.Entry(descendant, "/FontDescriptor")!.Value, "/FontFile2"), Is.Not.Null, "31-009");
            Assert.That(map.Split('\n').Count(line => line.StartsWith("<0", StringComparison.Ordinal)), Is.EqualTo(codes), "31-027");
            Assert.That(map, Does.Not.Contain("><0000>").And.Not.Contain("><FEFF>").And.Not.Contain("><FFFE>"), "31-028, 31-029");
        }
    }

    private string? Role(JsonElement element) => _pdf.Name(element, "/S");

    private Dictionary<int, JsonElement> ParentTree()
    {
        var numbers = _pdf.Items(_pdf.Entry(_pdf.Entry(_pdf.Entry(_pdf.Catalog, "/StructTreeRoot")!.Value, "/ParentTree")!.Value, "/Nums")).ToList();
        return Enumerable.Range(0, numbers.Count / 2).ToDictionary(
            index => int.Parse(numbers[2 * index].GetRawText(), CultureInfo.InvariantCulture), index => numbers[(2 * index) + 1]);
    }
}
