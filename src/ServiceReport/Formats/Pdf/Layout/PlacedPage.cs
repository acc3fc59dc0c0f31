namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>A finished page: every item at its place.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Items">In reading order.</param>
/// <param name="Chapter">The name of the chapter that the page belongs to; null before the first.</param>
/// <param name="Shape">Upright or turned.</param>
internal sealed record PlacedPage(int Number, IReadOnlyList<PlacedItem> Items, string? Chapter, PageShape Shape);

/// <summary>A document laid out: all that its drawing needs to know.</summary>
internal sealed record PlacedDocument(string Title, string Author, string LanguageTag, IReadOnlyList<PlacedPage> Pages);
