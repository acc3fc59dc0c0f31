using System.Globalization;

namespace ServiceReport.Tables.Excel;

/// <summary>Cell addresses such as <c>C5</c>, within the size of a sheet.</summary>
internal static class CellAddress
{
    private const int MostRows = 1_048_576;

    public const int MostColumns = 16_384;

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

    /// <summary>A column's number, from 1; null where it is missing or none.</summary>
    public static int? Number(string? number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var column) && column is >= 1 and <= MostColumns ? column : null;

    /// <summary>An area such as <c>B2:D5</c>; null where it is none.</summary>
    public static (int FirstRow, int FirstColumn, int LastRow, int LastColumn)? Area(string? area)
    {
        var colon = area?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        return colon > 0 && Corner(area![..colon]) is var (firstRow, firstColumn) && Corner(area[(colon + 1)..]) is var (lastRow, lastColumn)
            && firstRow <= lastRow && firstColumn <= lastColumn
            ? (firstRow, firstColumn, lastRow, lastColumn)
            : null;
    }

    private static (int Row, int Column)? Corner(string address)
    {
        var row = address.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        return row.Length < address.Length && Column(address) is { } column && Row(row.ToString()) is { } number ? (number, column) : null;
    }
}
