using System.Security;
using System.Text;
using ServiceReport.Formats.Pdf.Layout;

namespace ServiceReport.Formats.Pdf.Drawing;

/// <summary>What the file says about itself, as XMP (ISO 16684-1): title, author, language, and that it is PDF/UA-1. No dates, no invented ids.</summary>
internal static class Xmp
{
    public const string Creator = "report";

    public static byte[] Of(PlacedDocument document)
    {
        var author = document.Author.Length == 0
            ? ""
            : $"<dc:creator><rdf:Seq><rdf:li>{SecurityElement.Escape(document.Author)}</rdf:li></rdf:Seq></dc:creator>\n";
        return Encoding.UTF8.GetBytes($"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(document.Title)}</rdf:li></rdf:Alt></dc:title>
            {author}<dc:language><rdf:Bag><rdf:li>{document.LanguageTag}</rdf:li></rdf:Bag></dc:language>
            <xmp:CreatorTool>{Creator}</xmp:CreatorTool>
            <pdf:Producer>PDFsharp</pdf:Producer>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """);
    }
}
