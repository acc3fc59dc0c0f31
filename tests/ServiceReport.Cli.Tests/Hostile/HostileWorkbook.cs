using System.IO.Compression;
using System.Text;
using ServiceReport.Tests.Support;

namespace ServiceReport.Cli.Tests.Hostile;

/// <summary>A small valid workbook, part by part, so that a case can put another part in a part's place.</summary>
internal sealed class HostileWorkbook
{
    public const string Sheet = "xl/worksheets/sheet1.xml";
    public const string SharedStrings = "xl/sharedStrings.xml";
    public const string Styles = "xl/styles.xml";
    public const string Book = "xl/workbook.xml";
    public const string BookRelations = "xl/_rels/workbook.xml.rels";
    public const string Relations = "_rels/.rels";
    public const string ContentTypes = "[Content_Types].xml";

    public const string Head = """<?xml version="1.0" encoding="UTF-8"?>""";
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The rows of the valid sheet: a row of month names, and the years 2025 and 2026.</summary>
    public const string Rows = """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
        <row r="2"><c r="A2"><v>2025</v></c><c r="B2"><v>6142016</v></c><c r="C2"><v>5214812</v></c></row>
        <row r="3"><c r="A3"><v>2026</v></c><c r="B3"><v>6397333</v></c><c r="C3"><v>5052933</v></c></row>
        """;

    private const string OfficeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly Dictionary<string, Action<Stream>> _parts = new(StringComparer.Ordinal);

    public HostileWorkbook()
    {
        With(ContentTypes, $"""{Head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>""");
        With(Relations, RelationsOf(("rId1", "officeDocument", Book)));
        With(Book, BookOf("""<sheet name="Meldinger" sheetId="1" r:id="rId1"/>"""));
        With(BookRelations, RelationsOf(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "sharedStrings", "sharedStrings.xml"), ("rId3", "styles", "styles.xml")));
        With(SharedStrings, $"""{Head}<sst xmlns="{Main}"><si><t>År</t></si><si><t>januar</t></si><si><t>februar</t></si></sst>""");
        With(Styles, $"""{Head}<styleSheet xmlns="{Main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="3"/></cellXfs></styleSheet>""");
        With(Sheet, SheetOf(Rows));
    }

    public static string RelationsOf(params (string Id, string Kind, string Target)[] relations) =>
        $"""{Head}<Relationships xmlns="{PackageRelations}">{string.Concat(relations.Select(one => $"""<Relationship Id="{one.Id}" Type="{OfficeRelations}/{one.Kind}" Target="{one.Target}"/>"""))}</Relationships>""";

    public static string BookOf(string sheets) => $"""{Head}<workbook xmlns="{Main}" xmlns:r="{OfficeRelations}"><sheets>{sheets}</sheets></workbook>""";

    public static string SheetOf(string rows) => $"""{Head}<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData></worksheet>""";

    public HostileWorkbook With(string part, string text) => With(part, [text]);

    /// <summary>A part as a stream of pieces: it may be far longer than what fits in memory.</summary>
    public HostileWorkbook With(string part, IEnumerable<string> pieces)
    {
        _parts[part] = stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16);
            foreach (var piece in pieces)
            {
                writer.Write(piece);
            }
        };
        return this;
    }

    public HostileWorkbook Without(string part)
    {
        _parts.Remove(part);
        return this;
    }

    /// <summary>Rows in place of those of the valid sheet.</summary>
    public HostileWorkbook WithRows(IEnumerable<string> rows) =>
        With(Sheet, rows.Prepend($"""{Head}<worksheet xmlns="{Main}"><sheetData>""").Append("</sheetData></worksheet>"));

    public HostileWorkbook WithRows(string rows) => WithRows([rows]);

    public void Save(string path)
    {
        using var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        foreach (var (name, write) in _parts)
        {
            using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
            write(stream);
        }
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, write) in _parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                write(part);
            }
        }

        return stream.ToArray();
    }

    /// <summary>The parts as raw entries of a zip archive, for archives that lie.</summary>
    public List<RawEntry> ToEntries()
    {
        var entries = new List<RawEntry>();
        foreach (var (name, write) in _parts)
        {
            using var stream = new MemoryStream();
            write(stream);
            entries.Add(RawEntry.Of(name, Encoding.UTF8.GetString(stream.ToArray())));
        }

        return entries;
    }
}
