using System.IO.Compression;
using PdfSharp.Pdf;

namespace ServiceReport.Formats.Pdf.Drawing;

/// <summary>Makes the objects of a PDF file that the other rooms of this folder share.</summary>
internal static class PdfStreams
{
    /// <summary>A new object of the file with a compressed stream.</summary>
    public static PdfDictionary Add(PdfDocument file, ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream(content.Length / 2);
        using (var packer = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            packer.Write(content);
        }

        var stream = AddDictionary(file);
        stream.CreateStream(packed.ToArray());
        stream.Elements.SetName("/Filter", "/FlateDecode");
        return stream;
    }

    public static PdfDictionary AddDictionary(PdfDocument file)
    {
        var dictionary = new PdfDictionary(file);
        file.Internals.AddObject(dictionary);
        return dictionary;
    }
}
