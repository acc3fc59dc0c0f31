using ServiceReport.Charts;
using ServiceReport.Documents;
using ServiceReport.Languages;
using ServiceReport.Targets;

namespace ServiceReport.Tests.Formats.Pdf;

/// <summary>A document made by hand that has every kind of block, as large as a real report.</summary>
internal static class SampleDocuments
{
    public static Document Monthly { get; } = new(
        "Tjenesterapport", "februar 2026", "Digitaliseringsdirektoratet", Language.Bokmal,
        [Cover(), new Contents("Innhold"), .. Platform(), .. Information(), .. Meetings(), .. Sources()]);

    /// <summary>A table that needs a turned page, with a link on it and text before and after.</summary>
    public static Document WithTurnedTable { get; } = Of(
        Heading(1, "for", "Før"), Text("Før tabellen."), Text("To setninger."), Heading(2, "bred", "Bred tabell"), new Paragraph([new LinkInline("#for", [new TextInline("til forsiden")])]),
        YearsByMonths([.. Enumerable.Repeat(SampleFigures.Series[0].Years[0], 12)]), Text("Etter tabellen."));

    public static Document Of(params Block[] blocks) => new("Tjenesterapport", "februar 2026", "Utgiver", Language.Bokmal, blocks);

    public static Paragraph Text(string text) => new([new TextInline(text)]);

    public static TableRow Row(params string[] cells) => new([.. cells.Select(cell => new TableCell(cell.Length == 0 ? [] : [new TextInline(cell)]))]);

    public static Heading Heading(int level, string id, string text) => new(level, id, [new TextInline(text)]);

    /// <summary>A table of years by months with a total, as the report has it.</summary>
    public static Table YearsByMonths(long[][] years)
    {
        string[] header = ["År", .. Enumerable.Range(1, 12).Select(month => Language.Bokmal.ShortMonthName(month)), "Sum"];
        var rows = years.Select((months, index) => Row(
        [
            (2023 + index).ToString(System.Globalization.CultureInfo.InvariantCulture),
            .. Enumerable.Range(0, 12).Select(month => month < months.Length ? Language.Bokmal.Number(months[month]) : ""),
            Language.Bokmal.Number(months.Sum()),
        ]));
        return new Table(
            null, [ColumnAlignment.Left, .. Enumerable.Repeat(ColumnAlignment.Right, 13)], Row(header), [.. rows]);
    }

    /// <summary>Twelve months across, the last year strong.</summary>
    public static Chart LineChart(string id, long[][] years)
    {
        const double left = 70, right = 640, top = 16, bottom = 250;
        var highest = years.Max(year => year.Max()) * 1.05;
        var shapes = new List<Shape>();
        for (var step = 0; step <= 4; step++)
        {
            var y = bottom - ((bottom - top) * step / 4);
            shapes.Add(new LineShape([new Point(left, y), new Point(right, y)], new Stroke(ChartColor.Grid, 1)));
            shapes.Add(new TextShape(
                new Point(left - 8, y + 4), Language.Bokmal.Number(decimal.Round((decimal)highest * step / 4 / 1000)), TextAnchor.End, 12, ChartColor.Muted));
        }

        ChartColor[] colors = [ChartColor.Earlier3, ChartColor.Earlier2, ChartColor.Earlier1, ChartColor.Accent];
        for (var year = 0; year < years.Length; year++)
        {
            var stroke = new Stroke(colors[year], year == 3 ? 3 : 1.5, year == 3 ? null : [6, 2 + (2 * year)]);
            var points = years[year].Select((value, month) =>
                new Point(left + ((right - left) * month / 11), bottom - ((bottom - top) * value / highest))).ToList();
            shapes.Add(new LineShape(points, stroke));
            shapes.Add(new CircleShape(points[^1], 3.5, year == 3 ? ChartColor.Accent : ChartColor.Paper, stroke with { Dash = null }));
            shapes.Add(new TextShape(new Point(points[^1].X + 8, points[^1].Y + 4), $"{2023 + year}", TextAnchor.Start, 12, colors[year], year == 3));
        }

        for (var month = 0; month < 12; month++)
        {
            var x = left + ((right - left) * month / 11);
            shapes.Add(new TextShape(new Point(x, bottom + 20), Language.Bokmal.ShortMonthName(month + 1), TextAnchor.Middle, 12, ChartColor.Muted));
        }

        shapes.Add(new PolygonShape([new Point(left, 280), new Point(left + 5, 272), new Point(left + 10, 280)], ChartColor.Missed));
        return new Chart(id, id, "Beskrivelse", 720, 288, shapes);
    }

