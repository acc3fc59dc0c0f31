using ServiceReport.Findings;
using ServiceReport.Statistics;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests.Layouts;

/// <summary>What figures and their neighbours say: marks, symbols, shares of 1, dates, and rows that are not of the table.</summary>
public sealed class FigureFindingsTests
{
    [TestCase("123*", "*")]
    [TestCase("123 *", "*")]
    [TestCase("123**", "**")]
    [TestCase("123 1)", "1)")]
    [TestCase("123 12)", "12)")]
    [TestCase("123 a)", "a)")]
    [TestCase("123¹", "¹")]
    [TestCase("123 ²⁾", "²⁾")]
    [TestCase("123*)", "*)")]
    [TestCase("123† 1) ", "† 1)")]
    [TestCase("123 stk. 1)", "1)")]
    [TestCase("123 stk1)", "1)")]
    public void Understands_footnote_marks_behind_figures(string text, string mark)
    {
        var findings = new FindingList();
        var series = TableText.ReadSeries($"Måned;Antall\njanuar 2026;{text}", findings);
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(series), Is.EqualTo("2026-01=123"));
            Assert.That(TableText.Show(findings), Is.EqualTo("SR0222 B2"));
            Assert.That(findings.Single().Message, Is.EqualTo($"'{mark}' behind the figure is taken for a footnote mark"));
            Assert.That(findings.Single().Severity, Is.EqualTo(Severity.Note));
        });
    }

    [TestCase("1231)")]
    [TestCase("123 123)")]
    [TestCase("123 (1)")]
    [TestCase("*")]
    [TestCase("1)")]
    [TestCase("12,1)")]
    [TestCase("*123")]
    public void Refuses_marks_that_can_be_a_part_of_the_figure(string text)
    {
        var findings = new FindingList();
        var series = TableText.ReadSeries($"Måned;Antall\njanuar 2026;{text}\nfebruar 2026;5", findings);
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(series), Is.EqualTo("2026-02=5"));
            Assert.That(TableText.Show(findings), Is.EqualTo("SR0103 B2"));
        });
    }

    [TestCase("År;januar;februar*\n2025;1;2\n2026 1);3;4", "SR0222 C1 SR0222 A3", "2025-01=1 2025-02=2 2026-01=3 2026-02=4")]
    [TestCase("Måned;Antall\njanuar 20251);1\nfebruar 2025 1);2", "SR0204 A2 SR0222 A3", "2025-02=2")]
    [TestCase("Måned;2025*;2026\njanuar1);1;3", "SR0222 B1 SR0222 A2", "2025-01=1 2026-01=3")]
    [TestCase("År;januar;Sum*\n2025;1;1", "", "2025-01=1")]
    public void Understands_footnote_marks_behind_labels(string csv, string codes, string expected)
    {
        var findings = new FindingList();
        var series = TableText.ReadSeries(csv, findings);
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(findings), Is.EqualTo(codes));
            Assert.That(TableText.Show(series), Is.EqualTo(expected));
        });
    }

    [Test]
    public void Finds_a_measure_whose_name_has_a_mark()
    {
        var findings = new FindingList();
        var series = TableText.ReadSeries("Måned;Ventetid 1);Svar\njanuar 2026;5;6", findings, Unit.Seconds, "ventetid");
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(series), Is.EqualTo("2026-01=5"));
            Assert.That(TableText.Show(findings), Is.EqualTo("SR0222 B1"));
            Assert.That(findings.Single().Message, Is.EqualTo("'1)' behind 'Ventetid' is taken for a footnote mark"));
        });
    }

    [TestCase("..", "")]
    [TestCase(".", "")]
    [TestCase(":", "")]
    [TestCase("…", "")]
    [TestCase("n/a", "")]
    [TestCase("NA", "")]
    [TestCase("Ikke tilgjengelig", "")]
    [TestCase(".. 1)", "")]
    [TestCase("-", "SR0224 B3")]
    [TestCase("–", "SR0224 B3")]
    [TestCase("null", "SR0103 B3")]
    [TestCase("ingen", "SR0103 B3")]
    public void Takes_symbols_for_no_figure_and_tells_of_dashes(string symbol, string codes)
    {
        var findings = new FindingList();
        var series = TableText.ReadSeries($"Måned;Antall\njanuar 2026;1\nfebruar 2026;{symbol}\nmars 2026;3", findings);
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(series), Is.EqualTo("2026-01=1 2026-03=3"));
            Assert.That(TableText.Show(findings), Is.EqualTo(codes));
        });
    }

    [Test]
    public void Says_nothing_of_dashes_before_the_first_figure_and_behind_the_last()
    {
        var findings = new FindingList();
        TableText.ReadSeries("År;januar;februar;mars;april\n2026;-;1;2;-", findings);
        Assert.That(findings, Is.Empty);
    }

    [TestCase("99,85 0,9969 99,9", "SR0223 B3")]
    [TestCase("99,85 1 99,9", "SR0223 B3")]
    [TestCase("87 0,86", "SR0223 B3")]
    [TestCase("0,9985 0,9969 0,999", "SR0223 B2")]
    [TestCase("0,9985", "SR0223 B2")]
    [TestCase("99,85 0,9969_% 99,9", "")]
    [TestCase("99,85 0 99,9", "")]
    [TestCase("1,4 0,9 2,3", "")]
    [TestCase("0,2 0,7 0,4", "")]
    [TestCase("2,5 0,3", "")]
    [TestCase("1 1 1", "")]
    [TestCase("99,85 12,5", "")]
    public void Questions_percentages_that_look_like_shares(string figures, string codes)
    {
        var findings = new FindingList();
        var rows = figures.Split(' ').Select((figure, index) => $"2026-{index + 1:00};{figure.Replace('_', ' ')}");
        TableText.ReadSeries("Måned;Andel\n" + string.Join('\n', rows), findings, Unit.Percent);
        Assert.That(TableText.Show(findings), Is.EqualTo(codes));
    }

    [Test]
    public void Says_how_a_share_is_read_and_what_it_may_be()
    {
        var findings = new FindingList();
        TableText.ReadSeries("Måned;Oppetid\njanuar 2026;99,85\nfebruar 2026;0,9969", findings, Unit.Percent);
        Assert.Multiple(() =>
        {
            Assert.That(findings.Single().Severity, Is.EqualTo(Severity.Error));
            Assert.That(findings.Single().Message, Is.EqualTo("'0,9969' is read as 0.9969 %, but the others are 99.85 % or more"));
            Assert.That(findings.Single().Hint, Is.EqualTo("is it 99.69 %? Write it so, or write '0.9969 %' where that is meant"));
        });
    }

    [TestCase("% 99,69", "'% 99,69' has its unit in front of the number", "write '99,69 %'")]
    [TestCase("%99,69", "'%99,69' has its unit in front of the number", "write '99,69 %'")]
    [TestCase("pst. 99", "'pst. 99' has its unit in front of the number", "write '99 pst'")]
    public void Refuses_a_unit_in_front_of_its_number(string text, string message, string hint)
    {
        var findings = new FindingList();
        TableText.ReadSeries($"Måned;Andel\njanuar 2026;{text}", findings, Unit.Percent);
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(findings), Is.EqualTo("SR0225 B2"));
            Assert.That(findings.Single().Message, Is.EqualTo(message));
            Assert.That(findings.Single().Hint, Is.EqualTo(hint));
        });
    }

    [TestCase("18.03.2026", "SR0226 B2")]
    [TestCase("2026-03-18", "SR0226 B2")]
    [TestCase("03/18/2026", "SR0103 B2")]
    public void Tells_a_date_in_place_of_a_figure(string text, string codes)
    {
        var findings = new FindingList();
        TableText.ReadSeries($"Måned;Antall\njanuar 2026;{text}\nfebruar 2026;5", findings);
        Assert.That(TableText.Show(findings), Is.EqualTo(codes));
    }

    [TestCase("År;januar;februar\n2025;1;2\n\nkopi;7;8\nkopi;7;8", "SR0227 B4")]
    [TestCase("Måned;Antall\njanuar 2026;1\n\nKilde;4", "SR0227 B4")]
    [TestCase("Måned;2025\njanuar;1\n\nkontroll;4", "SR0227 B4")]
    [TestCase("Måned;Antall\njanuar 2026;1\n\nKilde;register\n1) foreløpig", "")]
    [TestCase("Måned;Antall\njanuar 2026;1\n\nSnitt;4", "")]
    public void Tells_of_figures_below_the_table(string csv, string codes)
    {
        var findings = new FindingList();
        TableText.ReadSeries(csv, findings);
        Assert.That(TableText.Show(findings), Is.EqualTo(codes));
    }

    [TestCase("År;januar;februar\nYear;January;February\n2025;1;2\n2026;3;4", "SR0228 A2")]
    [TestCase("År;januar;februar\n2025;1;2\nÅr;januar;februar\n2026;3;4", "SR0228 A3")]
    [TestCase("Måling;2025-01;2025-02;2026-01;2026-02\nMåling;jan 25;feb 25;jan 26;feb 26\nAntall;1;2;3;4", "SR0228 A2")]
    public void Passes_over_a_header_that_is_repeated(string csv, string codes)
    {
        var findings = new FindingList();
        var series = TableText.ReadSeries(csv, findings);
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(findings), Is.EqualTo(codes));
            Assert.That(TableText.Show(series), Is.EqualTo("2025-01=1 2025-02=2 2026-01=3 2026-02=4"));
        });
    }

    [Test]
    public void Hints_at_american_dates()
    {
        var findings = new FindingList();
        TableText.ReadSeries("Måned;Antall\n01.02.2026;5\n03/18/2026;6", findings);
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(findings), Is.EqualTo("SR0204 A3"));
            Assert.That(findings.Single().Hint, Is.EqualTo("is it the American way, month first? Write 18.03.2026 or 2026-03-18"));
        });
    }
}
