using ServiceReport.Charts;

namespace ServiceReport.Documents;

/// <summary>A part of a document that stands on lines of its own.</summary>
public abstract record Block
{
    /// <summary>The BCP 47 tag of the language that it is written in, where that is not the document's; null where it is.</summary>
    public string? LanguageTag { get; init; }
}

/// <summary>A heading. A level 1 heading begins a chapter; levels go down one at a time.</summary>
/// <param name="Level">1 to 4.</param>
/// <param name="Id">Unique in the document; what links to <c>#id</c> mean.</param>
/// <param name="Text">The heading's words.</param>
public sealed record Heading(int Level, string Id, IReadOnlyList<Inline> Text) : Block;

/// <summary>A paragraph of running text.</summary>
public sealed record Paragraph(IReadOnlyList<Inline> Text) : Block;

/// <summary>A list, numbered from <paramref name="Start"/> or, where that is null, with bullets. Each item is a sequence of blocks.</summary>
public sealed record ListBlock(int? Start, IReadOnlyList<IReadOnlyList<Block>> Items) : Block;

/// <summary>A passage quoted from elsewhere.</summary>
public sealed record Quote(IReadOnlyList<Block> Blocks) : Block;

/// <summary>A passage that must not be overlooked, written <c>&gt; [!WARNING]</c> as on GitHub.</summary>
public sealed record Alert(AlertKind Kind, IReadOnlyList<Block> Blocks) : Block;

/// <summary>The five kinds of alert that GitHub knows.</summary>
public enum AlertKind
{
    Note,
    Tip,
    Important,
    Warning,
    Caution,
}

/// <summary>A table with a header row. The first cell of a row names the row.</summary>
/// <param name="Caption">What the table shows; null where it has no caption.</param>
/// <param name="Columns">How each column is aligned; as many as every row has cells.</param>
/// <param name="Header">The names of the columns.</param>
/// <param name="Rows">The body.</param>
public sealed record Table(
    IReadOnlyList<Inline>? Caption, IReadOnlyList<ColumnAlignment> Columns, TableRow Header, IReadOnlyList<TableRow> Rows) : Block;

/// <summary>A row of a table.</summary>
public sealed record TableRow(IReadOnlyList<TableCell> Cells);

/// <summary>A cell of a table: words, never blocks.</summary>
public sealed record TableCell(IReadOnlyList<Inline> Text);

/// <summary>Where in its column a cell's text stands.</summary>
public enum ColumnAlignment
{
    Left,
    Center,
    Right,
}

/// <summary>A chart with the text that says the same in words.</summary>
/// <param name="Chart">The chart.</param>
/// <param name="AlternativeText">From the template; the chart's own description where the template gives none.</param>
public sealed record ChartBlock(Chart Chart, string AlternativeText) : Block;

/// <summary>The figures that sum a month up, drawn as tiles: what stands between <c>::: key-figures NAME</c> and <c>:::</c>.</summary>
/// <param name="Name">What they are figures of, such as <c>Nøkkeltall for februar 2026</c>; never empty.</param>
/// <param name="Figures">At least one.</param>
public sealed record KeyFigures(string Name, IReadOnlyList<KeyFigure> Figures) : Block;

/// <summary>One of them.</summary>
/// <param name="Label">What is counted or measured.</param>
/// <param name="Value">The figure; never empty.</param>
/// <param name="Note">What else is to be known of it, such as its change or its verdict; may be empty.</param>
/// <param name="Trend">A small chart of the months before; null where there is none.</param>
public sealed record KeyFigure(IReadOnlyList<Inline> Label, IReadOnlyList<Inline> Value, IReadOnlyList<Inline> Note, ChartBlock? Trend);

/// <summary>Text to be read letter by letter, line breaks kept.</summary>
public sealed record CodeBlock(string Text) : Block;

/// <summary>A break between two thoughts, drawn as a line.</summary>
public sealed record ThematicBreak : Block;

/// <summary>The title page: what stands between <c>::: cover</c> and <c>:::</c>.</summary>
public sealed record Cover(IReadOnlyList<Block> Blocks) : Block;

/// <summary>The place where the contents list goes (<c>::: contents</c>); the formats make it from the headings of levels 1 and 2.</summary>
/// <param name="Title">The list's own heading, such as <c>Innhold</c>.</param>
public sealed record Contents(string Title) : Block;