    private static Cover Cover() => new(
    [
        Heading(1, "tittel", "Tjenesterapport"),
        Text("februar 2026"),
        Text("Rapporten viser hvordan fellesløsningene ble brukt i februar, om kravene til tjenestene ble oppfylt, og hva som er planlagt."),
        new Table(null, [ColumnAlignment.Left, ColumnAlignment.Right, ColumnAlignment.Right, ColumnAlignment.Left], Row("Krav", "Grense", "Februar", "Status"),
        [
            new TableRow([.. Row("Oppetid", "minst 99,90 %", "99,69 %").Cells, Verdict(ServiceReport.Targets.Verdict.Missed, "ikke oppfylt")]),
            new TableRow([.. Row("Ventetid", "under 60 sek", "270 sek").Cells, Verdict(ServiceReport.Targets.Verdict.Missed, "ikke oppfylt")]),
            new TableRow([.. Row("Svarprosent", "over 90 %", "86 %").Cells, Verdict(ServiceReport.Targets.Verdict.Met, "oppfylt")]),
            new TableRow([.. Row("Henvendelser", "–", "").Cells, Verdict(ServiceReport.Targets.Verdict.Unknown, "ukjent")]),
        ]),
    ]);

    private static TableCell Verdict(Verdict verdict, string word) => new([new VerdictInline(verdict, word)]);

    private static IEnumerable<Block> Platform()
    {
        yield return Heading(1, "plattformen", "Plattformen");
        yield return Heading(2, "kort", "Perioden i korte trekk");
        yield return new Paragraph(
        [
            new TextInline("Det ble sendt "), new StrongInline([new TextInline("5\u00A0052\u00A0933 meldinger")]),
            new TextInline(" i februar, 3,1\u00A0% færre enn i februar 2025. Oppetiden var 99,69\u00A0%, under kravet på 99,90\u00A0%. "),
            new EmphasisInline([new TextInline("Tallene er foreløpige")]), new TextInline(" og kan bli rettet i neste rapport; se "),
            new LinkInline("#statistikk", [new TextInline("statistikken")]), new TextInline(" og "),
            new LinkInline("https://www.example.no/samarbeid", [new TextInline("samarbeidsportalen for tjenesteeiere")]), new TextInline(" for mer. Felt "),
            new CodeInline("antall_meldinger"), new TextInline(" er kilden."),
        ]);
        yield return new ListBlock(null,
        [
            [Text("Autorisasjon økte mest, med 168,5 % fra samme måned i fjor.")],
            [Text("Samtykker gikk ned fra januar, men er høyere enn i fjor. Nedgangen følger sesongen og er den samme som i de tre foregående årene.")],
            [Text("Varslinger:"), new ListBlock(null, [[Text("e-post ned 6,1 %")], [Text("SMS opp 4,0 %")]])],
        ]);
        yield return new Alert(AlertKind.Warning, [Text("Oppetiden var under kravet i februar. Det er tredje måned på rad. Årsaken er feil i en nettverkskomponent som nå er byttet ut.")]);
        yield return new Alert(AlertKind.Note, [Text("Statistikken for datadeling publiseres et annet sted.")]);
        yield return Heading(2, "melde", "Slik melder tjenesteeiere feil");
        yield return Text("I arbeidstiden meldes feil på e-post med en beskrivelse og et skjermbilde. Kritiske feil meldes til vakttelefonen.");
        yield return new ListBlock(1, [[Text("Beskriv feilen.")], [Text("Legg ved skjermbilde.")], [Text("Send til brukerstøtten.")]]);
        yield return Heading(2, "endringer", "Planlagte endringer");
        yield return Heading(3, "utfort", "Utført i februar");
        yield return new Table([new TextInline("Endringer i februar 2026")], [ColumnAlignment.Left, ColumnAlignment.Left, ColumnAlignment.Left],
            Row("Dato", "Endring", "Berørte"),
            [.. Enumerable.Range(1, 26).Select(day => Row(
                $"{day}.\u00A0februar", day % 3 == 0
                    ? "Oppgradering av databaser i produksjonsmiljøet, med kort avbrudd om natten og kontroll av alle tjenester etterpå"
                    : "Ny versjon av skjemamotoren", "Alle tjenesteeiere"))]);
        yield return Heading(2, "statistikk", "Statistikk");
        yield return Text("Tallene er ferske hver måned. Ta kontakt ved spørsmål.");
        foreach (var (id, title, years) in SampleFigures.Series)
        {
            yield return Heading(3, id, title);
            yield return Text("Antall per måned, sammenlignet med de tre foregående årene.");
            yield return new ChartBlock(LineChart(id, years), $"{title}: linjediagram over fire år. Siste måned er februar 2026.");
            yield return YearsByMonths(years);
        }

        yield return Heading(2, "brukerstotte", "Brukerstøtte");
        yield return new Table([new TextInline("Krav til brukerstøtten")],
            [ColumnAlignment.Left, ColumnAlignment.Right, ColumnAlignment.Right, ColumnAlignment.Right, ColumnAlignment.Left],
            Row("Måltall", "Krav", "Januar", "Februar", "Status"),
            [
                new TableRow([.. Row("Gjennomsnittlig ventetid", "under 60\u00A0sek", "289\u00A0sek", "270\u00A0sek").Cells, Verdict(ServiceReport.Targets.Verdict.Missed, "ikke oppfylt")]),
                new TableRow([.. Row("Svarprosent", "over 90\u00A0%", "87\u00A0%", "86\u00A0%").Cells, Verdict(ServiceReport.Targets.Verdict.Missed, "ikke oppfylt")]),
                new TableRow([.. Row("Samtaler inkl. tilbakeringing", "", "6\u00A0652", "5\u00A0588").Cells, Verdict(ServiceReport.Targets.Verdict.Unknown, "ukjent")]),
            ]);
    }

