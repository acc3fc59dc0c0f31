using System.Globalization;
using System.Text;
using PdfSharp.Pdf;
using ServiceReport.Formats.Pdf.Layout;

namespace ServiceReport.Formats.Pdf.Drawing;

/// <summary>Makes the clickable areas: to an address outside, or to a heading of the document.</summary>
internal static class Links
{
    private const int Print = 4;

    /// <summary>Adds an area to a page; null where the heading that it leads to does not exist.</summary>
    public static PdfDictionary? Add(
        PdfDocument file, PdfPage page, PageShape shape, PlacedLink link, IReadOnlyDictionary<string, HeadingPlace> headings)
    {
        HeadingPlace? heading = null;
        if (link.Target.StartsWith('#') && !headings.TryGetValue(link.Target[1..], out heading))
        {
            return null;
        }

        var annotation = PdfStreams.AddDictionary(file);
        annotation.Elements.SetName("/Type", "/Annot");
        annotation.Elements.SetName("/Subtype", "/Link");
        annotation.Elements["/Rect"] = new PdfLiteral(Rectangle(shape, link.X, link.Y, link.Width, link.Height));
        annotation.Elements["/Border"] = new PdfLiteral("[0 0 0]"); // The link is seen by its colour and its underline.
        annotation.Elements.SetInteger("/F", Print);
        annotation.Elements["/Contents"] = new PdfString(link.Text, PdfStringEncoding.Unicode);
        if (heading is not null)
        {
            annotation.Elements["/Dest"] = Destination(file, heading);
        }
        else
        {
            var action = new PdfDictionary(file);
            action.Elements.SetName("/S", "/URI");
            action.Elements.SetString("/URI", Ascii(link.Target));
            annotation.Elements["/A"] = action;
        }

        if (page.Elements.GetValue("/Annots") is not PdfArray annotations)
        {
            annotations = new PdfArray(file);
            page.Elements["/Annots"] = annotations;
        }

        annotations.Elements.Add(annotation.Reference!);
        return annotation;
    }

    /// <summary>A rectangle as PDF writes it: left, bottom, right, top, counted from the page's foot.</summary>
    public static string Rectangle(PageShape shape, double x, double y, double width, double height) => string.Create(
        CultureInfo.InvariantCulture, $"[{x:0.##} {shape.Height - y - height:0.##} {x + width:0.##} {shape.Height - y:0.##}]");

    private static PdfArray Destination(PdfDocument file, HeadingPlace heading) => new(
        file, heading.Page.Reference!, new PdfName("/XYZ"), new PdfInteger(0), new PdfReal(heading.Top), PdfNull.Value);

    private static string Ascii(string address)
    {
        var ascii = new StringBuilder(address.Length);
        foreach (var unit in Encoding.UTF8.GetBytes(address))
        {
            if (unit is > 0x20 and < 0x7F)
            {
                ascii.Append((char)unit);
            }
            else
            {
                ascii.Append(CultureInfo.InvariantCulture, $"%{unit:X2}");
            }
        }

        return ascii.ToString();
    }
}

/// <summary>Where a heading stands in the file.</summary>
/// <param name="Page">Its page.</param>
/// <param name="Top">How far above the page's foot a view of it begins, in points.</param>
internal sealed record HeadingPlace(PdfPage Page, double Top);
