using ServiceReport.Findings;
using ServiceReport.Tables;
using ServiceReport.Tables.Rules;
using ServiceReport.Tests.Support;
using static ServiceReport.Tests.Support.WorkbookBuilder;

namespace ServiceReport.Tests.Tables;

public sealed class ExcelTableReaderTests
{
    [TestCase("99.690000000000012", "99.69")]
    [TestCase("99.689999999999998", "99.69")]
    [TestCase("0.1", "0.1")]
    [TestCase("9.9999999999999995E-2", "0.1")]
    [TestCase("0.30000000000000004", "0.3")]
    [TestCase("0.1234567890123455", "0.123456789012346")]
    [TestCase("0.12345678901234549", "0.123456789012345")]
    [TestCase("223639879", "223639879")]
    [TestCase("1E+3", "1000")]
    [TestCase("1.5e2", "150")]
    [TestCase("-4.5", "-4.5")]
    [TestCase("1.23456789012345678E+17", "123456789012346000")]
    [TestCase("1234567890123456", "1234567890123456")]
    [TestCase("-123456789012345678", "-123456789012345678")]
    [TestCase("5.5511151231257827E-17", "0.0000000000000000555111512313")]
    [TestCase("0.00", "0")]
    [TestCase("0E-300", "0")]
    [TestCase("999999999999999.9", "1000000000000000")]
    public void Reads_numbers_exactly_to_the_digits_that_a_spreadsheet_shows(string stored, string expected)
    {
        var cell = ReadCell(Number("A1", stored));
        Assert.Multiple(() =>
        {
            Assert.That(cell.Kind, Is.EqualTo(CellKind.Number));
            Assert.That(cell.Number, Is.EqualTo(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture)));
        });
    }

    [TestCase("NaN")]
    [TestCase("1.2.3")]
    [TestCase("12a")]
    public void Leaves_what_is_no_exact_number_as_text(string stored)
    {
        var cell = ReadCell(Number("A1", stored));
        Assert.Multiple(() =>
        {
            Assert.That(cell.Kind, Is.EqualTo(CellKind.Text));
            Assert.That(cell.Text, Is.EqualTo(stored));
        });
    }

    [TestCase("1E+300")]
    [TestCase("1E-300")]
    [TestCase("-1E-400")]
    [TestCase("4.9406564584124654E-324")]
    public void Tells_numbers_that_cannot_be_held_from_zero_and_from_text(string stored)
    {
        var cell = ReadCell(Number("A1", stored));
        Assert.Multiple(() =>
        {
            Assert.That(cell.Kind, Is.EqualTo(CellKind.Number));
            Assert.That(cell.IsOutOfBounds);
            Assert.That(cell.Text, Is.EqualTo(stored));
        });
    }

    [TestCase("9", "87 %")]
    [TestCase("10", "87 %")]
    [TestCase("0.0%", "87 %")]
    [TestCase("0\" prosent\"", "0.87")]
    [TestCase("#,##0.00", "0.87")]
    [TestCase("0\\%", "0.87")]
    public void Tells_shares_shown_as_per_cent_from_numbers(string format, string shown)
    {
        var cell = ReadCell(Number("A1", "0.87", 1), new WorkbookBuilder().Format(format));
        Assert.Multiple(() =>
        {
            Assert.That(cell.Number, Is.EqualTo(0.87m));
            Assert.That(cell.Text, Is.EqualTo(shown));
            Assert.That(cell.IsPercentFormat, Is.EqualTo(shown.EndsWith('%')));
        });
    }

    [TestCase("1.0000000000000002", "100 %")]
    [TestCase("0.60", "60 %")]
    [TestCase("1.0", "100 %")]
    public void Shows_a_share_with_a_zero_fraction_as_it_is(string stored, string shown) =>
        Assert.That(ReadCell(Number("A1", stored, 1), new WorkbookBuilder().Format("9")).Text, Is.EqualTo(shown));

    // 1 March 1900 is day 61, since Excel believes in 29 February 1900; 18 March 2026 is day 46099 (LibreOffice: =DATE(2026;3;18)).
    [TestCase("14", "1", "1900-01-01")]
    [TestCase("14", "59", "1900-02-28")]
    [TestCase("14", "61", "1900-03-01")]
    [TestCase("14", "46099", "2026-03-18")]
    [TestCase("17", "46099", "2026-03-18")]
    [TestCase("22", "46099.34375", "2026-03-18 08:15:00")]
    [TestCase("dd/mm/yyyy", "46099", "2026-03-18")]
    [TestCase("[$-414]mmmm\\ yyyy;@", "46099", "2026-03-18")]
    [TestCase("[h]:mm", "46099", "2026-03-18")]
    public void Reads_dates_by_their_number_format(string format, string stored, string expected)
    {
        var cell = ReadCell(Number("A1", stored, 1), new WorkbookBuilder().Format(format));
        Assert.Multiple(() =>
        {
            Assert.That(cell.Kind, Is.EqualTo(CellKind.Date));
            Assert.That(cell.Text, Is.EqualTo(expected));
        });
    }

    [TestCase("General")]
    [TestCase("[Red]0")]
    [TestCase("\"dag \"0")]
    [TestCase("_-* #,##0_-")]
    [TestCase("@")]
    [TestCase("14", "60")]
    [TestCase("14", "-1")]
    public void Does_not_take_numbers_for_dates(string format, string stored = "46099") =>
        Assert.That(ReadCell(Number("A1", stored, 1), new WorkbookBuilder().Format(format)).Kind, Is.EqualTo(CellKind.Number));

    [Test]
    public void Counts_from_1904_where_the_workbook_does_and_notes_it()
    {
        var findings = new FindingList();
        using var stream = new WorkbookBuilder().Format("14").Since1904().Sheet("Tall", Row(1, Number("A1", "44637", 1))).Build();
        var table = TableReader.Read("figures.xlsx", stream, [], findings).Single();
        Assert.Multiple(() =>
        {
            Assert.That(table.Rows[0].Cells[0].Text, Is.EqualTo("2026-03-18"));
            Assert.That(findings.Single().Rule, Is.EqualTo(DatesSince1904.Rule));
        });
    }

    [Test]
    public void Reads_dates_stored_as_text() =>
        Assert.That(ReadCell("<c r=\"A1\" t=\"d\"><v>2026-03-18T08:15:00</v></c>").Date, Is.EqualTo(new DateTime(2026, 3, 18, 8, 15, 0)));

    [TestCase("<c r=\"A1\" t=\"inlineStr\"><is><t>Sum</t></is></c>", CellKind.Text, "Sum")]
    [TestCase("<c r=\"A1\" t=\"inlineStr\"><is><r><t>Su</t></r><r><t>m</t></r></is></c>", CellKind.Text, "Sum")]
    [TestCase("<c r=\"A1\" t=\"str\"><f>B1</f><v>Sum</v></c>", CellKind.Text, "Sum")]
    [TestCase("<c r=\"A1\" t=\"s\"><v>0</v></c>", CellKind.Text, "Måned")]
    [TestCase("<c r=\"A1\" t=\"s\"><v>1</v></c>", CellKind.Text, "År og måned")]
    [TestCase("<c r=\"A1\" t=\"s\"><v>2</v></c>", CellKind.Text, "東京")]
    [TestCase("<c r=\"A1\" t=\"s\"><v>3</v></c>", CellKind.Text, "a\nb")]
    [TestCase("<c r=\"A1\" t=\"b\"><v>1</v></c>", CellKind.Boolean, "TRUE")]
    [TestCase("<c r=\"A1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", CellKind.Error, "#DIV/0!")]
    [TestCase("<c r=\"A1\"><f>SUM(B1:B2)</f><v>12</v></c>", CellKind.Number, "12")]
    [TestCase("<c r=\"A1\"><f>SUM(B1:B2)</f></c>", CellKind.FormulaWithoutValue, "=SUM(B1:B2)")]
    [TestCase("<c r=\"A1\"><f>SUM(B1:B2)</f><v/></c>", CellKind.FormulaWithoutValue, "=SUM(B1:B2)")]
    [TestCase("<c><v>12</v></c>", CellKind.Number, "12")]
    [TestCase("<c r=\"A1\" t=\"b\"><v>true</v></c>", CellKind.Boolean, "TRUE")]
    [TestCase("<c r=\"A1\" t=\"b\"><v>0</v></c>", CellKind.Boolean, "FALSE")]
    [TestCase("<c r=\"A1\" t=\"inlineStr\"><is><t>\u6771\u4EAC</t><rPh sb=\"0\" eb=\"2\"><t>\u3068\u3046</t></rPh><rPh sb=\"0\" eb=\"1\"/></is></c>", CellKind.Text, "\u6771\u4EAC")]
    [TestCase("<c r=\"A1\"><v>1E</v></c>", CellKind.Text, "1E")]
    public void Tells_what_a_cell_holds(string xml, CellKind kind, string text)
    {
        var cell = ReadCell(xml, new WorkbookBuilder()
            .SharedString("<t>Måned</t>")
            .SharedString("<r><t>År</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> og måned</t></r>")
            .SharedString("<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/>")
            .SharedString("<t>a_x000A_b</t>"));
        Assert.Multiple(() =>
        {
            Assert.That(cell.Kind, Is.EqualTo(kind));
            Assert.That(cell.Text, Is.EqualTo(text));
            Assert.That(cell.Place, Is.EqualTo(new CellPlace("figures.xlsx", "Tall", 1, 1)));
        });
    }

    [Test]
    public void Keeps_no_empty_cells_and_rows()
    {
        var table = Read(new WorkbookBuilder().Sheet(
            "Tall",
            Row(1, "<c r=\"A1\" s=\"1\"/>", "<c r=\"B1\" t=\"str\"><f>IF(1;\"\")</f><v></v></c>", Inline("C1", "  ")),
            Row(3, Number("B3", "5"), "<c r=\"C3\"/>"))).Single();
        Assert.Multiple(() =>
        {
            Assert.That(table.CellCount, Is.EqualTo(1));
            Assert.That(table.Rows.Single().Number, Is.EqualTo(3));
            Assert.That(table.Area, Is.EqualTo("B3:B3"));
        });
    }

    [Test]
    public void Counts_on_where_rows_and_cells_have_no_address()
    {
        var table = Read(new WorkbookBuilder().Sheet(
            "Tall", "<row><c><v>1</v></c><c><v>2</v></c></row>", "<row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c></row>", "<row><c><v>5</v></c></row>")).Single();
        Assert.That(table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Place.Address), Is.EqualTo(new[] { "A1", "B1", "C5", "D5", "A6" }));
    }

    [Test]
    public void Reads_the_sheets_that_are_asked_for_in_that_order()
    {
        var workbook = new WorkbookBuilder().Sheet("Første", Row(1, Number("A1", "1"))).Sheet("Sam 'og' &amp; såt", Row(1, Number("A1", "2")))
            .Sheet("Tredje", Row(1, Number("A1", "3")));
        Assert.That(Read(workbook, "Tredje", "Sam 'og' & såt").Select(table => table.Sheet), Is.EqualTo(new[] { "Tredje", "Sam 'og' & såt" }));
    }

    [Test]
    public void Asks_which_sheet_is_meant_where_several_hold_something()
    {
        var findings = new FindingList();
        using var stream = new WorkbookBuilder().Sheet("2024", Row(1, Number("A1", "1"))).Sheet("Tom", Row(1, Inline("A1", " ")))
            .Sheet("2025", Row(1, "<c r=\"A1\"/>"), Row(2, Number("A2", "2"))).Build();
        Assert.Multiple(() =>
        {
            Assert.That(TableReader.Read("figures.xlsx", stream, [], findings), Is.Empty);
            Assert.That(findings.Single().Rule.Code, Is.EqualTo("SR0109"));
            Assert.That(findings.Single().Severity, Is.EqualTo(Severity.Error));
            Assert.That(findings.Single().Message, Is.EqualTo("which sheet is meant? The workbook has '2024' and '2025'"));
            Assert.That(findings.Single().Rule.Help, Is.EqualTo("Say which with 'sheet' in report.yaml."));
        });
    }

    [Test]
    public void Reads_the_only_sheet_that_holds_something()
    {
        var filled = Row(1, Number("A1", "1"));
        Assert.Multiple(() =>
        {
            Assert.That(Read(new WorkbookBuilder().Sheet("Tom").Sheet("Tall", filled).Sheet("Tom 2")).Single().Sheet, Is.EqualTo("Tall"));
            Assert.That(Read(new WorkbookBuilder().Sheet("Skjult", filled).Hidden().Sheet("Tall", filled)).Single().Sheet, Is.EqualTo("Tall"));
            Assert.That(Read(new WorkbookBuilder().Sheet("Skjult", filled).Hidden().Sheet("Tom")).Single().Sheet, Is.EqualTo("Tom"));
            Assert.That(Read(new WorkbookBuilder().Sheet("Tom").Sheet("Tom 2")).Single().Sheet, Is.EqualTo("Tom"));
        });
    }

    [Test]
    public void Reads_the_strict_form_of_the_standard()
    {
        var findings = new FindingList();
        using var stream = new WorkbookBuilder().InStrictForm().SharedString("<t>Måned</t>").Format("0%")
            .Sheet("Tall", Row(1, Shared("A1", 0), Number("B1", "0.87", 1))).Build();
        var table = TableReader.Read("figures.xlsx", stream, ["Tall"], findings).Single();
        Assert.Multiple(() =>
        {
            Assert.That(findings, Is.Empty);
            Assert.That(table.Rows.Single().Cells.Select(cell => cell.Text), Is.EqualTo(new[] { "Måned", "87 %" }));
        });
    }

    // The same four cells, in the forms in which each of these programs writes a sheet.
    [TestCase("<row r=\"1\" spans=\"1:2\" x14ac:dyDescent=\"0.25\" xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>46054</v></c></row><row r=\"2\" spans=\"1:2\"><c r=\"A2\" s=\"2\"><v>0.99690000000000001</v></c><c r=\"B2\"><f>1+2</f><v>3</v></c></row>", TestName = "Excel")]
    [TestCase("<row r=\"1\" customFormat=\"false\" ht=\"15\" hidden=\"false\" outlineLevel=\"0\" collapsed=\"false\"><c r=\"A1\" s=\"0\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\" t=\"n\"><v>46054</v></c></row><row r=\"2\" customFormat=\"false\" ht=\"15\" hidden=\"false\"><c r=\"A2\" s=\"2\" t=\"n\"><v>0.9969</v></c><c r=\"B2\" s=\"0\" t=\"n\"><f aca=\"false\">1+2</f><v>3</v></c></row>", TestName = "LibreOffice")]
    [TestCase("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Måned</t></is></c><c r=\"B1\" s=\"1\" t=\"n\"><v>46054</v></c></row><row r=\"2\"><c r=\"A2\" s=\"2\" t=\"n\"><v>0.9969</v></c><c r=\"B2\" t=\"n\"><v>3</v></c></row>", TestName = "openpyxl, writing in passing")]
    [TestCase("<row r=\"1\"><c r=\"A1\" s=\"0\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>46054.0</v></c></row><row r=\"2\"><c r=\"A2\" s=\"2\"><v>0.9969</v></c><c r=\"B2\" s=\"0\"><f t=\"shared\" ref=\"B2:B3\" si=\"0\">1+2</f><v>3.0</v></c></row><row r=\"3\"><c r=\"A3\" s=\"0\"/></row>", TestName = "Google")]
    [TestCase("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Måned</v></c><c r=\"B1\" s=\"1\" t=\"n\"><v>46054</v></c></row><row r=\"2\"><c r=\"A2\" s=\"2\" t=\"n\"><v>0.9969</v></c><c r=\"B2\"><v>3</v></c></row>", TestName = "R")]
    public void Reads_what_each_program_writes(string rows)
    {
        var table = Read(new WorkbookBuilder().Format("[$-414]mmmm\\ yyyy;@").Format("0.00%").SharedString("<t>Måned</t>").Sheet("Tall", rows)).Single();
        Assert.Multiple(() =>
        {
            Assert.That(table.Rows.SelectMany(row => row.Cells).Select(cell => (cell.Kind, cell.Text)), Is.EqualTo(new[]
            {
                (CellKind.Text, "Måned"), (CellKind.Date, "2026-02-01"), (CellKind.Number, "99.69 %"), (CellKind.Number, "3"),
            }));
            Assert.That(table.Area, Is.EqualTo("A1:B2"));
        });
    }

    [TestCase("A1")]
    [TestCase("A1:XFD1048576")]
    [TestCase("rubbish")]
    public void Believes_the_cells_and_not_the_dimension(string area)
    {
        var table = Read(new WorkbookBuilder().Sheet("Tall", Row(1, Number("A1", "1")), Row(7, Number("C7", "2"))).Dimension(area)).Single();
        Assert.That(table.Area, Is.EqualTo("A1:C7"));
    }

    [Test]
    public void Reads_a_workbook_with_macros_and_runs_none()
    {
        var findings = new FindingList();
        using var stream = new WorkbookBuilder().Sheet("Tall", Row(1, Number("A1", "1"))).Part("xl/vbaProject.bin", "Sub Auto_Open()").Build();
        Assert.Multiple(() =>
        {
            Assert.That(TableReader.Read("figures.xlsm", stream, ["Tall"], findings).Single().CellCount, Is.EqualTo(1));
            Assert.That(findings, Is.Empty);
        });
    }

    [Test]
    public void Knows_hidden_and_merged_cells()
    {
        var table = Read(new WorkbookBuilder().Sheet("Tall", Row(1, Number("A1", "1")), HiddenRow(2, Number("A2", "2"))).HiddenColumns(2, 4).Merged("A1:B2", "C3:AA7", "rubbish", "B2", "D4:C3")).Single();
        Assert.Multiple(() =>
        {
            Assert.That(table.Rows.Select(row => row.IsHidden), Is.EqualTo(new[] { false, true }));
            Assert.That(table.HiddenColumns, Is.EqualTo(new[] { new ColumnSpan(2, 4) }));
            Assert.That(table.MergedAreas.Select(area => area.Address), Is.EqualTo(new[] { "A1:B2", "C3:AA7" }));
            Assert.That(table.IsHidden, Is.False);
        });
    }

    [Test]
    public void Names_the_sheets_that_there_are_and_the_nearest()
    {
        var findings = new FindingList();
        using var stream = new WorkbookBuilder().Sheet("Meldingstjeneste").Sheet("Samtykker").Build();
        var tables = TableReader.Read("figures.xlsx", stream, ["Meldingstjenste", "Samtykker"], findings);
        Assert.Multiple(() =>
        {
            Assert.That(tables, Has.Count.EqualTo(1));
            Assert.That(findings.Single().Rule, Is.EqualTo(SheetNotFound.Rule));
            Assert.That(findings.Single().Message, Is.EqualTo("the workbook has no sheet 'Meldingstjenste'; it has 'Meldingstjeneste' and 'Samtykker'"));
            Assert.That(findings.Single().Hint, Is.EqualTo("did you mean 'Meldingstjeneste'?"));
        });
    }

    [TestCase("Meldinger", "meldinger", "did you mean 'Meldinger'?")]
    [TestCase("Meldinger ", "Meldinger", "did you mean 'Meldinger '?")]
    [TestCase("Meldinger", " Meldinger", "did you mean 'Meldinger'?")]
    public void Does_not_take_one_sheet_for_another(string there, string asked, string hint)
    {
        var findings = new FindingList();
        using var stream = new WorkbookBuilder().Sheet(there, Row(1, Number("A1", "1"))).Build();
        Assert.Multiple(() =>
        {
            Assert.That(TableReader.Read("figures.xlsx", stream, [asked], findings), Is.Empty);
            Assert.That(findings.Single().Rule, Is.EqualTo(SheetNotFound.Rule));
            Assert.That(findings.Single().Hint, Is.EqualTo(hint));
        });
    }

    private static Cell ReadCell(string xml, WorkbookBuilder? workbook = null) =>
        Read((workbook ?? new WorkbookBuilder()).Sheet("Tall", Row(1, xml))).Single().Rows.Single().Cells.Single();

    private static IReadOnlyList<Table> Read(WorkbookBuilder workbook, params string[] sheets)
    {
        var findings = new FindingList();
        using var stream = workbook.Build();
        var tables = TableReader.Read("figures.xlsx", stream, sheets, findings);
        Assert.That(findings, Is.Empty);
        return tables;
    }
}
