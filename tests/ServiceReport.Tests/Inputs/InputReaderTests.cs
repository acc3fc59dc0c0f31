using ServiceReport.Definitions;
using ServiceReport.Findings;
using ServiceReport.Inputs;
using ServiceReport.Statistics;
using ServiceReport.Tests.Support;
using ServiceReport.Workspaces;

namespace ServiceReport.Tests.Inputs;

public sealed class InputReaderTests
{
    private const string Head = "report: { title: T, publisher: E, time-zone: Europe/Oslo }\n";

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DropFolder() => _folder.Dispose();

    [Test]
    public void Series_and_sources_stand_in_the_definitions_order_whatever_file_they_are_in()
    {
        _folder.With("b.csv", "Måned;Svar;Kall\n2026-01;5;7\n2026-02;6;8\n").With("a.csv", "Måned;Antall\n2026-02;9\n");

        var inputs = Read(Head + """
            series:
              calls: { title: K, file: b.csv, label: Kall }
              letters: { title: A, file: a.csv }
              answers: { title: S, file: b.csv, label: Svar }
            """, out var findings);

        Assert.That(findings, Is.Empty);
        Assert.That(inputs.Series.Select(series => $"{series.Id} {TableText.Show(series)}"), Is.EqualTo(new[]
        {
            "calls 2026-01=7 2026-02=8", "letters 2026-02=9", "answers 2026-01=5 2026-02=6",
        }));
        Assert.That(inputs.Sources.Select(source => source.File), Is.EqualTo(new[] { "b.csv", "a.csv" }));
        Assert.That(inputs.Sources[0].Tables.Select(table => (table.Sheet, table.Cells, table.Figures)), Is.EqualTo(new[] { ((string?)null, 9, 4) }));
    }

    [Test]
    public void A_series_that_could_not_be_read_is_absent_and_the_others_are_there()
    {
        _folder.With("a.csv", "Måned;Antall\n2026-02;9\n");

        var inputs = Read(Head + "series:\n  lost: { title: L, file: b.csv }\n  letters: { title: A, file: a.csv }\n", out var findings);

        Assert.That(inputs.Series.Select(series => series.Id), Is.EqualTo(new[] { "letters" }));
        Assert.That(findings.Select(finding => finding.Rule.Code), Is.EqualTo(new[] { "SR0002" }));
    }

    // An outage of 403.2 minutes is a hundredth of February 2026 (28 days of 1440 minutes): 6 h 43 min 12 s.
    [Test]
    public void An_uptime_without_a_file_is_computed_from_its_register()
    {
        _folder.With("incidents.csv", "Start;Slutt\n2026-02-03 08:00;2026-02-03 14:43:12\n").With("a.csv", "Måned;Antall\n2026-02;9\n");

        var inputs = Read(Head + """
            series:
              uptime: { title: Oppetid, unit: percent, incidents: { register: incidents, from: 2026-01 } }
              letters: { title: A, file: a.csv }
            registers:
              incidents:
                file: incidents.csv
                fields:
                  start: { header: Start, type: moment }
                  end: { header: Slutt, type: moment }
            """, out var findings);

        Assert.That(findings, Is.Empty);
        Assert.That(inputs.Series.Select(series => series.Id), Is.EqualTo(new[] { "uptime", "letters" }));
        Assert.That((inputs.Series[0][new Month(2026, 1)], inputs.Series[0][new Month(2026, 2)]), Is.EqualTo((100m, 99m)));
        Assert.That(inputs.Series[0].Figures.Values.Select(figure => figure.Place.ToString()), Is.All.StartsWith("incidents.csv"));
        Assert.That(inputs.Registers.Single().Id, Is.EqualTo("incidents"));
    }

    [Test]
    public void A_named_sheet_gives_its_own_series_though_hidden_and_the_only_shown_one_those_that_name_none()
    {
        using (var workbook = new WorkbookBuilder()
            .Sheet("Første", WorkbookBuilder.Row(1, WorkbookBuilder.Inline("A1", "Måned"), WorkbookBuilder.Inline("B1", "Antall")), WorkbookBuilder.Row(2, WorkbookBuilder.Inline("A2", "2026-02"), WorkbookBuilder.Number("B2", "11")))
            .Sheet("Andre", WorkbookBuilder.Row(1, WorkbookBuilder.Inline("A1", "Måned"), WorkbookBuilder.Inline("B1", "Antall")), WorkbookBuilder.Row(2, WorkbookBuilder.Inline("A2", "2026-02"), WorkbookBuilder.Number("B2", "22")))
            .Hidden()
            .Build())
        {
            File.WriteAllBytes(_folder["book.xlsx"], workbook.ToArray());
        }

        var inputs = Read(Head + "series:\n  second: { title: B, file: book.xlsx, sheet: Andre }\n  first: { title: A, file: book.xlsx }\n", out var findings);

        Assert.That(findings.Select(finding => finding.Rule.Code), Is.EqualTo(new[] { "SR0219" }), "a hidden sheet is read and told");
        Assert.That(inputs.Series.Select(series => series[new Month(2026, 2)]), Is.EqualTo(new[] { 22m, 11m }));
        Assert.That(inputs.Sources.Single().Tables.Select(table => (table.Sheet, table.Cells, table.Figures)), Is.EqualTo(new[] { ((string?)"Andre", 4, 1), ("Første", 4, 1) }));
    }

