using ServiceReport.Documents;
using ServiceReport.Languages;
using static ServiceReport.Tests.Formats.Pdf.SampleDocuments;

namespace ServiceReport.Tests.Formats.Pdf.Accessibility;

/// <summary>Every PDF that the accessibility tests judge: the report in each language, and documents that are awkward each in its way.</summary>
internal sealed record PdfSample(string Name, Document Document)
{
    public static IEnumerable<PdfSample> All =>
    [
        .. Language.All.Select(language => new PdfSample($"report in {language.Tag}", Monthly with { Language = language })),
        new("turned page", WithTurnedTable),
        new("nothing at all", Of()),
        new("only a cover", Of(new Cover([]))),
        new("hostile text", Of(Heading(1, "a", Hostile), Text(Hostile), new CodeBlock(Hostile), new Quote([Text(Hostile)])) with { Title = Hostile, Publisher = Hostile }),
        new("lists in lists", Of(Heading(1, "a", "Lister"), Nested(4))),
        new("tables", Of(Heading(1, "a", "Tabeller"), new Table([new TextInline("Tom")], [], Row(), []), WithHeaderOnly, WithEmptyCells, TwentyColumns, HigherThanAPage)),
        new("parts in other languages", TwoLanguages),
        new("links", Of(Heading(1, "a", "Lenker"), LongLink, LinkToNowhere, new Quote([LongLink]), new Heading(2, "b", LongLink.Text))),
    ];

    /// <summary>A document in bokmål with a heading, a paragraph and a table in nynorsk, a paragraph in English, and a heading with words of it.</summary>
    public static Document TwoLanguages => Of(
        new Contents("Innhold"), Heading(1, "a", "Bokmål"), Text("Tekst."), Heading(2, "b", "Nynorsk") with { LanguageTag = "nn" },
        Text("Ein tekst.") with { LanguageTag = "nn" }, WithHeaderOnly with { LanguageTag = "nn" }, Text("A text.") with { LanguageTag = "en" }, Text("Slutt."),
        new Heading(2, "c", [new LanguageInline("en", [new TextInline("Peer review")]), new TextInline(" hos oss")]));

    public override string ToString() => Name;

    private static string Hostile { get; } = "<b>(\\)&\u0007\u202E 漢字 😀 e\u0301" + (char)0xD800;

    private static Table WithHeaderOnly => new([new TextInline("Uten rader")], [ColumnAlignment.Left, ColumnAlignment.Right], Row("A", "B"), []);

    private static Table WithEmptyCells => new(null, [ColumnAlignment.Left, ColumnAlignment.Right], Row("", ""), [Row("", "1"), Row("a", ""), Row("", "")]);

    private static Table TwentyColumns => new(
        null, [.. Enumerable.Repeat(ColumnAlignment.Left, 20)], Row([.. Enumerable.Range(1, 20).Select(number => $"Kolonneoverskrift{number}")]),
        [Row([.. Enumerable.Repeat("arbeidsavklaringspenger", 20)])]);

    private static Table HigherThanAPage => new(
        null, [ColumnAlignment.Left, ColumnAlignment.Left], Row("A", "B"), [Row("x", string.Join(' ', Enumerable.Range(1, 2000))), Row("y", "z")]);

    private static Paragraph LongLink => new(
    [
        new TextInline("Før "), new LinkInline("https://example.no/", [new TextInline(string.Join(' ', Enumerable.Repeat("lenke over flere linjer", 12)))]), new TextInline(" etter."),
    ]);

    private static Paragraph LinkToNowhere => new([new LinkInline("#borte", [new TextInline("Ingen steder")])]);

    private static ListBlock Nested(int depth) => new(
        depth % 2 == 0 ? 9 : null, [[Text("én")], depth == 0 ? [Text("bunn")] : [Text("to"), Nested(depth - 1)], []]);
}
