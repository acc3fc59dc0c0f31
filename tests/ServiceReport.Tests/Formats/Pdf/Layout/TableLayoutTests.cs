using ServiceReport.Documents;
using ServiceReport.Formats.Pdf.Layout;
using ServiceReport.Formats.Pdf.Structure;
using ServiceReport.Formats.Pdf.Typography;
using static ServiceReport.Tests.Formats.Pdf.SampleDocuments;

namespace ServiceReport.Tests.Formats.Pdf.Layout;

public sealed class TableLayoutTests
{
    [TestCaseSource(nameof(Series))]
    public void Figures_are_whole_and_stand_on_a_common_right_edge(long[][] years)
    {
        var cells = Cells(Lay(YearsByMonths(years))).Where(text => text.Text.Contains('\u202F', StringComparison.Ordinal)).ToList();

        Assert.That(cells, Has.Count.EqualTo(42), "38 months and 4 totals, none of them broken");
        Assert.That(cells.Min(cell => cell.Style.Size), Is.GreaterThanOrEqualTo(TablePlan.SmallestSize));
        Assert.That(cells.GroupBy(RightEdge).Count(), Is.LessThanOrEqualTo(13));
        Assert.That(cells.Max(RightEdge), Is.EqualTo(PageGeometry.Right).Within(0.1));
        AssertApart(cells);
    }

    [Test]
    public void Twelve_months_of_hundreds_of_millions_are_set_in_two_parts_below_each_other()
    {
        var items = Lay(YearsByMonths(SampleFigures.Series.Single(series => series.Id == "authorisations").Years)).Pages[0].Items;
        var cells = items.OfType<PlacedText>().ToList();
        var january = cells.Single(text => text.Text == "jan.");
        var july = cells.Single(text => text.Text == "juli");

        Assert.That(july.Y, Is.GreaterThan(january.Y));
        Assert.That(RightEdge(july), Is.EqualTo(RightEdge(january)));
        Assert.That(cells.Count(text => text.Text == "2023"), Is.EqualTo(2), "each part names its rows");
        Assert.That(january.Style.Size, Is.GreaterThanOrEqualTo(8));
        var june = RightEdge(cells.Single(text => text.Text == "juni"));
        var rules = items.OfType<PlacedRule>().Where(rule => rule.Y > january.Y && rule.Y < july.Y - 10);
        Assert.That(rules.Select(rule => rule.X + rule.Width), Has.Exactly(5).Items.And.All.EqualTo(june).Within(0.1), "rules end with their columns");
    }

    /// <summary>Its parts together, with a long heading above, are higher than a page.</summary>
    [Test]
    public void Parts_that_have_no_room_on_one_page_each_keep_their_header([Values(1, 3, 5, 7, 9, 11)] int linesAbove)
    {
        Table table = new(
            [new TextInline("Mange kolonner")], [.. Enumerable.Repeat(ColumnAlignment.Left, 30)], Row([.. Enumerable.Range(0, 30).Select(number => $"Kolonne{number}")]),
            [.. Enumerable.Range(0, 8).Select(row => Row([.. Enumerable.Range(0, 30).Select(column => $"celle{row}x{column} med en lang tekst")]))]);
        var title = string.Join(' ', Enumerable.Repeat("Overskrift over flere linjer", 3 * linesAbove));

        var pages = DocumentLayout.Lay(Of(Heading(1, "a", "Kapittel"), Heading(2, "b", title), table), FontFamily.Inter).Pages;

        var seen = 0;
        foreach (var words in pages.Select(Words))
        {
            foreach (var cell in words.Where(word => word.StartsWith("celle", StringComparison.Ordinal)))
            {
                seen++;
                Assert.That(words, Does.Contain("Kolonne" + cell.Split('x', ' ')[1]), cell);
            }

            foreach (var header in words.Where(word => word.StartsWith("Kolonne", StringComparison.Ordinal)))
            {
                Assert.That(words.Where(word => word.Split('x', ' ') is [_, var column, ..] && column == header["Kolonne".Length..]), Is.Not.Empty, header);
            }
        }

        Assert.That(seen, Is.GreaterThanOrEqualTo(8 * 30));
    }