    [Test]
    public void Large_files_are_read_as_small_ones_are()
    {
        var padding = new string(' ', 100 * 1024);
        _folder.With("a.csv", $"Måned;Antall;Merknad\n2026-02;9;{padding}x\n").With("b.csv", $"Måned;Antall;Merknad\n2026-02;10;{padding}x\n");

        var inputs = Read(Head + "series:\n  one: { title: A, file: a.csv, label: Antall }\n  two: { title: B, file: b.csv, label: Antall }\n", out _);

        Assert.That(inputs.Series.Select(series => series[new Month(2026, 2)]), Is.EqualTo(new[] { 9m, 10m }));
    }

    [Test]
    public void Nothing_of_a_file_counts_that_is_written_to_while_it_is_read()
    {
        var note = new string('x', 1000);
        var rows = string.Concat(Enumerable.Range(0, 20_000).Select(_ => $"{note}\n"));
        _folder.With("a.csv", "Måned;Antall\n2026-02;9x\n" + rows);
        using var stop = new CancellationTokenSource();
        using var writer = new FileStream(_folder["a.csv"], FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
        var writing = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                writer.Write("x\n"u8);
                writer.Flush();
                Thread.Sleep(1);
            }
        });

        var inputs = Read(Head + "series:\n  one: { title: A, file: a.csv }\n", out var findings);
        stop.Cancel();
        writing.Wait();

        Assert.That(findings.Select(finding => finding.Rule.Code), Is.EqualTo(new[] { "SR0008" }));
        Assert.That((inputs.Series, inputs.Sources), Is.EqualTo((Array.Empty<Series>(), Array.Empty<Source>())));
    }

    [TestCase("true", "2026-01")]
    [TestCase("false", "2026-03")]
    public void The_last_complete_month_is_the_last_that_every_required_series_has(string isRequired, string expected)
    {
        _folder.With("a.csv", "Måned;Antall\n2025-12;1\n2026-01;2\n2026-03;4\n").With("b.csv", "Måned;Antall\n2025-12;1\n2026-01;2\n2026-02;3\n");
        var definition = Define(Head + $"series:\n  one: {{ title: A, file: a.csv }}\n  two: {{ title: B, file: b.csv, required: {isRequired} }}\n", out var workspace);
        var inputs = InputReader.Read(workspace, definition, []);
        var findings = new FindingList();

        Assert.That(inputs.LastCompleteMonth(definition)?.ToString(), Is.EqualTo(expected));
        Assert.That(ReportMonth.Choose(null, definition, inputs, findings)?.ToString(), Is.EqualTo(expected));
        Assert.That(ReportMonth.Choose(new Month(2025, 12), definition, inputs, findings), Is.EqualTo(new Month(2025, 12)), "a month that is asked for is taken");
        Assert.That(ReportMonth.Choose(new Month(2027, 1), definition, inputs, findings), Is.EqualTo(new Month(2027, 1)), "after the figures, too: the report shows those before it");
        Assert.That(findings, Is.Empty);
    }

    /// <summary>Of a month before all figures there is nothing to show, also where no series is required.</summary>
    [TestCase("true")]
    [TestCase("false")]
    public void A_month_before_all_figures_has_no_report(string isRequired)
    {
        _folder.With("a.csv", "Måned;Antall\n2026-01;2\n2026-02;4\n").With("b.csv", "Måned;Antall\n2025-12;1\n");
        var definition = Define(Head + $"series:\n  one: {{ title: A, file: a.csv, required: {isRequired} }}\n  two: {{ title: B, file: b.csv, required: false }}\n", out var workspace);
        var findings = new FindingList();

        Assert.That(ReportMonth.Choose(new Month(2025, 11), definition, InputReader.Read(workspace, definition, []), findings), Is.Null);
        Assert.That(findings.Select(finding => (finding.Rule.Code, finding.Place, finding.Message, finding.Hint)), Is.EqualTo(new[]
        {
            ("SR0302", new ArgumentPlace("--month", 1), "there are no figures up to 2025-11; they go from 2025-12 to 2026-02", "name a month from 2025-12 on"),
        }));
    }

    [TestCase("2026-01;1\n", "2026-02;1\n", TestName = "Where_no_month_is_in_all_series_there_is_no_report_and_it_is_told")]
    [TestCase("", "", TestName = "Where_no_series_has_a_figure_there_is_no_report_and_it_is_told")]
    public void Where_there_is_no_complete_month(string first, string second)
    {
        _folder.With("a.csv", "Måned;Antall\n" + first).With("b.csv", "Måned;Antall\n" + second);
        var definition = Define(Head + "series:\n  one: { title: A, file: a.csv }\n  two: { title: B, file: b.csv }\n", out var workspace);
        var findings = new FindingList();

        Assert.That(ReportMonth.Choose(null, definition, InputReader.Read(workspace, definition, []), findings), Is.Null);
        Assert.That(findings.Select(finding => (finding.Rule.Code, finding.Place.ToString())), Is.EqualTo(new[] { ("SR0302", "report.yaml") }));
    }

    private ReportInputs Read(string yaml, out FindingList findings)
    {
        findings = [];
        return InputReader.Read(Workspace.Open(_folder.Path, findings)!, Define(yaml, out _), findings);
    }

    private Definition Define(string yaml, out Workspace workspace)
    {
        var findings = new FindingList();
        workspace = Workspace.Open(_folder.Path, findings)!;
        var definition = DefinitionReader.Read(new WorkspaceText("report.yaml", yaml, ""), () => RuleCatalog.All, findings);
        return definition ?? throw new InvalidOperationException(string.Join('\n', findings));
    }
}
