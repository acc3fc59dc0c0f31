using System.Globalization;
using ServiceReport.Charts;
using ServiceReport.Documents;
using ServiceReport.Languages;
using ServiceReport.Statistics;
using ServiceReport.Targets;
using ServiceReport.Tests.Charts;

namespace ServiceReport.Tests.Formats.Html;

/// <summary>A document with every kind of block, in the manner of the report for February 2026 and with its figures.</summary>
internal static class SampleDocument
{
    private static readonly Language Nb = Language.Bokmal;

    public static Document February2026 { get; } = new("Tjenesterapport", "februar 2026", "Eksempeldirektoratet", Nb, [.. Blocks()]);

    private static IEnumerable<Block> Blocks()
    {
        yield return new Cover(
        [
            new Heading(1, "tjenesterapport", Line("Tjenesterapport")),
            new Paragraph(Line("februar 2026")),
            Text("Denne månedsrapporten viser bruken av plattformen, om kravene til tjenesten er oppfylt, og hva som skjer fremover."),
        ]);
        yield return new Contents("Innhold");

        yield return new Heading(1, "plattformen", Line("1 Plattformen"));
        yield return new Heading(2, "perioden-i-korte-trekk", Line("Perioden i korte trekk"));
        yield return Text("I februar 2026 ble det sendt 5\u00A0052\u00A0933 meldinger, 3,1\u00A0% færre enn i samme måned i fjor. Antallet samtykker steg til 421\u00A0202.");
        yield return new Alert(AlertKind.Warning,
        [
            new Paragraph([Plain("Oppetiden var 99,69\u00A0% i februar. Kravet er 99,90\u00A0%: "), new VerdictInline(Verdict.Missed, "ikke oppfylt"), Plain(".")]),
        ]);
        yield return new ListBlock(null,
        [
            [new Paragraph([new StrongInline(Line("Meldinger: ")), Plain("5\u00A0052\u00A0933, ned fra 5\u00A0214\u00A0812 i februar 2025.")])],
            [new Paragraph([new StrongInline(Line("Autorisasjon: ")), Plain("143\u00A0034\u00A0263, opp fra 53\u00A0273\u00A0249 i februar 2025.")])],
            [Text("Endringer som er gjort:"), new ListBlock(1, [[Text("nytt varslingsgrensesnitt")], [Text("ny portal for samarbeid")]])],
        ]);

        yield return new Heading(2, "hvordan-melde-hendelser", Line("Hvordan melde hendelser"));
        yield return new Paragraph(
        [
            Plain("I arbeidstiden meldes hendelser på e-post til "),
            new LinkInline("mailto:hendelser@example.no", Line("hendelser@example.no")),
            Plain(", med en beskrivelse og et skjermbilde. "),
            new EmphasisInline(Line("Kritiske hendelser")),
            Plain(" meldes til vakten på telefon. Se også "),
            new LinkInline("#statistikk", Line("statistikken")),
            Plain(" og "),
            new LinkInline("https://example.no/samarbeid", Line("samarbeidsportalen")),
            Plain("."),
        ]);

        yield return new Heading(2, "planlagte-endringer", Line("Planlagte endringer"));
        yield return new Table(
            null, [ColumnAlignment.Left, ColumnAlignment.Left, ColumnAlignment.Left],
            Row("Dato", "Endring", "Konsekvens"),
            [
                Row("4. mars 2026", "Oppgradering av databaseklynge", "Ingen nedetid ventes"),
                Row("18. mars 2026", "Ny versjon av varslingstjenesten", "Kort avbrudd fra klokken 22"),
            ]);

        yield return new Heading(1, "statistikk", Line("2 Statistikk"));
        foreach (var (series, title) in new[] { (Reference.Messages, "Meldingstjeneste"), (Reference.Authorisations, "Autorisasjon"), (Reference.Consents, "Samtykker") })
        {
            yield return new Heading(2, series.Id, Line(title));
            yield return Text("Tallene viser hvor mange som er behandlet hver måned.");
            var chart = YearsChart.Draw(series.Id, title + " per måned", series, Reference.February2026, Nb);
            yield return new ChartBlock(chart, chart.Description);
            yield return YearsTable(title, series);
        }

        yield return new Heading(2, "oppetid", Line("Oppetid"));
        yield return new Paragraph([Plain("Kravet til oppetid er 99,90\u00A0%. I februar: "), new VerdictInline(Verdict.Missed, "ikke oppfylt"), Plain(".")]);
        var uptime = TargetChart.Draw(
            "uptime", "Oppetid de siste 24 månedene", Reference.Uptime, new LastMonths(24, Reference.February2026),
            new TargetLine(99.90m, AtLeast: true, "99,90\u00A0%"), value => value < 99.90m, new AxisRange(99, 100), Nb);
        yield return new ChartBlock(uptime, uptime.Description);

        yield return new Heading(2, "brukerstotte", Line("Brukerstøtte"));
        yield return new Table(
            Line("Krav til brukerstøtten i 2026"),
            [ColumnAlignment.Left, ColumnAlignment.Left, ColumnAlignment.Right, ColumnAlignment.Right, ColumnAlignment.Left],
            Row("Måling", "Krav", "januar", "februar", "Vurdering"),
            [
                new([Cell("Gjennomsnittlig ventetid"), Cell("under 60\u00A0sek"), Cell("289\u00A0sek"), Cell("270\u00A0sek"), Cell(Verdict.Missed)]),
                new([Cell("Svarprosent"), Cell("over 90\u00A0%"), Cell("87\u00A0%"), Cell("86\u00A0%"), Cell(Verdict.Missed)]),
                new([Cell("Tilgjengelig på telefon"), Cell("hver virkedag"), Cell("21"), Cell("20"), Cell(Verdict.Met)]),
                new([Cell("Fornøyde brukere"), Cell("over 80\u00A0%"), Cell(""), Cell(""), Cell(Verdict.Unknown)]),
                Row("Samtaler inkludert tilbakeringing", "", "6\u00A0652", "5\u00A0588", ""),
                Row("E-poster", "", "1\u00A0649", "1\u00A0244", ""),
            ]);

        yield return new Heading(1, "informasjon", Line("3 Informasjon"));
        yield return new Heading(2, "om-tallene", Line("Om tallene"));
        yield return new Quote([Text("Hver måned leses de samme filene, og hvert tall kan føres tilbake til sin celle.")]);
        yield return new Alert(AlertKind.Note, [Text("Tall etter rapportmåneden er ikke med.")]);
        yield return new Alert(AlertKind.Tip, [Text("Den fulle statistikken ligger på samarbeidsportalen.")]);
        yield return new ThematicBreak();
        yield return new Heading(3, "kilder", Line("Kilder"));
        yield return new Table(
            Line("Filer som er lest"), [ColumnAlignment.Left, ColumnAlignment.Left, ColumnAlignment.Right],
            Row("Fil", "SHA-256", "Tall"),
            [
                new([Cell("statistics.xlsx"), new([new CodeInline("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")]), Cell("266")]),
                new([Cell("uptime.csv"), new([new CodeInline("60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752")]), Cell("24")]),
            ]);
        yield return new CodeBlock("month;availability_percent\n2026-02;99,69");
    }