    [Test]
    public void Parts_of_a_table_are_one_table_to_who_listens()
    {
        var cells = Cells(Lay(YearsByMonths(SampleFigures.Series.Single(series => series.Id == "authorisations").Years)));

        Assert.That(cells.Select(cell => cell.Node!.Parent!.Parent!.Parent).Distinct().Count(), Is.EqualTo(1));
        Assert.That(cells.GroupBy(cell => cell.Node!.Parent).Select(row => row.First().Text), Is.EqualTo(new[] { "År", "2023", "2024", "2025", "2026" }));
        Assert.That(cells.Where(cell => cell.Node!.Parent == cells[0].Node!.Parent).Select(cell => cell.Text),
            Is.EqualTo(new[] { "År", "jan.", "feb.", "mars", "apr.", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des.", "Sum" }));
    }

    [Test]
    public void Twelve_months_of_thousands_stand_beside_each_other([Values("consents", "altinn3_submissions")] string id)
    {
        var words = Lay(YearsByMonths(SampleFigures.Series.Single(series => series.Id == id).Years)).Pages[0].Items.OfType<PlacedText>();

        Assert.That(words.Count(text => text.Text == "2023"), Is.EqualTo(1));
    }

    [Test]
    public void Twelve_months_of_millions_are_set_in_two_parts_rather_than_small([Values("messages", "submissions", "sms_notifications")] string id)
    {
        var cells = Cells(Lay(YearsByMonths(SampleFigures.Series.Single(series => series.Id == id).Years)));

        Assert.That(cells.Select(cell => cell.Style.Size), Has.All.EqualTo(8.5));
    }

    [Test]
    public void Long_words_are_parted_only_where_the_table_would_not_fit_otherwise()
    {
        string[] words = ["arbeidsavklaringspenger", "personvernforordningen", "tilleggsutfordringer", "applikasjonsplattformen"];
        var fitting = new Table(null, [.. words.Select(_ => ColumnAlignment.Left)], Row(words), [Row(words)]);
        var wide = new Table(null, [.. Enumerable.Repeat(ColumnAlignment.Left, 8)], Row([.. words, .. words]), [.. Enumerable.Repeat(Row([.. words, .. words]), 9)]);

        Assert.That(Cells(Lay(fitting)).Select(cell => cell.Text), Has.None.Matches<string>(text => text!.Contains('\u00AD', StringComparison.Ordinal)));
        var cells = Cells(Lay(wide));
        Assert.That(cells.Select(cell => cell.Text), Has.Some.EqualTo("arbeids\u00AD").Or.Some.EqualTo("arbeidsav\u00AD").Or.Some.EqualTo("arbeidsavkla\u00AD"));
        Assert.That(cells.Select(cell => cell.Said), Has.Some.EqualTo("arbeidsavklaringspenger"));
        Assert.That(Lay(wide).Pages.Single().Shape, Is.EqualTo(PageShape.Upright), "not turned either");
        AssertApart(cells);
        Assert.That(cells.Max(RightEdge), Is.LessThanOrEqualTo(PageGeometry.Right + 0.1));
    }

    [Test]
    public void No_table_is_set_smaller_than_seven_and_a_half_points() => Assert.That(TablePlan.SmallestSize, Is.EqualTo(7.5));

    [Test]
    public void A_long_table_too_wide_for_the_page_stands_on_one_that_is_turned()
    {
        var page = Lay(TwentyYears).Pages.Single();
        var cells = page.Items.OfType<PlacedText>().Where(text => text.Node?.Role is StructureRole.TH or StructureRole.TD).ToList();

        Assert.That((page.Shape.Width, page.Shape.Height), Is.EqualTo((841.89, 595.28)), "A4, the long side across");
        Assert.That(cells.Count(cell => cell.Text == "2006"), Is.EqualTo(1), "in one part");
        Assert.That(cells.Min(cell => cell.Style.Size), Is.GreaterThanOrEqualTo(TablePlan.SmallestSize));
        Assert.That(cells.Max(RightEdge), Is.EqualTo(841.89 - 43).Within(0.1), "as wide as the page");
        AssertApart(cells);
    }

    [Test]
    public void A_turned_table_takes_its_heading_its_sentence_and_its_caption_along_and_nothing_else()
    {
        var table = TwentyYears with { Caption = [new TextInline("Tjue år")] };
        var pages = DocumentLayout.Lay(Of(Text("Før."), Heading(2, "her", "Her"), Text("Setningen."), table, Text("Etter.")), FontFamily.Inter).Pages;

        Assert.That(pages.Select(page => page.Shape.Width > page.Shape.Height), Is.EqualTo(new[] { false, true, false }));
        Assert.That(Words(pages[0]), Does.Contain("Før.").And.Not.Contain("Her"));
        Assert.That(Words(pages[1]), Does.Contain("Her").And.Contain("Setningen.").And.Contain("Tjue år").And.Not.Contain("Etter."));
        Assert.That(Words(pages[2]), Does.Contain("Etter."));
    }

    [Test]
    public void A_turned_page_has_its_running_header_and_its_page_number_between_its_own_edges()
    {
        var page = DocumentLayout.Lay(Of(Heading(1, "a", "Kapittel"), TwentyYears), FontFamily.Inter).Pages.Single();
        var furniture = page.Items.OfType<PlacedText>().Where(text => text.Node is null).ToList();

        Assert.That(furniture.Select(text => text.Text), Is.EqualTo(new[] { "Tjenesterapport · februar 2026", "Kapittel", "Utgiver", "side 1 av 1" }));
        Assert.That(furniture.Where(text => text.Text is "Kapittel" or "side 1 av 1").Select(RightEdge), Has.All.EqualTo(841.89 - 43).Within(0.01));
        Assert.That(furniture.Max(text => text.Y), Is.InRange(page.Items.OfType<PlacedText>().Where(text => text.Node is not null).Max(text => text.Y) + 8, 595.28 - 20));
    }

    [Test]
    public void A_turned_table_longer_than_its_page_has_its_header_on_each()
    {
        var table = YearsByMonths([.. Enumerable.Repeat(SampleFigures.Series[0].Years[0], 70)]);

        var pages = Lay(table).Pages;

        Assert.That(pages, Has.Count.GreaterThan(1));
        Assert.That(pages.Select(page => page.Shape), Has.All.EqualTo(PageShape.Turned));
        Assert.That(pages.Select(page => page.Items.OfType<PlacedText>().Count(text => text.Text == "jan.")), Has.All.EqualTo(1));
        Assert.That(pages.SelectMany(page => page.Items.OfType<PlacedText>()).Where(text => text.Node is not null).Max(text => text.Y), Is.LessThan(595.28 - 46));
    }

    [Test]
    public void A_table_in_an_alert_is_set_in_parts_since_the_alert_cannot_turn()
    {
        var pages = DocumentLayout.Lay(Of(new Alert(AlertKind.Note, [TwentyYears])), FontFamily.Inter).Pages;

        Assert.That(pages.Select(page => page.Shape), Has.All.EqualTo(PageShape.Upright));
        Assert.That(Words(pages[0]).Count(word => word == "2006"), Is.EqualTo(2));
    }

    [Test]
    public void The_header_is_on_every_page_and_belongs_to_the_document_once()
    {
        var table = new Table(null, [ColumnAlignment.Left, ColumnAlignment.Right], Row("Dag", "Antall"), [.. Enumerable.Range(1, 120).Select(day => Row($"{day}.", "1"))]);

        var pages = Lay(table).Pages;

        Assert.That(pages, Has.Count.GreaterThan(2));
        foreach (var page in pages)
        {
            var header = page.Items.OfType<PlacedText>().Single(text => text.Text == "Dag");
            Assert.That(header.Node is null, Is.EqualTo(page.Number > 1), "what is repeated only decorates");
            Assert.That(header.Y, Is.LessThan(page.Items.OfType<PlacedText>().Where(text => text.Text == "1").Min(text => text.Y)));
        }
    }

    [Test]
    public void A_row_is_not_parted()
    {
        var words = string.Join(' ', Enumerable.Repeat("lang tekst", 60));
        var table = new Table(null, [ColumnAlignment.Left, ColumnAlignment.Left], Row("A", "B"), [.. Enumerable.Range(1, 40).Select(_ => Row("x", words))]);

        foreach (var page in Lay(table).Pages)
        {
            var rows = page.Items.OfType<PlacedText>().Where(text => text.Node?.Role == StructureRole.TD).GroupBy(text => text.Node);
            Assert.That(rows.Select(row => row.Count()).Distinct().Count(), Is.EqualTo(1), $"page {page.Number}");
        }
    }

    [Test]
    public void A_row_higher_than_a_page_is_parted_between_lines_and_nothing_is_lost()
    {
        var words = string.Join(' ', Enumerable.Range(1, 2000));
        var table = new Table(null, [ColumnAlignment.Left, ColumnAlignment.Left], Row("A", "B"), [Row("x", words)]);

        var pages = Lay(table).Pages;

        var found = string.Concat(pages.SelectMany(page => page.Items.OfType<PlacedText>()).Where(text => text.Node?.Role == StructureRole.TD).Select(text => text.Text));
        Assert.That(found, Is.EqualTo(words));
        Assert.That(pages, Has.Count.GreaterThan(1));
    }

    [Test]
    public void A_table_is_set_a_little_smaller_where_that_keeps_its_cells_on_one_line()
    {
        var table = new Table(null, [ColumnAlignment.Left, ColumnAlignment.Left], Row("Fil", "SHA-256"),
            [Row("content/informasjon-status-autorisasjon.md", new string('5', 64))]);

        Assert.That(Cells(Lay(table)).Select(text => text.Text).Where(text => text.StartsWith('5')), Has.Exactly(1).Length.EqualTo(64));
    }

    [Test]
    public void A_heading_over_figures_is_measured_as_it_is_set()
    {
        var table = new Table(null, [ColumnAlignment.Left, .. Enumerable.Repeat(ColumnAlignment.Right, 5)],
            Row(["Tall for", .. Enumerable.Repeat("Februar\u00A02026", 5)]), [Row("Meldinger", "1", "2", "3", "4", "5")]);

        Assert.That(Cells(Lay(table)).Count(text => text.Text == "Februar\u00A02026"), Is.EqualTo(5));
    }

    [Test]
    public void Short_columns_stand_on_one_line_and_the_longest_is_broken()
    {
        var table = new Table(null, [ColumnAlignment.Left, ColumnAlignment.Left], Row("Endring", "Berørte"),
            [Row(string.Join(' ', Enumerable.Repeat("lang", 100)), "Alle tjenesteeiere")]);

        Assert.That(Cells(Lay(table)).Select(text => text.Text), Does.Contain("Alle tjenesteeiere"));
    }

    [Test]
    public void Wide_headers_are_broken_before_the_cells_below_narrow_ones()
    {
        var table = new Table(null, [ColumnAlignment.Left, .. Enumerable.Repeat(ColumnAlignment.Right, 5)],
            Row("Tall for", "Februar\u00A02026", "Endring fra februar\u00A02025", "Endring fra januar\u00A02026", "Hittil i\u00A02026", "Endring hittil i\u00A0år"),
            [Row("Innsendinger fra Altinn 3-tjenester", "143\u00A0034\u00A0263", "+168,5\u00A0%", "−39,1\u00A0%", "325\u00A0831\u00A0824", "+223,7\u00A0%")]);

        var cells = Cells(Lay(table));

        Assert.That(cells.Select(cell => cell.Text), Does.Contain("Innsendinger fra Altinn 3-tjenester"));
        Assert.That(cells.Select(cell => cell.Text.TrimEnd(' ')), Does.Contain("Endring fra").And.Contain("februar\u00A02025"), "at a blank");
        Assert.That(cells.Select(cell => cell.Text.TrimEnd(' ')), Does.Contain("Endring").And.Contain("hittil i\u00A0år"), "no word alone on the last line");
        Assert.That(cells.Select(cell => cell.Style.Size), Has.All.EqualTo(8.5));
        Assert.That(cells.Max(RightEdge), Is.EqualTo(PageGeometry.Right).Within(0.1));
    }

    [Test]
    public void A_checksum_is_broken_rather_than_the_table_parted()
    {
        var table = new Table(null, [ColumnAlignment.Left, ColumnAlignment.Left, ColumnAlignment.Left, ColumnAlignment.Left], Row("Fil", "Ark", "SHA-256", "Merknad"),
            [Row("uptime.csv", "Meldingstjeneste", new string('f', 64), string.Join(' ', Enumerable.Repeat("merknad", 30)))]);

        var document = Lay(table);
        var cells = Cells(document);

        Assert.That(document.Pages[0].Items.OfType<PlacedText>().Count(text => text.Text == "Fil"), Is.EqualTo(1));
        Assert.That(string.Concat(cells.Where(text => text.Text.StartsWith('f')).Select(text => text.Text)), Is.EqualTo(new string('f', 64)));
    }

    [Test]
    public void Twenty_wide_columns_are_set_in_as_many_parts_as_it_takes()
    {
        string[] header = ["Navn", .. Enumerable.Range(1, 20).Select(number => $"Kolonneoverskrift{number}")];
        var table = new Table(null, [.. Enumerable.Repeat(ColumnAlignment.Left, 21)], Row(header), [Row([.. Enumerable.Repeat("verdi", 21)])]);

        var cells = Cells(Lay(table));

        Assert.That(cells.Count(text => text.Text.StartsWith("Kolonneoverskrift", StringComparison.Ordinal)), Is.EqualTo(20));
        AssertApart(cells);
    }

    [Test]
    public void A_table_in_an_alert_stays_on_its_ground()
    {
        var items = DocumentLayout.Lay(Of(new Alert(AlertKind.Note, [YearsByMonths(SampleFigures.Series[0].Years)])), FontFamily.Inter).Pages[0].Items;
        var ground = items.OfType<PlacedFill>().MaxBy(fill => fill.Width)!;

        Assert.That(items.OfType<PlacedRule>().Where(rule => rule.Y > PageGeometry.Top).Max(rule => rule.X + rule.Width), Is.LessThan(ground.X + ground.Width));
        Assert.That(items.OfType<PlacedText>().Where(text => text.Node?.Role == StructureRole.TD).Max(RightEdge), Is.LessThan(ground.X + ground.Width));
    }

    [Test]
    public void A_short_table_stays_whole_with_its_heading([Values(1, 4, 8)] int rowCount)
    {
        var table = Days(rowCount);
        for (var filling = 10; filling < 40; filling++)
        {
            var pages = DocumentLayout.Lay(Of([.. Lines(filling), Heading(2, "her", "Her"), table]), FontFamily.Inter).Pages;

            var page = pages.Single(page => page.Items.OfType<PlacedHeading>().Any());
            Assert.That(RowCount(page), Is.EqualTo(rowCount), $"{filling} lines before");
        }
    }

    [Test]
    public void A_longer_table_leaves_three_rows_on_either_side_of_a_break([Values(9, 10, 20)] int rowCount)
    {
        var table = Days(rowCount);
        var isBroken = false;
        for (var filling = 10; filling < 40; filling++)
        {
            var pages = DocumentLayout.Lay(Of([.. Lines(filling), Heading(2, "her", "Her"), table]), FontFamily.Inter).Pages;

            var counts = pages.Select(RowCount).Where(count => count > 0).ToList();
            Assert.That(counts.Min(), Is.GreaterThanOrEqualTo(3), $"{filling} lines before");
            Assert.That(pages.First(page => RowCount(page) > 0).Items.OfType<PlacedHeading>(), Is.Not.Empty, $"{filling} lines before");
            isBroken |= counts.Count > 1;
        }

        Assert.That(isBroken);
    }

    [Test]
    public void A_short_table_higher_than_a_page_is_broken()
    {
        var words = string.Join(' ', Enumerable.Repeat("lang tekst", 300));
        var table = new Table(null, [ColumnAlignment.Left, ColumnAlignment.Left], Row("A", "B"), [.. Enumerable.Range(1, 4).Select(_ => Row("x", words))]);

        var pages = DocumentLayout.Lay(Of([.. Lines(5), table]), FontFamily.Inter).Pages;

        Assert.That(RowCount(pages[0]), Is.GreaterThan(0), "the page is not left empty");
        Assert.That(pages.Select(RowCount).Sum(), Is.EqualTo(4));
    }

    private static IEnumerable<TestCaseData> Series() =>
        SampleFigures.Series.Select(series => new TestCaseData((object)series.Years) { TestName = $"{{m}}({series.Id})" });

    /// <summary>Millions of twenty years from 2006 on (four real ones repeated): too wide for an upright page, too long for parts.</summary>
    private static Table TwentyYears { get; } = WithYearsFrom(2006, YearsByMonths([.. Enumerable.Repeat(SampleFigures.Series[0].Years[..3], 7).SelectMany(years => years).Take(20)]));

    private static Table WithYearsFrom(int first, Table table) =>
        table with { Rows = [.. table.Rows.Select((row, index) => new TableRow([.. Row($"{first + index}").Cells, .. row.Cells.Skip(1)]))] };

    private static List<string> Words(PlacedPage page) => [.. page.Items.OfType<PlacedText>().Select(text => text.Text)];

    private static Table Days(int count) =>
        new(null, [ColumnAlignment.Left, ColumnAlignment.Right], Row("Dag", "Antall"), [.. Enumerable.Range(1, count).Select(day => Row($"{day}.", "1"))]);

    private static IEnumerable<Block> Lines(int count) => Enumerable.Repeat<Block>(Text("linje"), count);

    private static int RowCount(PlacedPage page) =>
        page.Items.OfType<PlacedText>().Where(text => text.Node?.Role == StructureRole.TD).Select(text => text.Node!.Parent).Distinct().Count();

    private static PlacedDocument Lay(Table table) => DocumentLayout.Lay(Of(table), FontFamily.Inter);

    private static List<PlacedText> Cells(PlacedDocument document) =>
        [.. document.Pages.SelectMany(page => page.Items).OfType<PlacedText>().Where(text => text.Node?.Role is StructureRole.TH or StructureRole.TD)];

    private static double RightEdge(PlacedText text) => Math.Round(text.X + text.Style.Width(text.Text.TrimEnd(' ')), 2);

    private static void AssertApart(List<PlacedText> cells)
    {
        foreach (var line in cells.GroupBy(cell => cell.Y))
        {
            var inOrder = line.OrderBy(cell => cell.X).ToList();
            for (var index = 1; index < inOrder.Count; index++)
            {
                Assert.That(inOrder[index].X - RightEdge(inOrder[index - 1]), Is.GreaterThan(3), inOrder[index].Text);
            }
        }
    }
}
