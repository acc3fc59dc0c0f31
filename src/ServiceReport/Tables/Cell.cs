using ServiceReport.Findings;

namespace ServiceReport.Tables;

/// <summary>What a cell holds, before anyone asks what it means.</summary>
public enum CellKind
{
    Empty,

    /// <summary>Text, as typed.</summary>
    Text,

    /// <summary>A number, exact: <see cref="Cell.Number"/>. A share formatted as per cent is still the share: 0.87.</summary>
    Number,

    /// <summary>A day or a moment: <see cref="Cell.Date"/>.</summary>
    Date,

    Boolean,

    /// <summary>A spreadsheet error such as <c>#DIV/0!</c>, in <see cref="Cell.Text"/>.</summary>
    Error,

    /// <summary>A formula whose result was never stored; its text without the equals sign is in <see cref="Cell.Text"/>.</summary>
    FormulaWithoutValue,
}

/// <summary>A cell as read, with its address.</summary>
public sealed record Cell(CellKind Kind, string Text, CellPlace Place)
{
    /// <summary>The exact number of a <see cref="CellKind.Number"/> cell.</summary>
    public decimal Number { get; init; }

    /// <summary>The moment of a <see cref="CellKind.Date"/> cell.</summary>
    public DateTime Date { get; init; }

    /// <summary>Whether the number format shows the number as per cent (0.87 as 87 %).</summary>
    public bool IsPercentFormat { get; init; }

    /// <summary>Whether a <see cref="CellKind.Number"/> cell stores a number that is too large or too near zero to be held exactly, such as <c>1E+300</c>.</summary>
    public bool IsOutOfBounds { get; init; }

    /// <summary>The cell as its reader sees it: for excerpts and messages.</summary>
    public override string ToString() => Text;
}
