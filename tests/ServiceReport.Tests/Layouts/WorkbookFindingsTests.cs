using ServiceReport.Findings;
using ServiceReport.Layouts;
using ServiceReport.Statistics;
using ServiceReport.Tables;
using ServiceReport.Tests.Support;
using static ServiceReport.Tests.Support.WorkbookBuilder;

namespace ServiceReport.Tests.Layouts;

/// <summary>What a workbook can hide or say in other ways than by its figures: each is told at its place.</summary>
public sealed class WorkbookFindingsTests
{
    private static readonly string Header = Row(1, Inline("A1", "År"), Inline("B1", "januar"), Inline("C1", "februar"));

    [Test]
    public void Tells_hidden_rows_and_columns_once_and_reads_them()
    {
        var (series, findings) = Read(
            new WorkbookBuilder().Sheet("Tall", Header, HiddenRow(2, Number("A2", "2025"), Number("B2", "1"), Number("C2", "2")), Row(3, Number("A3", "2026"), Number("B3", "3"), Number("C3", "4")))
                .HiddenColumns(3, 5));
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(series), Is.EqualTo("2025-01=1 2025-02=2 2026-01=3 2026-02=4"));
            Assert.That(TableText.Show(findings), Is.EqualTo("SR0219 B2 SR0219 C2"));
            Assert.That(findings.Select(finding => finding.Message), Is.EqualTo(new[] { "row 2 is hidden, but it is read", "column C is hidden, but it is read" }));
        });
    }

    [Test]
    public void Tells_a_hidden_sheet()
    {
        var (series, findings) = Read(new WorkbookBuilder().Sheet("Tall", Header, Row(2, Number("A2", "2026"), Number("B2", "3"))).Hidden());
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(series), Is.EqualTo("2026-01=3"));
            Assert.That(findings.Single().Message, Is.EqualTo("the sheet 'Tall' is hidden, but it is read"));
            Assert.That(findings.Single().Severity, Is.EqualTo(Severity.Warning));
        });
    }

    [Test]
    public void Says_nothing_of_hidden_rows_and_columns_without_figures()
    {
        var (_, findings) = Read(
            new WorkbookBuilder().Sheet("Tall", Header, Row(2, Number("A2", "2026"), Number("B2", "3"), Inline("D2", "merknad")), HiddenRow(4, Inline("A4", "Kilde"))).HiddenColumns(4, 9));
        Assert.That(TableText.Show(findings), Is.Empty);
    }

    [Test]
    public void Tells_a_hidden_row_of_a_register()
    {
        var findings = new FindingList();
        using var stream = new WorkbookBuilder().Sheet("A", Row(1, Inline("A1", "Dato")), HiddenRow(2, Inline("A2", "18.03.2026")), Row(3, Inline("A3", "19.03.2026"))).Build();
        var table = TableReader.Read("a.xlsx", stream, [], findings).Single();
        var register = RegisterReader.Read(table, "a", [new RegisterField("date", "Dato", FieldKind.Date, true)], findings);
        Assert.Multiple(() =>
        {
            Assert.That(register?.Entries, Has.Count.EqualTo(2));
            Assert.That(TableText.Show(findings), Is.EqualTo("SR0219 A2"));
        });
    }

    [Test]
    public void Tells_a_figure_in_merged_cells()
    {
        var (series, findings) = Read(new WorkbookBuilder().Sheet("Tall", Header, Row(2, Number("A2", "2026"), Number("B2", "11"), "<c r=\"C2\"/>")).Merged("B2:C2"));
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(series), Is.EqualTo("2026-01=11"));
            Assert.That(TableText.Show(findings), Is.EqualTo("SR0220 B2"));
            Assert.That(findings.Single().Message, Is.EqualTo("the figure '11' stands in the merged cells B2:C2, and is read for 2026-01 alone"));
        });
    }

    [Test]
    public void Tells_a_month_merged_over_two_columns_of_figures()
    {
        var (_, findings) = Read(new WorkbookBuilder().Sheet(
            "Tall", Row(1, Inline("A1", "År"), Inline("B1", "januar")), Row(2, Number("A2", "2026"), Number("B2", "1"), Number("C2", "2"))).Merged("B1:C1"));
        Assert.That(TableText.Show(findings), Is.EqualTo("SR0204 C1 SR0220 B1"));
    }

    /// <summary>A month merged over B1:C2: what stands below its second column, or beside its second row, could be its own; nothing else can.</summary>
    [TestCase("B3", false)]
    [TestCase("C3", true)]
    [TestCase("D3", false)]
    [TestCase("D1", false)]
    [TestCase("D2", true)]
    [TestCase("A2", false)]
    public void Tells_a_month_in_merged_cells_only_where_it_hides_whose_a_figure_is(string figure, bool isTold)
    {
        var row = figure[1] - '0';
        var rows = new[] { 1, 2, 3 }.Select(number => Row(
            number,
            [.. new[] { number == 1 ? Inline("B1", "januar 2026") : "", number == row ? Number(figure, "17") : "" }.Where(cell => cell.Length > 0)]));
        var (_, findings) = Read(new WorkbookBuilder().Sheet("Tall", [.. rows]).Merged("B1:C2"));

        Assert.That(findings.Any(finding => finding.Rule.Code == "SR0220" && finding.Message.Contains("only the first", StringComparison.Ordinal)), Is.EqualTo(isTold));
    }

    [Test]
    public void Says_nothing_of_merged_titles_and_years()
    {
        var (series, findings) = Read(new WorkbookBuilder().Sheet(
            "Tall",
            Row(1, Inline("A1", "Meldinger")),
            Row(2, Number("B2", "2025")),
            Row(3, Inline("A3", "Måling"), Inline("B3", "november"), Inline("C3", "desember")),
            Row(4, Inline("A4", "Antall"), Number("B4", "1"), Number("C4", "2"))).Merged("A1:C1", "B2:C2", "A2:A3", "E4:F9"));
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(series), Is.EqualTo("2025-11=1 2025-12=2"));
            Assert.That(TableText.Show(findings), Is.Empty);
        });
    }

    [TestCase("6 142 016", "SR0221 B2")]
    [TestCase("6142016", "SR0221 B2")]
    [TestCase("289 stk", "")]
    [TestCase("..", "")]
    public void Notes_numbers_that_are_stored_as_text(string text, string expected)
    {
        var (series, findings) = Read(new WorkbookBuilder().Sheet("Tall", Header, Row(2, Number("A2", "2026"), Inline("B2", text), Number("C2", "5"))));
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(findings), Is.EqualTo(expected));
            Assert.That(series?[new Month(2026, 2)], Is.EqualTo(5m));
        });
    }

    [Test]
    public void Notes_no_numbers_as_text_in_csv()
    {
        var findings = new FindingList();
        TableText.ReadSeries("Måned;Antall\njanuar 2026;6 142 016", findings);
        Assert.That(findings, Is.Empty);
    }

    [Test]
    public void Reads_a_raised_digit_as_a_footnote_mark_and_not_as_a_digit()
    {
        const string Raised = "<r><t>123</t></r><r><rPr><vertAlign val=\"superscript\"/><sz val=\"8\"/></rPr><t>1)</t></r>";
        var (series, findings) = Read(new WorkbookBuilder().SharedString(Raised)
            .Sheet("Tall", Header, Row(2, Number("A2", "2026"), Shared("B2", 0), $"<c r=\"C2\" t=\"inlineStr\"><is>{Raised}</is></c>")));
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(series), Is.EqualTo("2026-01=123 2026-02=123"));
            Assert.That(TableText.Show(findings), Is.EqualTo("SR0222 B2 SR0222 C2"));
            Assert.That(findings[0].Message, Is.EqualTo("'¹)' behind the figure is taken for a footnote mark"));
        });
    }

    [Test]
    public void Guesses_what_was_typed_before_it_became_a_date()
    {
        // Day 46054 is 1 February 2026, 45 days before 18 March, which is 46099.
        var (_, findings) = Read(new WorkbookBuilder().Format("14").Sheet("Tall", Header, Row(2, Number("A2", "2026"), Number("B2", "46054", 1))));
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(findings), Is.EqualTo("SR0226 B2"));
            Assert.That(findings.Single().Message, Is.EqualTo("'2026-02-01' is a date, not a number"));
            Assert.That(findings.Single().Hint, Does.StartWith("was it typed as 1.2 or 1,2?"));
        });
    }

    [Test]
    public void Asks_for_one_number_where_a_time_stands()
    {
        // 289 of the 86 400 seconds of a day: 4 minutes and 49 seconds.
        var (_, findings) = Read(new WorkbookBuilder().Format("21").Sheet("Tall", Header, Row(2, Number("A2", "2026"), Number("B2", "0.00334490740740741", 1))));
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(findings), Is.EqualTo("SR0226 B2"));
            Assert.That(findings.Single().Message, Is.EqualTo("'00:04:49' is a time, not a number"));
            Assert.That(findings.Single().Hint, Does.StartWith("write a time as one number"));
        });
    }

    [Test]
    public void Notes_dates_that_count_from_1904()
    {
        // 46099 is 18 March 2026 in the other calendar, which begins 1462 days earlier.
        var (series, findings) = Read(new WorkbookBuilder().Since1904().Format("14").Sheet("Tall", Row(1, Number("A1", "44637", 1), Number("B1", "5"))));
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(series), Is.EqualTo("2026-03=5"));
            Assert.That(TableText.Show(findings), Is.EqualTo("SR0112"));
            Assert.That(findings.Single().Severity, Is.EqualTo(Severity.Note));
        });
    }

    [Test]
    public void Says_nothing_of_1904_where_there_are_no_dates() =>
        Assert.That(Read(new WorkbookBuilder().Since1904().Sheet("Tall", Header, Row(2, Number("A2", "2026"), Number("B2", "5")))).Findings, Is.Empty);

    private static (Series? Series, FindingList Findings) Read(WorkbookBuilder workbook)
    {
        var findings = new FindingList();
        using var stream = workbook.Build();
        var table = TableReader.Read("a.xlsx", stream, ["Tall"], findings).Single();
        return (new SeriesReader(table, findings).Read(new SeriesRequest("a", Unit.Count, null)), findings);
    }
}
