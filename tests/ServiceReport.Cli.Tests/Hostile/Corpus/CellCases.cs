namespace ServiceReport.Cli.Tests.Hostile.Corpus;

/// <summary>Cells where no cell can be, of a size that no cell has, or of a number that no program can bear.</summary>
internal static class CellCases
{
    public static IReadOnlyList<HostileCase> All { get; } =
    [
        Third("a figure in the last cell of the sheet", "<c r=\"A3\"><v>2026</v></c><c r=\"XFD1048576\"><v>1</v></c>", "SR0301") with { Says = "'messages' has no figure" },
        Third("a column beyond the last", "<c r=\"XFE3\"><v>1</v></c>", "SR0104"),
        Third("a column of forty letters", $"<c r=\"{new string('Z', 40)}3\"><v>1</v></c>", "SR0104"),
        Row("a row beyond the last", "1048577", "SR0104"),
        Row("row 0", "0", "SR0104"),
        Row("a negative row", "-1", "SR0104"),
        Row("a row of twenty digits", "99999999999999999999", "SR0104"),
        Row("a row that is no number", "tre", "SR0104"),
        Third("a shared string that is not there", "<c r=\"A3\"><v>2026</v></c><c r=\"C3\" t=\"s\"><v>99</v></c>", "SR0104"),
        Third("a negative shared string", "<c r=\"A3\"><v>2026</v></c><c r=\"C3\" t=\"s\"><v>-1</v></c>", "SR0104"),
        Third("a shared string that is no number", "<c r=\"A3\"><v>2026</v></c><c r=\"C3\" t=\"s\"><v>x</v></c>", "SR0104"),
        Figure("a number that is infinite", "INF", "SR0103"),
        Figure("a number that is none", "NaN", "SR0103"),
        Figure("a number of a million digits in its exponent", "1e" + new string('9', 1_000_000), "SR0107"),
        Figure("a number with an exponent beyond all numbers", "1e999999", "SR0216"),
        Figure("a number too large for a figure", "1e300", "SR0216"),
        Figure("a number of ten thousand digits", new string('9', 10_000), "SR0216"),
        Figure("a dash, which says that there is no figure", "-", "SR0301"),
        Figure("a number in hexadecimal digits", "0x1F", "SR0103"),
        new("a number of Arabic digits in a text", "SR0103", workspace => workspace.WithWorkbook(new HostileWorkbook().WithRows(
            HostileWorkbook.Rows.Replace("<c r=\"C3\"><v>5052933</v></c>", "<c r=\"C3\" t=\"inlineStr\"><is><t>٥٠٥٢٩٣٣</t></is></c>", StringComparison.Ordinal)))),
        Figure("a cell of 33 000 characters", new string('x', 33_000), "SR0107"),
        new("a cell of 100 MB", "SR0107", Rows(Enumerable.Repeat(string.Concat(Enumerable.Range(0, 100_000).Select(number => $"{number * 7919 % 99_991:D5}")), 200)
            .Prepend("<row><c t=\"str\"><v>").Append("</v></c></row>"))),
        new("a formula of 100 MB", "SR0107", Rows(Enumerable.Repeat(string.Concat(Enumerable.Range(0, 100_000).Select(number => $"{number * 7919 % 99_991:D5}")), 200)
            .Prepend("<row><c><f>").Append("</f><v>1</v></c></row>"))),
        new("a cell of terminal escapes", "SR0103", workspace => workspace.With("uptime.csv", "Måned;Oppetid\n2026-01;99,95\n2026-02;\u001B[31m\u001B]2\u0007\u009B2J\u202E99,97\u2066\n")),
        new("a formula that calls a program", "SR0211", Rows(HostileWorkbook.Rows.Replace("<c r=\"C3\"><v>5052933</v></c>", "<c r=\"C3\"><f>cmd|'/c calc'!A1</f></c>", StringComparison.Ordinal))),
        new("two million cells with figures", "SR0107", Rows(Enumerable.Range(1, 200_000).Select(row =>
            $"<row r=\"{row}\">{string.Concat(Enumerable.Range(0, 10).Select(column => $"<c r=\"{(char)('A' + column)}{row}\"><v>{row + column}</v></c>"))}</row>"))),
        new("as many cells as are read, and no table in them", "SR0201", Rows(Enumerable.Range(1, 59_999).Select(row =>
            $"<row r=\"{row}\">{string.Concat(Enumerable.Range(0, 5).Select(column => $"<c r=\"{(char)('A' + column)}{row}\"><v>{row + column}.5</v></c>"))}</row>"))),
        new("ten sheets with two hundred thousand cells each", "SR0107", workspace => workspace
            .Define("  uptime:", string.Concat(Enumerable.Range(1, 9).Select(number => $"  s{number}: {{ title: Ark, file: statistics.xlsx, sheet: Ark {number} }}\n")) + "  uptime:")
            .WithWorkbook(new HostileWorkbook()
                .WithRows(Enumerable.Range(1, 40_000).Select(row => $"<row r=\"{row}\">{string.Concat(Enumerable.Repeat("<c><v>0.5</v></c>", 5))}</row>"))
                .With(HostileWorkbook.Book, HostileWorkbook.BookOf("<sheet name=\"Meldinger\" sheetId=\"10\" r:id=\"rId1\"/>"
                    + string.Concat(Enumerable.Range(1, 9).Select(number => $"<sheet name=\"Ark {number}\" sheetId=\"{number}\" r:id=\"rId1\"/>")))))),
        new("two files with as many cells as are read", "SR0201*2", workspace =>
        {
            Rows(Enumerable.Range(1, 59_999).Select(row => $"<row r=\"{row}\">{string.Concat(Enumerable.Repeat("<c><v>0.5</v></c>", 5))}</row>"))(workspace);
            workspace.With("uptime.csv", Enumerable.Repeat("a;b;c;d;e\n", 59_999));
        }),
        new("a row of 16 384 cells, a hundred times", "SR0107", Rows(Enumerable.Range(1, 100).Select(row =>
            $"<row r=\"{row}\">{string.Concat(Enumerable.Repeat("<c><v>7</v></c>", 16_384))}</row>"))),
        new("a row of cells in the reverse order, sixteen thousand of them", "SR0201", Rows(Enumerable.Range(1, 16_000).Select(column => $"<c r=\"{Column(16_001 - column)}1\"><v>7</v></c>").Prepend("<row r=\"1\">").Append("</row>"))),
        new("the same cell a quarter of a million times", "SR0201", Rows(Enumerable.Repeat("<c r=\"A1\"><v>7</v></c>", 250_000).Prepend("<row r=\"1\">").Append("</row>"))),
        new("the same row a hundred thousand times", "SR0207*10", Rows(Enumerable.Repeat("<row r=\"3\"><c r=\"A3\"><v>2026</v></c><c r=\"C3\"><v>5</v></c></row>", 100_000).Prepend(HostileWorkbook.Rows))),
        new("a hundred thousand years that are no years", "SR0205*10", Rows(Enumerable.Range(4, 100_000).Select(row => $"<row r=\"{row}\"><c r=\"A{row}\" t=\"str\"><v>{row + 4000} ?</v></c><c r=\"B{row}\"><v>5</v></c></row>").Prepend(HostileWorkbook.Rows))),
        new("a hundred thousand rows of the same year", "SR0207*10", Rows(Enumerable.Range(4, 100_000).Select(row => $"<row r=\"{row}\"><c r=\"A{row}\"><v>2026</v></c><c r=\"B{row}\"><v>5</v></c></row>").Prepend(HostileWorkbook.Rows))),
        new("a header of sixteen thousand Januaries", "SR0206*10", Rows(
        [
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>", .. Enumerable.Repeat("<c t=\"s\"><v>1</v></c>", 16_000), "</row>",
            "<row r=\"2\"><c r=\"A2\"><v>2026</v></c>", .. Enumerable.Repeat("<c><v>7</v></c>", 16_000), "</row>",
        ])),
        new("a header of sixteen thousand months that are no months", "SR0204*10", Rows(
        [
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>", .. Enumerable.Range(0, 16_000).Select(number => $"<c t=\"str\"><v>mnd{number}</v></c>"), "</row>",
            "<row r=\"2\"><c r=\"A2\"><v>2026</v></c>", .. Enumerable.Repeat("<c><v>7</v></c>", 16_002), "</row>",
        ])),
    ];

    private static Action<HostileWorkspace> Rows(IEnumerable<string> rows) => workspace => workspace.WithWorkbook(new HostileWorkbook().WithRows(rows));

    private static Action<HostileWorkspace> Rows(string rows) => Rows([rows]);

    private static HostileCase Row(string name, string number, string code) =>
        new(name, code, Rows(HostileWorkbook.Rows + $"<row r=\"{number}\"><c><v>1</v></c></row>"));

    /// <summary>Other cells in the third row, which has the report's month.</summary>
    private static HostileCase Third(string name, string cells, string code) =>
        new(name, code, Rows(HostileWorkbook.Rows[..HostileWorkbook.Rows.IndexOf("<row r=\"3\">", StringComparison.Ordinal)] + $"<row r=\"3\">{cells}</row>"));

    private static HostileCase Figure(string name, string value, string code) =>
        new(name, code, Rows(HostileWorkbook.Rows.Replace("5052933", value, StringComparison.Ordinal)));

    private static string Column(int number)
    {
        var letters = "";
        for (var rest = number; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }
}
