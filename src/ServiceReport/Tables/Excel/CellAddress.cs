using System.Globalization;

namespace ServiceReport.Tables.Excel;

/// <summary>Cell addresses such as <c>C5</c>, within the size of a sheet.</summary>
internal static class CellAddress
{
    private const int MostRows = 1_048_576;

    private const int MostColumns = 16_384;

    /// <summary>The column of an address, from 1; null where the address is missing or none.</summary>
    public static int? Column(string? address)
    {
        var column = 0;
        foreach (var character in address ?? "")
        {
            if (!char.IsAsciiLetter(character))
            {
                break;
            }

            column = (column * 26) + (char.ToUpperInvariant(character) - 'A') + 1;
            if (column > MostColumns)
            {
                throw new WorkbookDamagedException("a cell lies outside the sheet");
            }
        }

        return column == 0 ? null : column;
    }

    /// <summary>A row's number; null where it is missing.</summary>
    public static int? Row(string? number)
    {
        if (number is null)
        {
            return null;
        }

        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is >= 1 and <= MostRows
            ? row
            : throw new WorkbookDamagedException("a row lies outside the sheet");
    }
}
