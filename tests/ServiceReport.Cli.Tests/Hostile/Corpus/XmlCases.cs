namespace ServiceReport.Cli.Tests.Hostile.Corpus;

/// <summary>Parts of a workbook whose XML is an attack on whoever reads it.</summary>
internal static class XmlCases
{
    private const int Million = 1_000_000;

    private const string Laughs = """
        <!DOCTYPE worksheet [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
        <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">
        <!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;"><!ENTITY h "&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;"><!ENTITY i "&h;&h;&h;&h;&h;&h;&h;&h;&h;&h;">]>
        """;

    public static IReadOnlyList<HostileCase> All { get; } =
    [
        Part("a billion laughs in the sheet", HostileWorkbook.Sheet, $"{Laughs}<worksheet xmlns=\"{HostileWorkbook.Main}\"><sheetData><row><c t=\"str\"><v>&i;</v></c></row></sheetData></worksheet>"),
        Part("a billion laughs in the shared strings", HostileWorkbook.SharedStrings, $"{Laughs.Replace("worksheet", "sst", StringComparison.Ordinal)}<sst><si><t>&i;</t></si></sst>"),
        Part("a billion laughs in the relations", HostileWorkbook.Relations, $"{Laughs}<Relationships><x>&i;</x></Relationships>"),
        Part("an entity that is a file of the machine", HostileWorkbook.SharedStrings, """<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>"""),
        Part("an entity that is a page of the web", HostileWorkbook.Sheet, """<!DOCTYPE x [<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]><worksheet>&x;</worksheet>"""),
        Part("a document type on the web", HostileWorkbook.Book, """<!DOCTYPE workbook PUBLIC "x" "http://127.0.0.1:9/x.dtd"><workbook/>"""),
        Part("a parameter entity", HostileWorkbook.Styles, """<!DOCTYPE x [<!ENTITY % p SYSTEM "file:///etc/hostname">%p;]><styleSheet/>"""),
        Part("a document type that says nothing", HostileWorkbook.Sheet, "<!DOCTYPE worksheet><worksheet/>"),
        Part("an entity that nobody declared", HostileWorkbook.Sheet, "<worksheet>&x;</worksheet>"),
        Part("elements a million deep", HostileWorkbook.Sheet, string.Concat(Enumerable.Repeat("<a>", Million))),
        Part("elements a million deep inside a cell", HostileWorkbook.Sheet, $"<worksheet><sheetData><row><c>{string.Concat(Enumerable.Repeat("<v>", Million))}"),
        Part("elements a million deep in the relations", HostileWorkbook.BookRelations, string.Concat(Enumerable.Repeat("<a>", Million))),
        new("a namespace for each of a hundred thousand elements", "SR0104", workspace => workspace.WithWorkbook(new HostileWorkbook().With(HostileWorkbook.Sheet,
            Enumerable.Range(0, 100_000).Select(number => $"<n{number}:a xmlns:n{number}=\"urn:{number}\">")))),
        new("a million attributes on one element", "SR0107", workspace => workspace.WithWorkbook(new HostileWorkbook().With(HostileWorkbook.Sheet,
            Enumerable.Range(0, Million).Select(number => $" a{number}=\"\"").Prepend("<worksheet").Append("><x></worksheet>")))),
        new("ninety thousand attributes on one element", "SR0201", workspace => workspace.WithWorkbook(new HostileWorkbook().With(HostileWorkbook.Sheet,
            Enumerable.Range(0, 90_000).Select(number => $" a{number}=\"\"").Prepend("<worksheet").Append("><x/></worksheet>")))),
        new("an attribute of 100 MB of angle brackets", "SR0107", workspace => workspace.WithWorkbook(new HostileWorkbook().With(HostileWorkbook.Sheet,
            Megabytes(100).Select(piece => piece.Replace('1', '>')).Prepend("<worksheet x=\"").Append("\"/>")))),
        new("an attribute of 100 MB", "SR0107", workspace => workspace.WithWorkbook(new HostileWorkbook().With(HostileWorkbook.Sheet,
            Megabytes(100).Prepend("<worksheet x=\"").Append("\"/>")))),
        new("an element name of 100 MB", "SR0107", workspace => workspace.WithWorkbook(new HostileWorkbook().With(HostileWorkbook.Sheet, Megabytes(100).Prepend("<a").Append("/>")))),
        new("a comment of 150 MB", "SR0107", workspace => workspace.WithWorkbook(new HostileWorkbook().With(HostileWorkbook.Sheet,
            Megabytes(150).Prepend("<worksheet><!--").Append("--></worksheet>")))),
        new("a processing instruction of 150 MB", "SR0107", workspace => workspace.WithWorkbook(new HostileWorkbook().With(HostileWorkbook.Sheet,
            Megabytes(150).Prepend("<worksheet><?x ").Append("?></worksheet>")))),
        new("40 MB of blanks between two rows", "SR0107", workspace => workspace.WithWorkbook(new HostileWorkbook().With(HostileWorkbook.Sheet,
            Enumerable.Repeat(string.Concat(Enumerable.Range(0, 1 << 16).Select(number => "  \n\t \r\n   \t\t\n \n".Substring(number * 7919 % 9, 4))), 150).Prepend("<worksheet>").Append("</worksheet>")))),
        new("a million shared strings", "SR0107", workspace => workspace.WithWorkbook(new HostileWorkbook().With(HostileWorkbook.SharedStrings,
            Enumerable.Range(0, Million + 1).Select(number => $"<si><t>{number:D20}</t></si>").Prepend("<sst>").Append("</sst>")))),
        new("shared strings that are long together", "SR0107", workspace => workspace.WithWorkbook(new HostileWorkbook().With(HostileWorkbook.SharedStrings,
            Enumerable.Repeat($"<si><t>{new string('x', 32_000)}</t></si>", 4_000).Prepend("<sst>").Append("</sst>")))),
        new("a shared string of a million runs", "SR0107", workspace => workspace.WithWorkbook(new HostileWorkbook().With(HostileWorkbook.SharedStrings,
            Enumerable.Repeat("<r><t>x</t></r>", Million).Prepend("<sst><si>").Append("</si></sst>")))),
        new("a shared string of 150 MB of empty runs, the only one", "SR0104", workspace => workspace.WithWorkbook(new HostileWorkbook().With(HostileWorkbook.SharedStrings,
            Enumerable.Repeat(string.Concat(Enumerable.Repeat("<r><t></t></r>", 10_000)), 1_000).Prepend("<sst><si>").Append("</si></sst>")))),
        new("a million styles", "", workspace => workspace.WithWorkbook(new HostileWorkbook().With(HostileWorkbook.Styles,
            Enumerable.Repeat("<xf numFmtId=\"0\"/>", Million).Prepend("<styleSheet><cellXfs>").Append("</cellXfs></styleSheet>")))),
        new("a million number formats", "", workspace => workspace.WithWorkbook(new HostileWorkbook().With(HostileWorkbook.Styles,
            Enumerable.Range(0, Million).Select(number => $"<numFmt numFmtId=\"{number}\" formatCode=\"0\"/>").Prepend("<styleSheet>").Append("</styleSheet>")))),
        Part("no XML at all", HostileWorkbook.Sheet, "dette er ikke XML"),
        Part("an empty part", HostileWorkbook.Sheet, ""),
        Part("bytes that are no characters", HostileWorkbook.Sheet, "<worksheet>\u0000</worksheet>"),
        Part("an encoding that nobody knows", HostileWorkbook.Sheet, "<?xml version=\"1.0\" encoding=\"x-eget\"?><worksheet/>"),
        Part("an encoding that hides markup", HostileWorkbook.Sheet, "<?xml version=\"1.0\" encoding=\"utf-7\"?><worksheet/>"),
        Part("XML 1.1", HostileWorkbook.Sheet, "<?xml version=\"1.1\"?><worksheet/>"),
        Part("tags that do not close each other", HostileWorkbook.Sheet, "<worksheet><sheetData><row></sheetData></row></worksheet>"),
        Part("two roots", HostileWorkbook.Styles, "<styleSheet/><styleSheet/>"),
    ];

    private static HostileCase Part(string name, string part, string text) => new(name, "SR0104", workspace => workspace.WithWorkbook(new HostileWorkbook().With(part, text)));

    /// <summary>So many megabytes that do not compress too well.</summary>
    private static IEnumerable<string> Megabytes(int count)
    {
        var piece = string.Concat(Enumerable.Range(0, 1 << 17).Select(number => (number * 2654435761L % 100_000_000L).ToString("D8", System.Globalization.CultureInfo.InvariantCulture)));
        return Enumerable.Repeat(piece, count);
    }
}
