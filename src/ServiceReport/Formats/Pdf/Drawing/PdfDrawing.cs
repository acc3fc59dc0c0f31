using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using ServiceReport.Formats.Pdf.Layout;
using ServiceReport.Formats.Pdf.Typography;

namespace ServiceReport.Formats.Pdf.Drawing;

/// <summary>Draws placed pages into a PDF file. PDFsharp keeps the objects and writes them; nothing outside this folder knows it.</summary>
internal sealed class PdfDrawing : IDisposable
{
    private readonly PdfDocument _file = new();
    private readonly FontSubsets _fonts;
    private readonly TagTree _tags;
    private readonly Dictionary<string, HeadingPlace> _headings = new(StringComparer.Ordinal);
    private readonly IncrementalHash _identity = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    static PdfDrawing() => PdfSharp.PdfSharpLicense.SetAgplLicense();

    private PdfDrawing(FontFamily family)
    {
        _fonts = new FontSubsets(family);
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
            page.MediaBox = new PdfRectangle(new XPoint(0, 0), new XPoint(placed.Shape.Width, placed.Shape.Height));
            page.Elements.SetName("/Tabs", "/S"); // The tab key follows the structure.
            foreach (var item in placed.Items)
            {
                if (item is PlacedHeading heading)
                {
                    _headings.TryAdd(heading.Id, new HeadingPlace(page, Math.Round(placed.Shape.Height - heading.Y + 12, 2)));
                }
            }
        }
    }

    private void DrawPages(IReadOnlyList<PlacedPage> pages)
    {
        var drawing = new PageDrawing(_file, _tags, _fonts, _headings);
        var streams = new List<ContentStream>(pages.Count);
        for (var index = 0; index < pages.Count; index++)
        {
            _tags.BeginPage(_file.Pages[index]);
            streams.Add(drawing.Draw(pages[index], _file.Pages[index]));
        }

        var fonts = new PdfDictionary(_file);
        foreach (var subset in _fonts.All)
        {
            fonts.Elements["/" + subset.ResourceName] = FontObjects.Add(_file, subset).Reference;
            _identity.AppendData(Encoding.ASCII.GetBytes(subset.ToUnicode()));
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
