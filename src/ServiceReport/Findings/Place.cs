namespace ServiceReport.Findings;

/// <summary>A place in something the user wrote, as precise as is known; prints as <c>statistics.xlsx › Meldingstjeneste › C5</c>.</summary>
/// <param name="File">The path relative to the workspace, with forward slashes.</param>
public abstract record Place(string File)
{
    private protected const string Separator = " › ";
}

/// <summary>A whole file or folder.</summary>
public sealed record FilePlace(string File) : Place(File)
{
    public override string ToString() => File;
}

/// <summary>A sheet or a cell of a table. Rows and columns count from 1; a CSV file has no sheet.</summary>
public sealed record CellPlace(string File, string? Sheet, int Row, int Column) : Place(File)
{
    public override string ToString() =>
        Sheet is null ? $"{File}{Separator}{Address}" : $"{File}{Separator}{Sheet}{Separator}{Address}";

    /// <summary>The address as spreadsheets show it, such as <c>C5</c> or <c>AA12</c>.</summary>
    public string Address => ColumnName(Column) + Row.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Column letters: 1 is <c>A</c>, 27 is <c>AA</c>, 16384 is <c>XFD</c>.</summary>
    public static string ColumnName(int column)
    {
        Span<char> letters = stackalloc char[7];
        var start = letters.Length;
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters[--start] = (char)('A' + ((rest - 1) % 26));
        }

        return new string(letters[start..]);
    }
}

/// <summary>A sheet as a whole.</summary>
public sealed record SheetPlace(string File, string Sheet) : Place(File)
{
    public override string ToString() => $"{File}{Separator}{Sheet}";
}

/// <summary>A place in a text file, such as the definition or a template. Lines and columns count from 1.</summary>
public sealed record TextPlace(string File, int Line, int Column) : Place(File)
{
    public override string ToString() => $"{File}({Line},{Column})";
}

/// <summary>A place in an argument of the command line; prints as <c>--target(13)</c>. Columns count from 1.</summary>
public sealed record ArgumentPlace(string Option, int Column) : Place(Option)
{
    public override string ToString() => $"{File}({Column})";
}
