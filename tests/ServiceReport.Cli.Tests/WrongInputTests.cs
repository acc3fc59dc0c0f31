using ServiceReport.Cli.Tests.Support;

namespace ServiceReport.Cli.Tests;

/// <summary>One clear message with the place, exit code 2, and the earlier report untouched.</summary>
public sealed class WrongInputTests
{
    private SampleWorkspace _workspace = null!;
    private Dictionary<string, byte[]> _before = null!;

    [SetUp]
    public void BuildOnce()
    {
        _workspace = new SampleWorkspace();
        Assert.That(ReportProgram.Run(_workspace.Path, "build", "--month", "2026-02").ExitCode, Is.Zero);
        _before = Outputs();
    }

    [TearDown]
    public void DropSample() => _workspace.Dispose();

    [Test]
    public void An_empty_figure_for_the_month()
    {
        _workspace.ReplaceInWorkbook("statistics.xlsx", "xl/worksheets/sheet1.xml", "<v>5052933</v>", "");

        Refuses("""
            error[SR0301]: 'messages' has no figure for 2026-02; its figures go from 2023-01 to 2026-01
              --> statistics.xlsx › Meldingstjeneste › B7
              help: Fill in the figure, build an earlier month, or set 'required: false' for the series in report.yaml.

            1 error

            """);
    }

    [Test]
    public void A_month_that_no_calendar_has()
    {
        var run = ReportProgram.Run(_workspace.Path, "build", "--month", "2026-13");

        Assert.That(run.Error, Is.EqualTo("""
            error: '2026-13' is not a month; expected a year and a month from 01 to 12, such as 2026-02
              help: 'report build --help' says what can be typed

            """));
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")));
        Assert.That(Outputs(), Is.EqualTo(_before));
    }

    [Test]
    public void A_missing_file()
    {
        File.Move(_workspace["uptime.csv"], _workspace["uptme.csv"]);

        Refuses("""
            error[SR0002]: there is no file 'uptime.csv' in the workspace
              --> report.yaml(90,11)
              help: did you mean 'uptme.csv'?

            1 error

            """);
    }

    [Test]
    public void A_sheet_that_is_not_there()
    {
        _workspace.Replace("report.yaml", "sheet: Meldingstjeneste", "sheet: Meldingstjenste");

        var run = Refuses();

        Assert.That(run.Error, Does.Contain("'Meldingstjenste'").And.Contain("statistics.xlsx").And.Contain("did you mean 'Meldingstjeneste'?").And.EndWith("1 error\n"));
    }

    [Test]
    public void A_workbook_that_is_no_workbook()
    {
        File.WriteAllText(_workspace["statistics.xlsx"], "dette er ikke et regneark");

        var run = Refuses();

        Assert.That(run.Error, Does.Contain("  --> statistics.xlsx\n").And.EndWith("\n1 error\n"));
    }

    [Test]
    public void A_cell_that_is_no_number()
    {
        _workspace.ReplaceInWorkbook("service-desk.xlsx", "xl/sharedStrings.xml", "270 sek", "27O sek");

        var run = Refuses();

        Assert.That(run.Error, Does.StartWith("error[SR0103]: '27O sek' is not a number\n  --> service-desk.xlsx › Kundesenter › C4"));
        Assert.That(run.Error, Does.EndWith("\n1 error\n"));
    }

    [Test]
    public void A_template_that_cannot_be_parsed()
    {
        Directory.CreateDirectory(_workspace["templates/monthly"]);
        File.WriteAllText(_workspace["templates/monthly/report.md.sbn"], "# Tekst\n\n{{ for x in }}\n");

        var run = Refuses();

        Assert.That(run.Error, Does.StartWith("error[SR0401]: ").And.Contain("  --> templates/monthly/report.md.sbn(3,").And.Contain("   |  {{ for x in }}\n"));
    }

    [Test]
    public void A_template_with_a_misspelt_name()
    {
        Directory.CreateDirectory(_workspace["templates/monthly"]);
        File.WriteAllText(_workspace["templates/monthly/meetings.md.sbn"], "# Tekst\n\n{{ report.monht.title }}\n");

        var run = Refuses();

        Assert.That(run.Error, Does.StartWith("error[SR0402]: ").And.Contain("  --> templates/monthly/meetings.md.sbn(3,").And.Contain("   |  {{ report.monht.title }}\n"));
    }

