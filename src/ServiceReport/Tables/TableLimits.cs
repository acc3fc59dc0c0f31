namespace ServiceReport.Tables;

/// <summary>How much is read at most, so that no file can fill the memory or keep the program busy. Monthly statistics are far below.</summary>
internal static class TableLimits
{
    /// <summary>Cells of one file that hold something; with all that is made of it a cell takes some 500 bytes.</summary>
    public const int MostCells = 300_000;

    /// <summary>Entries of one register; templates may go through all of them again and again.</summary>
    public const int MostEntries = 10_000;

    /// <summary>A cell of Excel holds 32 767 characters at most.</summary>
    public const int LongestCell = 32_767;

    /// <summary>One record of a CSV file, in bytes.</summary>
    public const int LongestRecord = 4 * 1024 * 1024;

    /// <summary>Characters of all texts of one file together.</summary>
    public const int MostCharacters = 32 * 1024 * 1024;
}
