using ServiceReport.Findings;
using ServiceReport.Layouts.Rules;
using ServiceReport.Statistics;
using ServiceReport.Tables;

namespace ServiceReport.Layouts;

/// <summary>Reads a cell as a figure in a unit. A cell that is not understood is a finding, never a zero.</summary>
internal static class CellFigure
{
    /// <summary>Decimals of a number that a workbook stores: 2/3 is computed to 15 of them, 1/300 to 17.</summary>
    private const int MostStoredDecimals = 18;

    /// <summary>The figure; null where the cell says that there is none, or with a finding where it is not understood.</summary>
    public static Figure? Read(TableRow row, Cell cell, Unit unit, FindingList findings)
    {
        switch (cell.Kind)
        {
            case CellKind.Number when !cell.IsPercentFormat:
                return Bounded(row, cell, cell.Number, unit, findings);
            case CellKind.Number when unit == Unit.Percent:
                return Bounded(row, cell, (cell.Number * 100m).WithoutTrailingZeros(), unit, findings);
            case CellKind.Number:
                findings.Add(At(WrongUnit.Rule, row, cell, $"{Wording.Quote(cell.Text)} is in per cent, but the series is {Words(unit)}"));
                return null;
            case CellKind.Text:
                return ReadText(row, cell, unit, findings);
            case CellKind.Error:
                findings.Add(At(FormulaError.Rule, row, cell, $"the formula gives the error {Wording.Quote(cell.Text)}"));
                return null;
            case CellKind.FormulaWithoutValue:
                findings.Add(At(FormulaWithoutValue.Rule, row, cell, $"the formula {Wording.Quote(cell.Text)} has no stored value"));
                return null;
            case CellKind.Date:
                findings.Add(At(NotANumber.Rule, row, cell, $"{Wording.Quote(cell.Text)} is a date, not a number") with
                {
                    Hint = "give the cell a number format, and check that its figure is still right",
                });
                return null;
            case CellKind.Boolean:
                findings.Add(At(NotANumber.Rule, row, cell, $"{Wording.Quote(cell.Text)} is not a number"));
                return null;
            default:
                return null;
        }
    }

    private static Figure? ReadText(TableRow row, Cell cell, Unit unit, FindingList findings)
    {
        var reading = NumberText.Read(cell.Text, unit);
        if (reading.Refusal is { } refusal)
        {
            findings.Add(RuleOf(refusal.Fault).At(cell.Place, refusal.Message) with
            {
                Hint = refusal.Hint,
                Excerpt = RowExcerpt.Of(row, cell, refusal.Index, refusal.Length),
            });
        }

        return reading.Value is { } value ? InRange(row, cell, value, unit, findings) : null;
    }

    private static Figure? Bounded(TableRow row, Cell cell, decimal value, Unit unit, FindingList findings)
    {
        if (NumberText.BeyondBounds(value, MostStoredDecimals) is not { } what)
        {
            return InRange(row, cell, value, unit, findings);
        }

        findings.Add(At(OutOfBounds.Rule, row, cell, $"{Wording.Quote(cell.Text)} {what}"));
        return null;
    }

    private static Figure? InRange(TableRow row, Cell cell, decimal value, Unit unit, FindingList findings)
    {
        if (value >= 0m && (unit != Unit.Percent || value <= 100m))
        {
            return new Figure(value, cell.Place);
        }

        var expected = unit switch
        {
            Unit.Percent => "per cent must be 0 to 100",
            Unit.Count => "a count must not be negative",
            _ => $"{(unit == Unit.Seconds ? "seconds" : "minutes")} must not be negative",
        };
        findings.Add(At(OutOfRange.Rule, row, cell, $"{Wording.Quote(cell.Text)} is out of range: {expected}"));
        return null;
    }

    private static FindingRule RuleOf(NumberFault fault) => fault switch
    {
        NumberFault.Ambiguous => AmbiguousNumber.Rule,
        NumberFault.WrongUnit => WrongUnit.Rule,
        NumberFault.OutOfBounds => OutOfBounds.Rule,
        _ => NotANumber.Rule,
    };

    private static Finding At(FindingRule rule, TableRow row, Cell cell, string message) =>
        rule.At(cell.Place, message) with { Excerpt = RowExcerpt.Of(row, cell) };

    private static string Words(Unit unit) => NumberText.InWords(unit);
}
