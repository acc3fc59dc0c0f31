using ServiceReport.Statistics;
using ServiceReport.Tables;

namespace ServiceReport.Layouts;

/// <summary>A cell of a measure after it was read: with its figure, or without one.</summary>
internal sealed record ReadCell(DatedCell Source, Figure? Figure)
{
    /// <summary>Whether the cell says nothing but a dash.</summary>
    public bool IsDash => Source.Cell.Kind == CellKind.Text && MissingText.IsDash(Source.Cell.Text);

    /// <summary>Whether neither the cell nor its format says in which unit the number is.</summary>
    public bool IsBare => Source.Cell.Kind switch
    {
        CellKind.Number => !Source.Cell.IsPercentFormat,
        CellKind.Text => CellFigure.ReadingOf(Source.Cell.Text, Unit.Percent, out _).Suffix is null,
        _ => false,
    };

    /// <summary>What the cell adds to a total: its figure, or nothing where it is a dash or a point; null where that is not known.</summary>
    public decimal? Addend => Figure?.Value ?? (IsDash || Source.Cell is { Kind: CellKind.Text, Text: "." } ? 0m : null);
}
