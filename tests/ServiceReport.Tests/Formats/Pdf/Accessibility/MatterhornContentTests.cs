using System.Text.RegularExpressions;
using ServiceReport.Documents;

namespace ServiceReport.Tests.Formats.Pdf.Accessibility;

/// <summary>Checkpoints 1, 2, 9, 10, 13 to 15, 17 and 19: what is drawn, and how it is tagged.</summary>
[TestFixtureSource(nameof(Samples))]
public sealed partial class MatterhornContentTests(object sample) : MatterhornFixture(sample)
{
    /// <summary>ISO 32000-1, 14.8.4, those that a report uses. None for formulas, notes, forms, ruby or warichu.</summary>
    private static readonly string[] Standard =
    [
        "/Document", "/Sect", "/Div", "/BlockQuote", "/TOC", "/TOCI", "/H1", "/H2", "/H3", "/H4", "/P", "/L", "/LI", "/Lbl", "/LBody",
        "/Table", "/THead", "/TBody", "/TR", "/TH", "/TD", "/Caption", "/Figure", "/Link", "/Reference", "/Code", "/Span",
    ];

    [Test]
    [Matterhorn("01-003", "01-004", "01-005")]
    public void All_drawing_is_either_content_of_the_structure_or_an_artifact_and_never_both()
    {
        foreach (var page in Pdf.Pages)
        {
            var open = new Stack<string>();
            foreach (var line in Lines(page))
            {
                if (line == "EMC")
                {
                    open.Pop();
                    continue;
                }

                if (line.EndsWith("BDC", StringComparison.Ordinal) || line.EndsWith("BMC", StringComparison.Ordinal))
                {
                    var isSpan = line.StartsWith("/Span<</ActualText", StringComparison.Ordinal);
                    Assert.That(open, Has.Count.EqualTo(isSpan ? 1 : 0), $"01-003, 01-004: {line}");
                    open.Push(line);
                    continue;
                }

                Assert.That(open, Is.Not.Empty, $"01-005: {line}");
            }

            Assert.That(open, Is.Empty);
        }
    }

    [Test]
    [Matterhorn("01-005")]
    public void Every_piece_of_content_is_in_the_parent_tree_under_the_element_that_has_it()
    {
        var parents = ParentTree();
        foreach (var page in Pdf.Pages)
        {
            var elements = Pdf.Items(parents[Pdf.Entry(page, "/StructParents")!.Value.GetInt32()]).ToList();
            var pieces = Lines(page).Where(line => line.Contains("/MCID", StringComparison.Ordinal)).ToList();

            Assert.That(elements, Has.Count.EqualTo(pieces.Count));
            for (var id = 0; id < pieces.Count; id++)
            {
                Assert.That(pieces[id], Is.EqualTo($"{Role(elements[id])}<</MCID {id} >>BDC"));
            }
        }
    }

    [Test]
    public void Reading_order_is_drawing_order_within_every_element()
    {
        // What a machine can say of 09-001: in the structure, content of one element is never told in another order than it is drawn.
        foreach (var element in Pdf.Structure())
        {
            var ids = Pdf.Items(Pdf.Entry(element, "/K")).Where(kid => kid.ValueKind == System.Text.Json.JsonValueKind.Number).Select(kid => kid.GetInt32());
            Assert.That(ids, Is.Ordered);
        }
    }

    [Test]
    [Matterhorn("01-007")]
    public void The_file_says_that_it_is_tagged_and_does_not_doubt_its_tags()
    {
        var mark = Pdf.Entry(Pdf.Catalog, "/MarkInfo")!.Value;

        Assert.That(Pdf.Entry(mark, "/Marked")!.Value.GetBoolean());
        Assert.That(Pdf.Entry(mark, "/Suspects"), Is.Null);
    }

    [Test]
    [Matterhorn("02-001", "02-003", "02-004", "09-007", "09-008", "14-006", "14-007", "17-002", "17-003", "19-003", "19-004")]
    public void Only_standard_structure_types_are_used_and_none_is_mapped()
    {
        Assert.That(Pdf.Structure().Select(Role).Distinct(), Is.SubsetOf(Standard), "02-001; no unnumbered H, Formula, Note, Ruby or Warichu");
        Assert.That(Pdf.Entry(Pdf.Entry(Pdf.Catalog, "/StructTreeRoot")!.Value, "/RoleMap"), Is.Null, "02-003, 02-004");
    }

    [Test]
    public void Everything_is_in_one_document()
    {
        var top = Pdf.Kids(Pdf.Entry(Pdf.Catalog, "/StructTreeRoot")!.Value).Select(Role).ToList();

        Assert.That(top, Has.Count.LessThanOrEqualTo(1));
        Assert.That(top, Has.All.EqualTo("/Document"));
    }

    [TestCase("/Table", "/Caption", "/THead", "/TBody")]
    [TestCase("/THead", "/TR")]
    [TestCase("/TBody", "/TR")]
    [TestCase("/TR", "/TH", "/TD")]
    [Matterhorn("09-004")]
    public void Parts_of_tables_stand_only_where_they_belong(string parent, params string[] kids) => AssertNested(parent, kids);