    public static Table YearsTable(string title, Series series) => new(
        Line(title + ", antall per måned"),
        [ColumnAlignment.Left, .. Enumerable.Repeat(ColumnAlignment.Right, 13)],
        new([Cell("År"), .. Enumerable.Range(1, 12).Select(month => Cell(Nb.ShortMonthName(month))), Cell("Sum")]),
        [.. series.Months.Select(month => month.Year).Distinct().Select(year => new TableRow(
        [
            Cell(year.ToString(CultureInfo.InvariantCulture)),
            .. Enumerable.Range(1, 12).Select(month => Cell(series[new Month(year, month)] is { } value ? Nb.Number(value) : "")),
            Cell(Nb.Number(series.Figures.Where(figure => figure.Key.Year == year).Sum(figure => figure.Value.Value))),
        ]))]);

    public static IReadOnlyList<Inline> Line(string text) => text.Length == 0 ? [] : [Plain(text)];

    private static TextInline Plain(string text) => new(text);

    private static Paragraph Text(string text) => new(Line(text));

    private static TableCell Cell(string text) => new(Line(text));

    private static TableCell Cell(Verdict verdict) => new([new VerdictInline(verdict, Nb.VerdictWord(verdict))]);

    private static TableRow Row(params string[] cells) => new([.. cells.Select(Cell)]);
}
