using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using ServiceReport.Formats.Pdf.Layout;
using ServiceReport.Formats.Pdf.Structure;
using ServiceReport.Formats.Pdf.Typography;

namespace ServiceReport.Formats.Pdf.Drawing;

/// <summary>Draws placed pages into a PDF file. PDFsharp keeps the objects and writes them; nothing outside this folder knows it.</summary>
internal sealed class PdfDrawing : IDisposable
{
    private readonly PdfDocument _file = new();
    private readonly FontSubsets _fonts = new();
    private readonly FontFamily _family;
    private readonly TagTree _tags;
    private readonly Dictionary<string, HeadingPlace> _headings = new(StringComparer.Ordinal);
    private readonly IncrementalHash _identity = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    static PdfDrawing() => PdfSharp.PdfSharpLicense.SetAgplLicense();

    private PdfDrawing(FontFamily family)
    {
        _family = family;
        _tags = new TagTree(_file);
    }

    public static void Write(PlacedDocument document, FontFamily family, Stream output)
    {
        using var drawing = new PdfDrawing(family);
        drawing.AddPages(document.Pages);
        drawing.DrawPages(document.Pages);
        drawing._tags.Finish();
        Bookmarks.Add(drawing._file, document.Pages, drawing._headings);
        drawing.Describe(document);
        drawing.AddOutputIntent();
        var saved = drawing.Save();
        SavedFile.Write(saved, Xmp.Of(document, drawing._file.Info.Producer), output);
    }

    public void Dispose()
    {
        _identity.Dispose();
        _file.Dispose();
    }

    private void AddPages(IReadOnlyList<PlacedPage> pages)
    {
        foreach (var placed in pages)
        {
            var page = _file.AddPage();
            page.MediaBox = new PdfRectangle(new XPoint(0, 0), new XPoint(PageGeometry.Width, PageGeometry.Height));
            page.Elements.SetName("/Tabs", "/S"); // The tab key follows the structure.
            foreach (var item in placed.Items)
            {
                if (item is PlacedHeading heading)
                {
                    _headings.TryAdd(heading.Id, new HeadingPlace(page, Math.Round(PageGeometry.Height - heading.Y + 12, 2)));
                }
            }
        }
    }

    private void DrawPages(IReadOnlyList<PlacedPage> pages)
    {
        var streams = new List<ContentStream>(pages.Count);
        for (var index = 0; index < pages.Count; index++)
        {
            _tags.BeginPage(_file.Pages[index]);
            streams.Add(Draw(pages[index].Items, _file.Pages[index]));
        }

        var fonts = new PdfDictionary(_file);
        foreach (var subset in _fonts.All)
        {
            fonts.Elements["/" + subset.ResourceName] = FontObjects.Add(_file, subset).Reference;
        }

        var resources = PdfStreams.AddDictionary(_file);
        resources.Elements["/Font"] = fonts;
        for (var index = 0; index < pages.Count; index++)
        {
            var page = _file.Pages[index];
            page.Elements["/Resources"] = resources.Reference;
            page.Elements["/Contents"] = PdfStreams.Add(_file, streams[index].Bytes).Reference;
            _identity.AppendData(streams[index].Bytes);
        }
    }

    /// <summary>Grounds and rules first, so that text lies on them; then the content in reading order; then what repeats on every page.</summary>
    private ContentStream Draw(IReadOnlyList<PlacedItem> items, PdfPage page)
    {
        var stream = new ContentStream(PageGeometry.Height);
        stream.BeginArtifact();
        foreach (var item in items)
        {
            if (item is PlacedFill fill)
            {
                stream.Rectangle(fill.X, fill.Y, fill.Width, fill.Height, fill.Color);
            }
            else if (item is PlacedRule rule)
            {
                stream.Line(rule.X, rule.Y, rule.Width, rule.Thickness, rule.Color, rule.Dotted);
            }
        }

        stream.EndMarked();
        DrawContent(items, page, stream);
        stream.BeginArtifact();
        foreach (var item in items)
        {
            if (item is PlacedText { Node: null } text)
            {
                Draw(text, stream);
            }
        }

        stream.EndMarked();
        return stream;
    }

    private void DrawContent(IReadOnlyList<PlacedItem> items, PdfPage page, ContentStream stream)
    {
        StructureNode? open = null;
        foreach (var item in items)
        {
            switch (item)
            {
                case PlacedText { Node: { } node } text:
                    Open(node);
                    Draw(text, stream);
                    break;
                case PlacedChart chart:
                    Open(chart.Node);
                    var rectangle = Links.Rectangle(chart.X, chart.Y, chart.Chart.Width * chart.Scale, chart.Chart.Height * chart.Scale);
                    _tags.SetBounds(chart.Node, rectangle);
                    ChartDrawing.Draw(chart, stream, _fonts, _family);
                    break;
                case PlacedEmpty empty:
                    _tags.AddEmpty(empty.Node);
                    break;
                case PlacedLink link when Links.Add(_file, page, link, _headings) is { } annotation:
                    _tags.AddAnnotation(link.Node, annotation);
                    break;
                default:
                    break;
            }
        }

        Open(null);

        void Open(StructureNode? node)
        {
            if (ReferenceEquals(node, open))
            {
                return;
            }

            if (open is not null)
            {
                stream.EndMarked();
            }

            if (node is not null)
            {
                stream.BeginContent(TagTree.RoleName(node.Role), _tags.AddContent(node));
            }

            open = node;
        }
    }

    private void AddOutputIntent()
    {
        var profile = PdfStreams.Add(_file, ColorProfile.Write());
        profile.Elements.SetInteger("/N", 3);
        var intent = new PdfDictionary(_file);
        intent.Elements.SetName("/Type", "/OutputIntent");
        intent.Elements.SetName("/S", "/GTS_PDFA1");
        intent.Elements.SetString("/OutputConditionIdentifier", ColorProfile.Name);
        intent.Elements["/DestOutputProfile"] = profile.Reference;
        _file.Internals.Catalog.Elements["/OutputIntents"] = new PdfArray(_file, intent);
    }

    /// <summary>PDFsharp writes dates by the thread's culture, and fails where that has a calendar of its own.</summary>
    private byte[] Save()
    {
#pragma warning disable RS0030 // Not to read the machine's culture but to keep it out.
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            using var saved = new MemoryStream();
            _file.Save(saved, closeStream: false);
            return saved.ToArray();
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
#pragma warning restore RS0030
    }

    private void Draw(PlacedText text, ContentStream stream) =>
        stream.Text(text.X, text.Y, _fonts.Of(text.Style.Face), text.Style.Size, text.Style.Color, text.Text, text.Style.Tabular);

    private void Describe(PlacedDocument document)
    {
        _file.Info.Title = document.Title;
        if (document.Author.Length > 0)
        {
            _file.Info.Author = document.Author;
        }

        _file.Info.Creator = Xmp.Creator;
        _file.Info.Elements.Remove("/CreationDate"); // A report is as old as its figures, not as its building.
        _file.Language = document.LanguageTag;
        _file.ViewerPreferences.DisplayDocTitle = true;
        _identity.AppendData(Encoding.UTF8.GetBytes(document.Title + "\n" + document.Author + "\n" + document.LanguageTag));
        var identity = Convert.ToHexStringLower(_identity.GetHashAndReset())[..16];
        _file.Internals.FirstDocumentID = identity;
        _file.Internals.SecondDocumentID = identity;
    }
}
