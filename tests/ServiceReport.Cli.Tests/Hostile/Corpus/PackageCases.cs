using ServiceReport.Tests.Support;
namespace ServiceReport.Cli.Tests.Hostile.Corpus;

/// <summary>Workbooks whose parts have hostile names, lead nowhere, or are not what they should be.</summary>
internal static class PackageCases
{
    public static IReadOnlyList<HostileCase> All { get; } =
    [
        Named("a part with an absolute path", "/etc/passwd"),
        Named("a part with a path that goes up", "../../../../etc/cron.d/x"),
        Named("a part with a path that goes up in the middle", "xl/../../x.xml"),
        Named("a part on a drive", "C:/Windows/x.dll"),
        Named("a part with backslashes", "xl\\..\\..\\x.xml"),
        Named("a part on another machine", "\\\\server\\share\\x.xml"),
        Named("a part with a terminal escape in its name", "xl/\u001B]0;eid\u0007../x.xml"),
        Named("a part with a NUL in its name", "xl/x\0.xml"),
        Named("a part that turns the writing direction", "xl/\u202Elmx.exe"),
        Named("a part with a name of 60 000 letters", new string('x', 60_000) + "/../x"),
        new("a sheet that is there twice", "SR0104", Raw(entries => entries.Add(RawEntry.Of(HostileWorkbook.Sheet, "<worksheet/>")))),
        new("a sheet that is there in capitals, too", "SR0104", Raw(entries => entries.Add(RawEntry.Of("XL/Worksheets/SHEET1.XML", "<worksheet/>")))),
        new("no content types", "SR0102", Book(book => book.Without(HostileWorkbook.ContentTypes))),
        new("no relations of the package", "SR0104", Book(book => book.Without(HostileWorkbook.Relations))),
        new("no workbook part", "SR0104", Book(book => book.Without(HostileWorkbook.Book))),
        new("no relations of the workbook", "SR0105", Book(book => book.Without(HostileWorkbook.BookRelations))),
        new("no sheet part", "SR0104", Book(book => book.Without(HostileWorkbook.Sheet))),
        new("no shared strings although cells use them", "SR0104", Book(book => book.Without(HostileWorkbook.SharedStrings))),
        new("no sheets at all", "SR0104", Book(book => book.With(HostileWorkbook.Book, HostileWorkbook.BookOf("")))),
        new("a workbook part that is its own relations", "SR0104", Book(book => book.With(HostileWorkbook.Relations, HostileWorkbook.RelationsOf(("rId1", "officeDocument", "_rels/.rels"))))),
        new("a sheet that is the workbook", "SR0201", Book(book => book.With(HostileWorkbook.BookRelations, HostileWorkbook.RelationsOf(("rId1", "worksheet", "workbook.xml"))))),
        new("shared strings that are the sheet", "SR0104", Book(book => book.With(HostileWorkbook.BookRelations, HostileWorkbook.RelationsOf(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "sharedStrings", "worksheets/sheet1.xml"))))),
        new("a sheet outside the package", "SR0104", Book(book => book.With(HostileWorkbook.BookRelations, HostileWorkbook.RelationsOf(("rId1", "worksheet", "../../../../etc/passwd"))))),
        new("a sheet on the web", "SR0104", Book(book => book.With(HostileWorkbook.BookRelations, HostileWorkbook.RelationsOf(("rId1", "worksheet", "http://127.0.0.1:9/sheet1.xml"))))),
        new("a sheet that is a chart", "SR0105", Book(book => book.With(HostileWorkbook.BookRelations, HostileWorkbook.RelationsOf(("rId1", "chartsheet", "worksheets/sheet1.xml"))))),
        new("a sheet that is a dialog of a macro", "SR0105", Book(book => book.With(HostileWorkbook.BookRelations, HostileWorkbook.RelationsOf(("rId1", "xlMacrosheet", "worksheets/sheet1.xml"))))),
        new("a hundred thousand sheets, none of them the one", "SR0105", Book(book => book.With(HostileWorkbook.Book,
            HostileWorkbook.BookOf(string.Concat(Enumerable.Range(1, 100_000).Select(number => $"""<sheet name="Ark {number}" sheetId="{number}" r:id="rId1"/>""")))))),
        new("a hundred thousand sheets that are all the same part", "SR0109", workspace => workspace.Define(", sheet: Meldinger", "").WithWorkbook(new HostileWorkbook().With(HostileWorkbook.Book,
            HostileWorkbook.BookOf(string.Concat(Enumerable.Range(1, 100_000).Select(number => $"""<sheet name="Ark {number}" sheetId="{number}" r:id="rId1"/>""")))))),
        new("a hundred thousand relations", "SR0104", Book(book => book.With(HostileWorkbook.BookRelations,
            HostileWorkbook.RelationsOf([.. Enumerable.Range(1, 100_000).Select(number => ($"rId{number}", "worksheet", $"worksheets/none{number}.xml"))])))),
        new("a sheet named with terminal escapes", "SR0105", Book(book => book.With(HostileWorkbook.Book,
            HostileWorkbook.BookOf("""<sheet name="&#x9;\u001B[2J&#x202E;Meldinger&#x85;&#x2028;" sheetId="1" r:id="rId1"/>""")))),
        new("a sheet with a name of ten million letters", "SR0107", Book(book => book.With(HostileWorkbook.Book,
            HostileWorkbook.BookOf($"""<sheet name="{new string('x', 10_000_000)}" sheetId="1" r:id="rId1"/>""")))),
    ];

    private static HostileCase Named(string name, string part) =>
        new(name, "SR0104", Raw(entries => entries.Add(RawEntry.Of(part, "x")))) { Says = "which no program writes" };

    private static Action<HostileWorkspace> Raw(Action<List<RawEntry>> change) => workspace =>
    {
        var entries = new HostileWorkbook().ToEntries();
        change(entries);
        workspace.With("statistics.xlsx", RawZip.Write(entries));
    };

    private static Action<HostileWorkspace> Book(Func<HostileWorkbook, HostileWorkbook> change) => workspace => workspace.WithWorkbook(change(new HostileWorkbook()));
}
