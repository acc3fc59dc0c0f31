using ServiceReport.Findings;
using ServiceReport.Layouts.Rules;
using ServiceReport.Tables;

namespace ServiceReport.Layouts;

/// <summary>Finds where months that stand under one year cannot all be of it: <c>november, desember, januar</c>.</summary>
internal sealed class TurnOfYear(FindingList findings)
{
    private const int FromDecemberToJanuary = -11;

    private (int Number, Cell Cell)? _before;
    private int _direction;
    private bool _isTold;

    /// <summary>Passes the next month of the table.</summary>
    /// <param name="row">The row of the cell.</param>
    /// <param name="cell">The cell with the month's name.</param>
    /// <param name="number">The month's number.</param>
    /// <param name="hasOwnYear">Whether a year stands beside this very month: then a new run begins.</param>
    public void Pass(TableRow row, Cell cell, int number, bool hasOwnYear)
    {
        var step = hasOwnYear || _before is null ? 0 : number - _before.Value.Number;
        if (step == 0)
        {
            _direction = 0;
        }
        else if (!_isTold && (step == FromDecemberToJanuary || _direction * step < 0))
        {
            _isTold = true;
            findings.Add(TurnOfYearUnclear.Rule.At(
                cell.Place, $"{Wording.Quote(cell.Text)} follows {Wording.Quote(_before!.Value.Cell.Text)}, but both stand under one year") with
            {
                Excerpt = RowExcerpt.Of(row, cell),
            });
        }
        else
        {
            _direction = step;
        }

        _before = (number, cell);
    }
}
