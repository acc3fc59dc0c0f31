namespace ServiceReport.Cli.Tests.Hostile.Corpus;

/// <summary>Files that are strange and large, and hold good figures all the same: they are read, within the same bounds.</summary>
internal static class HarmlessCases
{
    private const int Million = 1_000_000;

    public static IReadOnlyList<HostileCase> All { get; } =
    [
        new("the valid workspace itself", "", _ => { }),
        new("a million formatted empty rows", "", workspace => workspace.WithWorkbook(new HostileWorkbook().WithRows(
            Enumerable.Range(4, Million).Select(row => $"""<row r="{row}" s="1" customFormat="1"><c r="A{row}" s="1"/></row>""").Prepend(HostileWorkbook.Rows)))),
        new("a million merged areas", "", workspace => workspace.WithWorkbook(new HostileWorkbook().With(HostileWorkbook.Sheet,
            Enumerable.Range(1, Million).Select(row => $"""<mergeCell ref="X{row}:Y{row}"/>""")
                .Prepend($"""{HostileWorkbook.Head}<worksheet xmlns="{HostileWorkbook.Main}"><sheetData>{HostileWorkbook.Rows}</sheetData><mergeCells>""")
                .Append("</mergeCells></worksheet>")))),
        new("a dimension that lies", "", workspace => workspace.WithWorkbook(new HostileWorkbook().With(HostileWorkbook.Sheet,
            $"""{HostileWorkbook.Head}<worksheet xmlns="{HostileWorkbook.Main}"><dimension ref="A1:XFD1048576"/><sheetData>{HostileWorkbook.Rows}</sheetData></worksheet>"""))),
        new("a column style over all columns", "", workspace => workspace.WithWorkbook(new HostileWorkbook().With(HostileWorkbook.Sheet,
            $"""{HostileWorkbook.Head}<worksheet xmlns="{HostileWorkbook.Main}"><cols><col min="1" max="16384" style="1"/></cols><sheetData>{HostileWorkbook.Rows}</sheetData></worksheet>"""))),
        new("a style that is not there", "", workspace => workspace.WithWorkbook(new HostileWorkbook().WithRows(
            HostileWorkbook.Rows.Replace("<c r=\"B3\">", "<c r=\"B3\" s=\"4000000\">", StringComparison.Ordinal)))),
        new("rows and cells without addresses", "", workspace => workspace.WithWorkbook(new HostileWorkbook().WithRows(
            """<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row><row><c><v>2026</v></c><c><v>6397333</v></c><c><v>5052933</v></c></row>"""))),
        new("relations that go in a circle", "", workspace => workspace.WithWorkbook(new HostileWorkbook()
            .With("xl/worksheets/_rels/sheet1.xml.rels", HostileWorkbook.RelationsOf(("rId1", "officeDocument", "../workbook.xml"), ("rId2", "worksheet", "sheet1.xml"))))),
        new("relations to the world outside", "", workspace => workspace.WithWorkbook(new HostileWorkbook().With(HostileWorkbook.BookRelations,
            HostileWorkbook.RelationsOf(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "sharedStrings", "sharedStrings.xml"))
                .Replace("</Relationships>", """<Relationship Id="rId9" Type="x/externalLink" Target="http://127.0.0.1:9/x" TargetMode="External"/></Relationships>""", StringComparison.Ordinal)))),
        new("a macro beside the sheets", "", workspace => workspace.WithWorkbook(new HostileWorkbook().With("xl/vbaProject.bin", "\u00D0\u00CF\u0011 macro"))),
        new("a CSV file of mixed line ends", "", workspace => workspace.With("uptime.csv", "Måned;Oppetid\r2025-12;99,91\r\n2026-01;99,95\n2026-02;99,97\r")),
        new("a CSV file with a million blank lines", "", workspace => workspace.With("uptime.csv",
            Enumerable.Repeat("\n", Million).Prepend("Måned;Oppetid\n2026-01;99,95\n2026-02;99,97\n"))),
        new("a CSV file with ten million separators behind its figures", "", workspace => workspace.With("uptime.csv",
            Enumerable.Repeat(";;;;;;;;;;\n", Million).Prepend("Måned;Oppetid\n2026-01;99,95\n2026-02;99,97\n"))),
    ];
}
