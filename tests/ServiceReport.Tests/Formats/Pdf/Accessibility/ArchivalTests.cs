using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ServiceReport.Tests.Formats.Pdf.Accessibility;

/// <summary>What PDF/A-2a (ISO 19005-2) asks beyond PDF/UA, as far as a report can break it; the numbers are its clauses.</summary>
[TestFixtureSource(nameof(Samples))]
public sealed partial class ArchivalTests(object sample) : MatterhornFixture(sample)
{
    [Test]
    public void The_file_begins_and_ends_as_an_archive_wants_it()
    {
        var file = PdfFile.Bytes(Sample.Document);

        Assert.That(Encoding.Latin1.GetString(file, 0, 9), Is.EqualTo("%PDF-1.7\n"), "6.1.2");
        Assert.That(file[9], Is.EqualTo((byte)'%'));
        Assert.That(file[10..14], Has.All.GreaterThan(127), "6.1.2: four bytes that no text has");
        Assert.That(Pdf.Items(Pdf.Entry(Pdf.Trailer, "/ID")).Count(), Is.EqualTo(2), "6.1.3");
        Assert.That(Encoding.Latin1.GetString(file), Does.EndWith("%%EOF\n"));
    }

    [Test]
    public void Streams_are_packed_only_as_an_archive_can_unpack_them()
    {
        // 6.1.7.2: no LZW and no encryption; 6.6.2.1: metadata are not packed at all.
        var file = Encoding.Latin1.GetString(PdfFile.Bytes(Sample.Document));

        Assert.That(Filter().Matches(file).Select(match => match.Groups[1].Value), Is.Not.Empty.And.All.EqualTo("/FlateDecode"));
        Assert.That(file, Does.Contain("<</Type/Metadata/Subtype/XML/Length").And.Contain("<x:xmpmeta "));
    }

    [Test]
    public void The_file_says_which_colours_it_means_and_uses_no_others()
    {
        var intent = Pdf.Items(Pdf.Entry(Pdf.Catalog, "/OutputIntents")).Single();
        var profile = Pdf.Bytes(intent, "/DestOutputProfile");

        Assert.That(Pdf.Name(intent, "/S"), Is.EqualTo("/GTS_PDFA1"), "6.2.3");
        Assert.That(BinaryPrimitives.ReadInt32BigEndian(profile), Is.EqualTo(profile.Length), "an ICC profile begins with its length");
        Assert.That(Encoding.ASCII.GetString(profile, 12, 28), Does.StartWith("mntrRGB XYZ ").And.EndsWith("acsp"));
        foreach (var word in Pdf.Pages.SelectMany(Lines).SelectMany(line => line.Split(' ')))
        {
            Assert.That(word, Is.Not.AnyOf("g", "G", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "gs", "sh", "Do", "BI"), "6.2.4, 6.2.10: RGB, nothing transparent");
        }
    }

    [Test]
    public void Graphics_states_are_not_nested_deeper_than_an_archive_reads()
    {
        foreach (var page in Pdf.Pages)
        {
            var depth = 0;
            foreach (var word in Lines(page).SelectMany(line => line.Split(' ')))
            {
                depth += word == "q" ? 1 : word == "Q" ? -1 : 0;
                Assert.That(depth, Is.InRange(0, 28), "6.1.13");
            }

            Assert.That(depth, Is.Zero);
        }
    }

    [Test]
    public void The_file_says_that_it_is_PDF_A_2a_and_explains_the_property_that_PDF_A_does_not_know()
    {
        var metadata = XDocument.Parse(Encoding.UTF8.GetString(Pdf.Bytes(Pdf.Catalog, "/Metadata")));
        var values = metadata.Descendants().Where(element => !element.HasElements).Select(element => (element.Name.LocalName, element.Value)).ToList();

        Assert.That(values, Does.Contain(("part", "2")).And.Contain(("conformance", "A")), "6.6.4");
        Assert.That(values, Does.Contain(("namespaceURI", "http://www.aiim.org/pdfua/ns/id/")).And.Contain(("prefix", "pdfuaid")), "6.6.2.3");
    }

    [Test]
    public void What_the_file_says_of_itself_it_says_twice_alike()
    {
        var info = Pdf.Entry(Pdf.Trailer, "/Info")!.Value;
        var metadata = XDocument.Parse(Encoding.UTF8.GetString(Pdf.Bytes(Pdf.Catalog, "/Metadata")));

        foreach (var (key, name) in new[] { ("/Title", "title"), ("/Author", "creator"), ("/Creator", "CreatorTool"), ("/Producer", "Producer") })
        {
            var told = metadata.Descendants().Where(element => element.Name.LocalName == name).Select(element => element.Value.Trim()).SingleOrDefault();
            Assert.That(told, Is.EqualTo(Pdf.Name(info, key)), name);
        }
    }

    [GeneratedRegex(@"/Filter *\[? *(/[A-Za-z0-9]+)")]
    private static partial Regex Filter();
}
