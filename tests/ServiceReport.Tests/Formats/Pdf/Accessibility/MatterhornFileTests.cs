using System.Text;
using System.Text.Json;

namespace ServiceReport.Tests.Formats.Pdf.Accessibility;

/// <summary>Checkpoints 6, 7, 11, 20, 21, 25, 26, 28 and 30: what the file says of itself, its links, and what it must not have.</summary>
[TestFixtureSource(nameof(Samples))]
public sealed class MatterhornFileTests(object sample) : MatterhornFixture(sample)
{
    [Test]
    [Matterhorn("06-001", "06-002", "06-003")]
    public void Metadata_say_the_title_and_PDF_UA_1()
    {
        var metadata = System.Xml.Linq.XDocument.Parse(Encoding.UTF8.GetString(Pdf.Bytes(Pdf.Catalog, "/Metadata")));
        var part = metadata.Descendants(System.Xml.Linq.XName.Get("part", "http://www.aiim.org/pdfua/ns/id/")).Single().Value;
        var title = metadata.Descendants(System.Xml.Linq.XName.Get("title", "http://purl.org/dc/elements/1.1/")).Single().Value;

        Assert.That(part, Is.EqualTo("1"), "06-002");
        Assert.That(title, Does.EndWith(" – februar 2026"), "06-003");
        Assert.That(metadata.ToString(), Does.Not.Contain("Date>"), "no clock");
    }

    [Test]
    [Matterhorn("07-001", "07-002")]
    public void The_window_shows_the_title() =>
        Assert.That(Pdf.Entry(Pdf.Entry(Pdf.Catalog, "/ViewerPreferences")!.Value, "/DisplayDocTitle")!.Value.GetBoolean());

    [Test]
    [Matterhorn("11-001", "11-002", "11-003", "11-004", "11-006")]
    public void The_document_has_a_language() =>
        Assert.That(Pdf.Name(Pdf.Catalog, "/Lang"), Is.EqualTo(Sample.Document.Language.Tag), "holds for text, alternatives, bookmarks, links and metadata");

    [Test]
    [Matterhorn("20-001", "20-002", "20-003", "21-001", "25-001", "26-001", "26-002", "11-005", "28-005", "28-010")]
    public void There_are_no_layers_attachments_forms_or_locks()
    {
        Assert.That(Pdf.Entry(Pdf.Catalog, "/OCProperties"), Is.Null, "checkpoint 20");
        Assert.That(Pdf.Entry(Pdf.Catalog, "/Names"), Is.Null, "checkpoint 21");
        Assert.That(Pdf.OfType("/Type", "/Filespec"), Is.Empty, "checkpoint 21");
        Assert.That(Pdf.Entry(Pdf.Catalog, "/AcroForm"), Is.Null, "checkpoints 11, 25 and 28");
        Assert.That(Pdf.Entry(Pdf.Trailer, "/Encrypt"), Is.Null, "checkpoint 26");
    }

    [Test]
    public void Nothing_runs_by_itself()
    {
        // Checkpoints 3, 5 and 29 ask humans about scripts, sound and actions: there are none to ask about.
        Assert.That(Pdf.Entry(Pdf.Catalog, "/OpenAction"), Is.Null);
        Assert.That(Pdf.Entry(Pdf.Catalog, "/AA"), Is.Null);
        Assert.That(Annotations.Select(annotation => Pdf.Entry(annotation, "/A") is { } action ? Pdf.Name(action, "/S") : "/GoTo"), Has.All.AnyOf("/URI", "/GoTo"));
    }

    [Test]
    [Matterhorn("28-002", "28-004", "28-006", "28-007", "28-014", "28-015", "28-016", "28-017", "28-018")]
    public void Links_are_the_only_annotations_and_none_is_hidden()
    {
        Assert.That(Annotations.Select(annotation => Pdf.Name(annotation, "/Subtype")), Has.All.EqualTo("/Link"));
        Assert.That(Annotations.Select(annotation => Pdf.Entry(annotation, "/F")!.Value.GetInt32()), Has.All.EqualTo(4), "printed and seen");
        Assert.That(Pdf.OfType("/Subtype", "/Link").Count(), Is.EqualTo(Annotations.Count), "each on its page");
    }

    [Test]
    [Matterhorn("28-008", "28-009")]
    public void The_tab_key_follows_the_structure() => Assert.That(Pdf.Pages.Select(page => Pdf.Name(page, "/Tabs")), Has.All.EqualTo("/S"));

    [Test]
    [Matterhorn("28-011", "28-012")]
    public void Links_are_in_the_structure_with_a_description()
    {
        var parents = ParentTree();
        foreach (var link in Annotations)
        {
            var element = parents[Pdf.Entry(link, "/StructParent")!.Value.GetInt32()];
            Assert.That(Pdf.Name(link, "/Contents"), Is.Not.Null.And.Not.Empty, "28-012");
            Assert.That(Role(element), Is.EqualTo("/Link"), "28-011");
            var areas = Pdf.Items(Pdf.Entry(element, "/K")).Where(kid => kid.ValueKind == JsonValueKind.Object && Pdf.Name(kid, "/Type") == "/OBJR");
            Assert.That(areas.Select(area => Pdf.Entry(area, "/Obj")!.Value.GetRawText()), Does.Contain(link.GetRawText()), "the element knows its area");
        }
    }

    [Test]
    [Matterhorn("30-001", "30-002")]
    public void Nothing_is_drawn_by_reference() => Assert.That(Pdf.OfType("/Type", "/XObject").Concat(Pdf.OfType("/Subtype", "/Form")), Is.Empty);
}
