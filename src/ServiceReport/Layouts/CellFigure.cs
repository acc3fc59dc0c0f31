using System.Globalization;
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
            case CellKind.Number when cell.IsOutOfBounds:
                findings.Add(At(OutOfBounds.Rule, row, cell, $"{Wording.Quote(cell.Text)} is too large or too near zero; a figure has 18 digits before its decimals at most"));
                return null;
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
            case CellKind.Date when IsTimeOfDay(cell):
                findings.Add(At(DateForFigure.Rule, row, cell, $"'{cell.Date.ToString("HH:mm:ss", CultureInfo.InvariantCulture)}' is a time, not a number") with
                {
                    Hint = "write a time as one number, such as 289 for 4:49 in seconds, into a cell whose format is a number",
                });
                return null;
            case CellKind.Date:
                findings.Add(At(DateForFigure.Rule, row, cell, $"{Wording.Quote(cell.Text)} is a date, not a number") with
                {
                    Hint = string.Create(CultureInfo.InvariantCulture, $"was it typed as {cell.Date.Day}.{cell.Date.Month} or {cell.Date.Day},{cell.Date.Month}? Type it again, into a cell whose format is a number"),
                });
                return null;
            case CellKind.Boolean:
                findings.Add(At(NotANumber.Rule, row, cell, $"{Wording.Quote(cell.Text)} is not a number"));
                return null;
            default:
                return null;
        }
    }

    /// <summary>A time without a day is stored as a part of day 0, the last of 1899; where dates count from 1904, of the first day of that year.</summary>
    private static bool IsTimeOfDay(Cell cell) => cell.Date < new DateTime(1900, 1, 1) || cell.Date.Date == new DateTime(1904, 1, 1);

    private static Figure? ReadText(TableRow row, Cell cell, Unit unit, FindingList findings)
    {
        var reading = ReadingOf(cell.Text, unit, out var mark);
        if (reading.Refusal is { Fault: NumberFault.NotANumber } && DateText.TryReadDay(cell.Text, out _))
        {
            findings.Add(At(DateForFigure.Rule, row, cell, $"{Wording.Quote(cell.Text)} is a date, not a number"));
            return null;
        }

        if (reading.Refusal is { } refusal)
        {
            findings.Add(RuleOf(refusal.Fault).At(cell.Place, refusal.Message) with
            {
                Hint = refusal.Hint,
                Excerpt = RowExcerpt.Of(row, cell, refusal.Index, refusal.Length),
            });
        }

        if (reading.Value is not { } value)
        {
            return null;
        }

        if (mark is not null)
        {
            findings.Add(FootnoteOnCell.Rule.At(cell.Place, $"{Wording.Quote(mark)} behind the figure is taken for a footnote mark") with
            {
                Excerpt = RowExcerpt.Of(row, cell, cell.Text.AsSpan().TrimEnd().Length - mark.Length, mark.Length),
            });
        }
        else if (cell.Place.Sheet is not null && reading.Suffix is null)
        {
            findings.Add(At(NumberStoredAsText.Rule, row, cell, $"the number {Wording.Quote(cell.Text)} is stored as text"));
        }

        return InRange(row, cell, value, unit, findings);
    }

    /// <summary>What a text says without its footnote marks: <c>123 1)</c> is 123.</summary>
    public static NumberReading ReadingOf(string text, Unit unit, out string? mark)
    {
        mark = FootnoteMark.In(text, out var without);
        return NumberText.Read(mark is null ? text : without, unit);
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
        NumberFault.UnitInFront => UnitInFront.Rule,
        _ => NotANumber.Rule,
    };

    private static Finding At(FindingRule rule, TableRow row, Cell cell, string message) =>
        rule.At(cell.Place, message) with { Excerpt = RowExcerpt.Of(row, cell) };

    private static string Words(Unit unit) => UnitText.InWords(unit);
}