    private static IEnumerable<Block> Information()
    {
        yield return Heading(1, "informasjon", "Informasjon");
        for (var page = 1; page <= 5; page++)
        {
            yield return Heading(2, $"sak-{page}", $"Sak {page}: åpne møter om den nye plattformen");
            for (var part = 1; part <= 3; part++)
            {
                yield return Text(
                    "Den nye plattformen tas i bruk steg for steg. Tjenesteeierne får varsel i god tid før gamle skjemaer slås av, og brukerne beholder lenkene sine til de er flyttet. "
                    + "Bare der flere årsversjoner må leve side om side, beholdes begge. Driftsmeldinger er flyttet til en ny statusside; abonnenter må bekrefte adressen sin.");
            }
        }

        yield return new Quote([Text("Vi vil at overgangen skal merkes minst mulig for innbyggerne.")]);
        yield return new CodeBlock("report build --month 2026-02\n  --format pdf");
        yield return new ThematicBreak();
        yield return Heading(3, "annet", "Annet");
        yield return Heading(4, "smatt", "Smått");
        yield return Text("Skjult tekst: \u202Emotsatt\u202C, kontroll\u0007tegn, halvt \uD800 par, 漢字 og en e\u0301.");
    }

    private static IEnumerable<Block> Meetings()
    {
        yield return Heading(1, "treffpunkt", "Treffpunkt");
        yield return new Table(null, [ColumnAlignment.Left, ColumnAlignment.Left], Row("Dato", "Møte"),
            [Row("19.\u00A0mars 2026", "Styringsråd (digitalt)"), Row("3.–4.\u00A0juni 2026", "Styringsråd (fysisk)")]);
        yield return new Paragraph([new TextInline("E-post: "), new LinkInline("mailto:post@example.no", [new TextInline("post@example.no")]), new LineBreakInline(), new TextInline("Postboks 1, 0001 Oslo")]);
    }

    private static IEnumerable<Block> Sources()
    {
        yield return Heading(1, "kilder", "Kilder");
        yield return new Table(null, [ColumnAlignment.Left, ColumnAlignment.Left, ColumnAlignment.Right], Row("Fil", "SHA-256", "Tall"),
            [
                new TableRow([.. Row("statistics.xlsx").Cells, new TableCell([new CodeInline("a414b48aa577ef2c62ebb135341ddeef33ee26a4f5dc9f787f93c1aab08ebb50")]), .. Row("266").Cells]),
                new TableRow([.. Row("uptime.csv").Cells, new TableCell([new CodeInline("c8c09e4bd08de7b901b4561f16ce9bb1ab3ffa420cfaef9f2a40286e14300e75")]), .. Row("24").Cells]),
            ]);
    }
}
