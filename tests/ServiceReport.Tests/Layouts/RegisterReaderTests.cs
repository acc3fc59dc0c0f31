using ServiceReport.Findings;
using ServiceReport.Layouts;
using ServiceReport.Statistics;
using ServiceReport.Tables;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests.Layouts;

public sealed class RegisterReaderTests
{
    private static readonly RegisterField[] Fields =
    [
        new("date", "Dato", FieldKind.Date, true),
        new("title", "Endring", FieldKind.Text, true),
        new("start", "Start", FieldKind.Moment, false),
        new("minutes", "Minutter", FieldKind.Number, false),
    ];

    [Test]
    public void Reads_typed_entries_and_passes_over_blank_rows()
    {
        var (register, codes) = Read("Endringer 2026\n\nMinutter; DATO ;Endring;Start\n12;18.03.2026; Ny løsning ;18.03.2026 08:15\n;;;\n;juni 2026;Uten tid;\n");
        Assert.Multiple(() =>
        {
            Assert.That(codes, Is.Empty);
            Assert.That(register?.Id, Is.EqualTo("changes"));
            Assert.That(register?.Entries, Has.Count.EqualTo(2));
            Assert.That(register?.Entries[0].Date("date"), Is.EqualTo(PartialDate.Of(new DateOnly(2026, 3, 18))));
            Assert.That(register?.Entries[0].Text("title"), Is.EqualTo("Ny løsning"));
            Assert.That(register?.Entries[0].Moment("start"), Is.EqualTo(new Moment(new DateTime(2026, 3, 18, 8, 15, 0), null)));
            Assert.That(register?.Entries[0].Number("minutes"), Is.EqualTo(12m));
            Assert.That(register?.Entries[0].Place.ToString(), Is.EqualTo("figures.csv › A4"));
            Assert.That(register?.Entries[1].Date("date"), Is.EqualTo(new PartialDate(new Month(2026, 6), null)));
            Assert.That(register?.Entries[1].Moment("start"), Is.Null);
            Assert.That(register?.Entries[1].Values.Keys, Is.EquivalentTo(new[] { "date", "title" }));
        });
    }

    [TestCase(10_000, "")]
    [TestCase(10_001, "SR0107")]
    public void Holds_ten_thousand_entries_and_no_more(int entries, string codes)
    {
        var (register, told) = Read("Dato;Endring\n" + string.Concat(Enumerable.Repeat("18.03.2026;a\n", entries)));
        Assert.Multiple(() =>
        {
            Assert.That(told, Is.EqualTo(codes));
            Assert.That(register?.Entries.Count, Is.EqualTo(codes.Length == 0 ? entries : (int?)null));
        });
    }

    [TestCase("Dato;Endring\n18/03/2026;a", "SR0214 A2")]
    [TestCase("Dato;Endring\n18.03.26;a", "SR0214 A2")]
    [TestCase("Dato;Endring\ni morgen;a", "SR0214 A2")]
    [TestCase("Dato;Endring;Start\n18.03.2026;a;18.03.2026", "SR0214 C2")]
    [TestCase("Dato;Endring;Minutter\n18.03.2026;a;1.234", "SR0208 C2")]
    [TestCase("Dato;Endring\n;a", "SR0215 A2")]
    [TestCase("Dato;Endring\n–;a", "SR0215 A2")]
    [TestCase("Dato;Edring\n18.03.2026;a", "SR0213")]
    [TestCase("Navn;Tall\na;1", "SR0213")]
    public void Tells_what_it_does_not_read(string csv, string expected) => Assert.That(Read(csv).Codes, Is.EqualTo(expected));

    [TestCase("Dato;Endring;Minutter\n18.03.2026;;12", "B2", " 18.03.2026 |   | 12 ", 14)]
    [TestCase("Dato;Endring;Minutter\n;a;12", "A2", "   | a | 12 ", 1)]
    [TestCase("Minutter;Dato;Endring\n12;18.03.2026;", "C2", " 12 | 18.03.2026 |   ", 19)]
    [TestCase("Endring;Dato;Minutter\na;–;12", "B2", " a | – | 12 ", 5)]
    public void Marks_the_place_of_a_missing_value(string csv, string address, string line, int start)
    {
        var findings = new FindingList();
        RegisterReader.Read(TableText.Read(csv, findings), "changes", Fields, findings);
        Assert.Multiple(() =>
        {
            Assert.That(TableText.Show(findings), Is.EqualTo($"SR0215 {address}"));
            Assert.That(findings.Single().Excerpt, Is.EqualTo(new Excerpt(line, start, 1)));
        });
    }

    [TestCase("05.02.2026", "the time is missing; write it behind the day, such as '05.02.2026 08:15'")]
    [TestCase("05.02.2026 25:20", "hours go from 00:00 to 23:59")]
    public void Says_what_a_moment_lacks(string moment, string hint)
    {
        var findings = new FindingList();
        RegisterReader.Read(TableText.Read($"Dato;Endring;Start\n18.03.2026;a;{moment}", findings), "changes", Fields, findings);
        Assert.That(findings.Single().Hint, Is.EqualTo(hint));
    }

    [Test]
    public void Guesses_the_header_that_is_meant()
    {
        var findings = new FindingList();
        Assert.Multiple(() =>
        {
            Assert.That(RegisterReader.Read(TableText.Read("Dato;Edring\n18.03.2026;a"), "changes", Fields, findings), Is.Null);
            Assert.That(findings.Single().Message, Is.EqualTo("the table has no column 'Endring'; it has 'Dato' and 'Edring'"));
            Assert.That(findings.Single().Hint, Is.EqualTo("did you mean 'Edring'?"));
        });
    }

    [Test]
    public void Reads_dates_of_a_workbook()
    {
        var findings = new FindingList();
        using var stream = new WorkbookBuilder().Format("14").Format("22").Sheet(
            "Endringer",
            WorkbookBuilder.Row(1, WorkbookBuilder.Inline("A1", "Dato"), WorkbookBuilder.Inline("B1", "Endring"), WorkbookBuilder.Inline("C1", "Start")),
            WorkbookBuilder.Row(2, WorkbookBuilder.Number("A2", "46099", 1), WorkbookBuilder.Inline("B2", "a"), WorkbookBuilder.Number("C2", "46099.34375", 2))).Build();
        var table = TableReader.Read("changes.xlsx", stream, [], findings).Single();
        var entry = RegisterReader.Read(table, "changes", Fields, findings)?.Entries.Single();
        Assert.Multiple(() =>
        {
            Assert.That(findings, Is.Empty);
            Assert.That(entry?.Date("date")?.ToString(), Is.EqualTo("2026-03-18"));
            Assert.That(entry?.Moment("start")?.ToString(), Is.EqualTo("2026-03-18T08:15"));
        });
    }

    private static (Register? Register, string Codes) Read(string csv)
    {
        var findings = new FindingList();
        var register = RegisterReader.Read(TableText.Read(csv, findings), "changes", Fields, findings);
        return (register, TableText.Show(findings));
    }
}