    [TestCase("/L", "/LI")]
    [TestCase("/LI", "/Lbl", "/LBody")]
    [Matterhorn("09-005")]
    public void Parts_of_lists_stand_only_where_they_belong(string parent, params string[] kids) => AssertNested(parent, kids);

    [TestCase("/TOC", "/TOCI")]
    [TestCase("/TOCI", "/Reference")]
    [Matterhorn("09-006")]
    public void Parts_of_the_contents_list_stand_only_where_they_belong(string parent, params string[] kids) => AssertNested(parent, kids);

    [Test]
    [Matterhorn("13-004")]
    public void Figures_have_an_alternative_text_and_a_place()
    {
        foreach (var figure in OfRole("/Figure"))
        {
            Assert.That(Pdf.Name(figure, "/Alt"), Is.Not.Null.And.Not.Empty);
            var box = Pdf.Items(Pdf.Entry(Pdf.Entry(figure, "/A")!.Value, "/BBox")).Select(value => value.GetDouble()).ToList();
            Assert.That(box, Has.Count.EqualTo(4));
            Assert.That((box[2] - box[0], box[3] - box[1]), Is.EqualTo((462.0, 184.8)).Within(0.02), "the samples' charts: 720 × 288 units on 462 points");
        }
    }

    [Test]
    [Matterhorn("14-002", "14-003")]
    public void Headings_begin_with_level_1_and_go_down_one_at_a_time()
    {
        var level = 0;
        foreach (var heading in Pdf.Structure().Select(Role).Where(role => role is ['/', 'H', >= '1' and <= '6']))
        {
            var own = heading[2] - '0';
            Assert.That(own, Is.LessThanOrEqualTo(level + 1));
            level = own;
        }
    }

    [Test]
    [Matterhorn("15-003")]
    public void Header_cells_say_what_they_head_and_every_row_has_a_cell_for_every_column()
    {
        foreach (var table in OfRole("/Table"))
        {
            var headers = Pdf.Structure(table).Where(element => Role(element) == "/TH").Select(header => Pdf.Name(Pdf.Entry(header, "/A")!.Value, "/Scope"));
            Assert.That(headers, Is.Not.Empty.And.All.AnyOf("/Row", "/Column"));
            var cells = Pdf.Structure(table).Where(element => Role(element) == "/TR").Select(row => Pdf.Kids(row).Count());
            Assert.That(cells.Distinct().Count(), Is.EqualTo(1));
            foreach (var row in Pdf.Structure(table).Where(element => Role(element) == "/TBody").SelectMany(Pdf.Kids))
            {
                Assert.That(Role(Pdf.Kids(row).First()), Is.EqualTo("/TH"), "a row begins with its name");
            }
        }
    }

    [Test]
    public void Lists_say_how_they_are_numbered()
    {
        // 16-001 and 16-002 ask a human whether the value is right; that there is one, and one that fits the labels, is for a machine.
        foreach (var list in OfRole("/L"))
        {
            Assert.That(Pdf.Name(Pdf.Entry(list, "/A")!.Value, "/ListNumbering"), Is.AnyOf("/Disc", "/Decimal"));
        }
    }

    [Test]
    public void Headers_and_footers_are_artifacts_of_pagination_of_their_kind()
    {
        // 18-001 and 18-002 ask a human whether all are marked; here every page that has a number must have both.
        var pages = Pdf.Pages.ToList();
        for (var index = Sample.Document.Blocks is [Cover, ..] ? 1 : 0; index < pages.Count; index++)
        {
            var artifacts = Lines(pages[index]).Where(line => line.StartsWith("/Artifact", StringComparison.Ordinal)).ToList();
            Assert.That(artifacts, Has.Exactly(1).EqualTo("/Artifact<</Type/Pagination/Subtype/Header>>BDC"));
            Assert.That(artifacts, Has.Exactly(1).EqualTo("/Artifact<</Type/Pagination/Subtype/Footer>>BDC"));
            Assert.That(artifacts, Has.All.Match(ArtifactOfAType()));
        }
    }

    private void AssertNested(string parent, string[] kids)
    {
        Assert.That(OfRole(parent).SelectMany(Pdf.Kids).Select(Role).Distinct(), Is.SubsetOf(kids));
        foreach (var kid in kids.Except(["/TR"]))
        {
            Assert.That(
                Pdf.Structure().Where(element => Pdf.Kids(element).Any(child => Role(child) == kid)).Select(Role).Distinct(), Is.SubsetOf(new[] { parent }), kid);
        }

        if (kids.Contains("/TR", StringComparer.Ordinal))
        {
            Assert.That(
                Pdf.Structure().Where(element => Pdf.Kids(element).Any(child => Role(child) == "/TR")).Select(Role).Distinct(), Is.SubsetOf(new[] { "/THead", "/TBody" }));
        }
    }

    [GeneratedRegex("^/Artifact<</Type/(Pagination|Layout)")]
    private static partial Regex ArtifactOfAType();
}