    [Test]
    public void A_section_without_a_template()
    {
        _workspace.Replace("report.yaml", "meetings, sources]", "meetings, sorces]");

        var run = Refuses();

        Assert.That(run.Error, Does.StartWith("error[SR0403]: there is no template 'monthly/sorces.md.sbn'\n  --> report.yaml(11,47)\n  help: did you mean 'sources'?\n"));
    }

    [Test]
    public void A_definition_with_a_mistake()
    {
        _workspace.Replace("report.yaml", "publisher: Altinn", "publiser: Altinn");

        Refuses("""
            error[SR0013]: 'publisher' is missing; expected who publishes the report
              --> report.yaml(5,3)
               |    title: { nb: Tjenesterapport, nn: Tenesterapport, en: Service report }
               |    ^
              help: Add the key; the README says what it means.

            error[SR0012]: 'publiser' is not known here; expected 'language', 'title', 'publisher', 'time-zone', 'file-name', 'template' or 'sections'
              --> report.yaml(6,3)
               |    publiser: Altinn
               |    ^^^^^^^^
              help: did you mean 'publisher'?

            2 errors

            """);
    }

    [Test]
    public void A_text_that_is_never_closed()
    {
        File.AppendAllText(_workspace["content/plattformen.md"], "\n```\nuten slutt\n");

        var run = Refuses();

        Assert.That(run.Error, Does.StartWith("error[SR0608]: what begins here is never closed\n  --> content/plattformen.md(").And.EndWith("\n1 error\n"));
    }

    [Test]
    public void A_workspace_that_does_not_exist()
    {
        var run = ReportProgram.Run(_workspace.Path, "build", "--workspace", "nowhere");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.StartWith("error[SR0001]: the workspace 'nowhere' does not exist\n"));
        Assert.That(Directory.Exists(_workspace["nowhere"]), Is.False);
    }

    [Test]
    public void An_output_folder_that_is_a_file()
    {
        var run = ReportProgram.Run(_workspace.Path, "build", "--output", "report.yaml");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.StartWith("error[SR0701]: the report cannot be written to 'report.yaml/2026-02': 'report.yaml' is a file, not a folder\n"));
    }

    [TestCase("error: 'docx' is not a format; expected 'html', 'md' or 'pdf'\n  help: 'report build --help' says what can be typed\n", "build", "--format", "docx")]
    [TestCase("error: argument 'sv' not recognized. Must be one of: 'nb' 'nn' 'en'\n  help: 'report build --help' says what can be typed\n", "build", "--language", "sv")]
    [TestCase("error: required command was not provided\nerror: unrecognized command or argument 'bild'\n  help: did you mean 'build'? 'report --help' says what can be typed\n", "bild")]
    [TestCase("error: the name of a folder is empty; expected a folder such as 'out'\n  help: 'report build --help' says what can be typed\n", "build", "--workspace", "")]
    [TestCase("error: unrecognized command or argument 'extra'\n  help: 'report build --help' says what can be typed\n", "build", "extra")]
    [TestCase("error: unrecognized command or argument '--mnth'\n  help: did you mean '--month'? 'report build --help' says what can be typed\n", "build", "--mnth")]
    [TestCase("error: required command was not provided\n  help: 'report --help' says what can be typed\n")]
    public void Wrong_usage(string expected, params string[] args)
    {
        var run = ReportProgram.Run(_workspace.Path, args);

        Assert.That((run.ExitCode, run.Output, run.Error), Is.EqualTo((2, "", expected)));
    }

    private ProgramRun Refuses()
    {
        var run = ReportProgram.Run(_workspace.Path, "build", "--month", "2026-02");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")), run.Error);
        Assert.That(Outputs(), Is.EqualTo(_before));
        return run;
    }

    private void Refuses(string expected) => Assert.That(Refuses().Error, Is.EqualTo(expected));

    private Dictionary<string, byte[]> Outputs() =>
        Directory.EnumerateFiles(_workspace["out"], "*", SearchOption.AllDirectories).ToDictionary(file => file, File.ReadAllBytes);
}
