using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ServiceReport.Tests.Support;

/// <summary>
/// Writes an Excel workbook part by part, as XML, so that a test can write what no library would: cells without an address, formulas
/// without a value, a sheet that is cut off.
/// </summary>
internal sealed class WorkbookBuilder
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string Rows)> _sheets = [];
    private readonly List<string> _sharedStrings = [];
    private readonly List<(string Name, string Content)> _otherParts = [];
    private readonly List<string> _formatCodes = [];
    private readonly HashSet<int> _hidden = [];
    private readonly Dictionary<int, string> _beforeRows = [];
    private readonly Dictionary<int, string> _behindRows = [];
    private string _properties = "";
    private bool _isStrict;

    /// <summary>A sheet; the rows are the XML inside <c>sheetData</c>.</summary>
    public WorkbookBuilder Sheet(string name, params string[] rows)
    {
        _sheets.Add((name, string.Concat(rows)));
        return this;
    }

    /// <summary>The last sheet has no tab.</summary>
    public WorkbookBuilder Hidden()
    {
        _hidden.Add(_sheets.Count - 1);
        return this;
    }

    /// <summary>The last sheet does not show these columns, counted from 1.</summary>
    public WorkbookBuilder HiddenColumns(int first, int last)
    {
        _beforeRows[_sheets.Count - 1] = $"<cols><col min=\"{first}\" max=\"{last}\" width=\"9\" hidden=\"1\" customWidth=\"1\"/></cols>";
        return this;
    }

    /// <summary>The last sheet says that it covers this area, true or not.</summary>
    public WorkbookBuilder Dimension(string area)
    {
        _beforeRows[_sheets.Count - 1] = $"<dimension ref=\"{area}\"/>";
        return this;
    }

    /// <summary>The last sheet has these merged areas, such as <c>B2:C2</c>.</summary>
    public WorkbookBuilder Merged(params string[] areas)
    {
        var cells = string.Concat(areas.Select(area => $"<mergeCell ref=\"{area}\"/>"));
        _behindRows[_sheets.Count - 1] = $"<autoFilter ref=\"A1:B2\"/><mergeCells count=\"{areas.Length}\">{cells}</mergeCells><pageMargins left=\"1\" right=\"1\" top=\"1\" bottom=\"1\" header=\"1\" footer=\"1\"/>";
        return this;
    }

    /// <summary>A shared string; the XML inside <c>si</c>.</summary>
    public WorkbookBuilder SharedString(string inside)
    {
        _sharedStrings.Add($"<si>{inside}</si>");
        return this;
    }

    /// <summary>A style with this number format: the first one is style 1, the next 2. A number stands for a built-in format.</summary>
    public WorkbookBuilder Format(string codeOrNumber)
    {
        _formatCodes.Add(codeOrNumber);
        return this;
    }

    /// <summary>Dates count from 1904.</summary>
    public WorkbookBuilder Since1904()
    {
        _properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /// <summary>With the namespaces of ISO/IEC 29500 Strict, which Excel can save too.</summary>
    public WorkbookBuilder InStrictForm()
    {
        _isStrict = true;
        return this;
    }

    /// <summary>Another part of the package, or one that takes the place of a part.</summary>
    public WorkbookBuilder Part(string name, string content)
    {
        _otherParts.Add((name, content));
        return this;
    }

    public static string Row(int number, params string[] cells) => $"<row r=\"{number}\">{string.Concat(cells)}</row>";

    public static string HiddenRow(int number, params string[] cells) => $"<row r=\"{number}\" hidden=\"1\">{string.Concat(cells)}</row>";

    public static string Number(string address, string value, int style = 0) => $"<c r=\"{address}\" s=\"{style}\"><v>{value}</v></c>";

    public static string Inline(string address, string text) => $"<c r=\"{address}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    public static string Shared(string address, int index) => $"<c r=\"{address}\" t=\"s\"><v>{index}</v></c>";

    public MemoryStream Build()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in Parts())
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(_isStrict ? Strict(content) : content));
            }
        }

        stream.Position = 0;
        return stream;
    }

    private Dictionary<string, string> Parts()
    {
        var parts = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = ContentTypes(),
            ["_rels/.rels"] = RelationshipsPart(("rId1", "officeDocument", "xl/workbook.xml")),
            ["xl/workbook.xml"] = $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relationships}\">{_properties}<sheets>{SheetList()}</sheets></workbook>",
            ["xl/_rels/workbook.xml.rels"] = RelationshipsPart(
                [.. _sheets.Select((_, index) => ($"rId{index + 1}", "worksheet", $"worksheets/sheet{index + 1}.xml")), ("rIdS", "sharedStrings", "sharedStrings.xml"), ("rIdF", "styles", "styles.xml")]),
            ["xl/sharedStrings.xml"] = $"<sst xmlns=\"{Main}\">{string.Concat(_sharedStrings)}</sst>",
            ["xl/styles.xml"] = Styles(),
        };
        for (var index = 0; index < _sheets.Count; index++)
        {
            parts[$"xl/worksheets/sheet{index + 1}.xml"] = $"<worksheet xmlns=\"{Main}\">{_beforeRows.GetValueOrDefault(index)}<sheetData>{_sheets[index].Rows}</sheetData>{_behindRows.GetValueOrDefault(index)}</worksheet>";
        }

        foreach (var (name, content) in _otherParts)
        {
            parts[name] = content;
        }

        return parts;
    }

    private string SheetList() => string.Concat(_sheets.Select((sheet, index) =>
        $"<sheet name=\"{sheet.Name}\" sheetId=\"{index + 1}\"{(_hidden.Contains(index) ? " state=\"hidden\"" : "")} r:id=\"rId{index + 1}\"/>"));

    private string Styles()
    {
        var custom = new StringBuilder();
        var styles = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (var index = 0; index < _formatCodes.Count; index++)
        {
            var isBuiltIn = int.TryParse(_formatCodes[index], NumberStyles.None, CultureInfo.InvariantCulture, out var id) && _formatCodes[index] != "0";
            if (!isBuiltIn)
            {
                id = 164 + index;
                custom.Append(CultureInfo.InvariantCulture, $"<numFmt numFmtId=\"{id}\" formatCode=\"{System.Security.SecurityElement.Escape(_formatCodes[index])}\"/>");
            }

            styles.Append(CultureInfo.InvariantCulture, $"<xf numFmtId=\"{id}\"/>");
        }

        return $"<styleSheet xmlns=\"{Main}\"><numFmts>{custom}</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>{styles}</cellXfs></styleSheet>";
    }

    private string ContentTypes()
    {
        const string Prefix = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        var types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        types.Append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        types.Append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        types.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Prefix}sheet.main+xml\"/>");
        types.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{Prefix}sharedStrings+xml\"/>");
        types.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{Prefix}styles+xml\"/>");
        for (var index = 1; index <= _sheets.Count; index++)
        {
            types.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/xl/worksheets/sheet{index}.xml\" ContentType=\"{Prefix}worksheet+xml\"/>");
        }

        return types.Append("</Types>").ToString();
    }

    private static string Strict(string content) => content
        .Replace(Main, "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal)
        .Replace(Relationships, "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal);

    private static string RelationshipsPart(params (string Id, string Type, string Target)[] relationships) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(relationships.Select(item => $"<Relationship Id=\"{item.Id}\" Type=\"{Relationships}/{item.Type}\" Target=\"{item.Target}\"/>"))
        + "</Relationships>";
}
