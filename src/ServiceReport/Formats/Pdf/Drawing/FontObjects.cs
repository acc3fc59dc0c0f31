using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PdfSharp.Pdf;

namespace ServiceReport.Formats.Pdf.Drawing;

/// <summary>
/// Embeds a face: a Type 0 font over its subset, with its Unicode map (ISO 32000-1, 9.7). The six letters before its name, which
/// tell subsets apart, come from the subset's bytes, so that the same document has the same letters.
/// </summary>
internal static class FontObjects
{
    private const int Symbolic = 4; // Not one of the standard Latin character sets: the codes are our own.

    public static PdfDictionary Add(PdfDocument file, FontSubset subset)
    {
        var program = TrueTypeSubset.Write(subset.Face, subset.Glyphs);
        var name = $"/{Letters(program)}+{subset.Face.Name}";
        var descendant = PdfStreams.AddDictionary(file);
        descendant.Elements.SetName("/Type", "/Font");
        descendant.Elements.SetName("/Subtype", "/CIDFontType2");
        descendant.Elements.SetName("/BaseFont", name);
        descendant.Elements["/CIDSystemInfo"] = new PdfLiteral("<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>");
        descendant.Elements.SetName("/CIDToGIDMap", "/Identity");
        descendant.Elements["/W"] = new PdfLiteral(subset.Widths());
        descendant.Elements["/FontDescriptor"] = Descriptor(file, subset, name, program).Reference;

        var font = PdfStreams.AddDictionary(file);
        font.Elements.SetName("/Type", "/Font");
        font.Elements.SetName("/Subtype", "/Type0");
        font.Elements.SetName("/BaseFont", name);
        font.Elements.SetName("/Encoding", "/Identity-H");
        font.Elements["/DescendantFonts"] = new PdfArray(file, descendant.Reference!);
        font.Elements["/ToUnicode"] = PdfStreams.Add(file, Encoding.ASCII.GetBytes(subset.ToUnicode())).Reference;
        return font;
    }

    private static PdfDictionary Descriptor(PdfDocument file, FontSubset subset, string name, byte[] program)
    {
        var face = subset.Face;
        var embedded = PdfStreams.Add(file, program);
        embedded.Elements.SetInteger("/Length1", program.Length);
        var descriptor = PdfStreams.AddDictionary(file);
        descriptor.Elements.SetName("/Type", "/FontDescriptor");
        descriptor.Elements.SetName("/FontName", name);
        descriptor.Elements.SetInteger("/Flags", face.ItalicAngle == 0 ? Symbolic : Symbolic | 64);
        var box = face.Bounds;
        descriptor.Elements["/FontBBox"] = new PdfLiteral(string.Create(
            CultureInfo.InvariantCulture, $"[{Thousandths(box.Left)} {Thousandths(box.Bottom)} {Thousandths(box.Right)} {Thousandths(box.Top)}]"));
        descriptor.Elements.SetInteger("/ItalicAngle", face.ItalicAngle);
        descriptor.Elements.SetInteger("/Ascent", Thousandths(face.Ascender));
        descriptor.Elements.SetInteger("/Descent", Thousandths(face.Descender));
        descriptor.Elements.SetInteger("/CapHeight", Thousandths(face.CapHeight));
        descriptor.Elements.SetInteger("/StemV", face.Weight / 5);
        descriptor.Elements["/FontFile2"] = embedded.Reference;
        return descriptor;

        int Thousandths(int units) => units * 1000 / face.UnitsPerEm;
    }

    private static string Letters(byte[] program)
    {
        var hash = SHA256.HashData(program);
        var letters = new char[6];
        for (var index = 0; index < letters.Length; index++)
        {
            letters[index] = (char)('A' + (hash[index] % 26));
        }

        return new string(letters);
    }
}
