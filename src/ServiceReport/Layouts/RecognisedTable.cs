using ServiceReport.Findings;
using ServiceReport.Statistics;
using ServiceReport.Tables;

namespace ServiceReport.Layouts;

/// <summary>A cell that belongs to a month, and the row it stands in.</summary>
/// <remarks>A class on purpose: lists of structs of our own are compiled anew at every start of the program.</remarks>
internal sealed record DatedCell(Month Month, Cell Cell, TableRow Row);

/// <summary>A cell with the sum of others, and the name that says so, such as <c>Sum</c>.</summary>
internal sealed record Total(Cell Cell, TableRow Row, string Label, IReadOnlyList<DatedCell> Figures);

/// <summary>The cells of one measure by month, not yet read as figures.</summary>
/// <param name="Header">The cell that names it; null where the table has no names.</param>
/// <param name="Cells">No month twice.</param>
internal sealed record Measure(Cell? Header, IReadOnlyList<DatedCell> Cells)
{
    public string? Name => Header?.Text;

    /// <summary>Its name with the one above or before it, where the table has two rows or columns of names: <c>Telefon Antall</c>.</summary>
    public string? LongName { get; init; }

    /// <summary>The cells that say what its figures come to; compared with them, and not read as data. Looked for when they are asked for.</summary>
    public IEnumerable<Total> Totals { get; init; } = [];

    /// <summary>Whether its name says that it is computed from others, such as <c>Sum</c>.</summary>
    public bool IsDerived => Header is not null && DerivedLabels.Contains(Header.Text);
}

/// <summary>A table whose layout was recognised: its measures, and what was wrong with its months.</summary>
/// <param name="Measures">In the order of the file.</param>
/// <param name="Titles">The texts that name the table as a whole.</param>
/// <param name="Findings">Months and years not understood or given twice.</param>
internal sealed record RecognisedTable(IReadOnlyList<Measure> Measures, IReadOnlyList<string> Titles, FindingList Findings);
