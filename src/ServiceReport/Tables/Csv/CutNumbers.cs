using ServiceReport.Findings;
using ServiceReport.Tables.Rules;

namespace ServiceReport.Tables.Csv;

/// <summary>Finds numbers that a comma has cut in two in a file whose fields are set apart by commas: <c>januar 2026,99,85</c>.</summary>
internal static class CutNumbers
{
    /// <summary>The finding at the first row that has more fields than the header, two of them digits beside each other; null where there is none.</summary>
    public static Finding? Find(List<TableRow> rows)
    {
        var firstNumbers = rows.FindIndex(row => FirstOfPair(row) is not null);
        if (firstNumbers < 0)
        {
            return null;
        }

        var lastColumn = rows.Take(Math.Max(1, firstNumbers)).Max(row => row.Cells[^1].Place.Column);
        var cut = rows.Where(row => row.Cells[^1].Place.Column > lastColumn && FirstOfPair(row) is not null).ToList();
        if (cut is not [var first, ..] || FirstOfPair(first) is not { } cell)
        {
            return null;
        }

        var fields = Wording.Count(first.Cells[^1].Place.Column, "field");
        var more = cut.Count == 1 ? "" : $", and {Wording.Count(cut.Count - 1, "other row")} likewise";
        return FieldsBeyondHeader.Rule.At(cell.Place, $"the row has {fields}, but the header has {lastColumn}{more}") with
        {
            Hint = $"is the comma behind {Wording.Quote(cell.Text)} a decimal comma? Set the fields apart by semicolons",
            Excerpt = RowExcerpt.Of(first, cell),
        };
    }

    /// <summary>The first of two neighbouring fields of digits.</summary>
    private static Cell? FirstOfPair(TableRow row)
    {
        for (var index = 1; index < row.Cells.Count; index++)
        {
            var (left, right) = (row.Cells[index - 1], row.Cells[index]);
            if (left.Place.Column + 1 == right.Place.Column && IsDigits(left.Text) && IsDigits(right.Text))
            {
                return left;
            }
        }

        return null;
    }

    private static bool IsDigits(string text) => text.Length > 0 && !text.AsSpan().TrimStart('-').TrimEnd("% ").ContainsAnyExceptInRange('0', '9');
}
