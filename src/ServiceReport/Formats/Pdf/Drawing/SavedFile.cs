using System.Globalization;
using System.Text;

namespace ServiceReport.Formats.Pdf.Drawing;

/// <summary>
/// Puts our metadata in the place of those that PDFsharp makes for every file: its own hold the time and two random ids, and it takes
/// no others. They are the last object before the table of offsets, so nothing else moves.
/// </summary>
internal static class SavedFile
{
    public static void Write(byte[] file, byte[] metadata, Stream output)
    {
        var table = LastIndexOf(file, file.Length, "\nxref\n") + 1;
        var start = LastIndexOf(file, table, "<</Type/Metadata");
        var trailer = LastIndexOf(file, file.Length, "startxref\n");
        output.Write(file.AsSpan(0, start));
        var head = Ascii($"<</Type/Metadata/Subtype/XML/Length {metadata.Length}>>\nstream\n");
        var tail = Ascii("\nendstream\nendobj\n");
        output.Write(head);
        output.Write(metadata);
        output.Write(tail);
        output.Write(file.AsSpan(table, trailer - table));
        output.Write(Ascii($"startxref\n{start + head.Length + metadata.Length + tail.Length}\n%%EOF\n"));
    }

    private static int LastIndexOf(byte[] file, int end, string text)
    {
        var place = file.AsSpan(0, end).LastIndexOf(Encoding.ASCII.GetBytes(text));
        return place >= 0 ? place : throw new InvalidOperationException($"no '{text.Trim()}' in the saved PDF");
    }

    private static byte[] Ascii(FormattableString text) => Encoding.ASCII.GetBytes(text.ToString(CultureInfo.InvariantCulture));

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
