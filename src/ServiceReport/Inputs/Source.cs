namespace ServiceReport.Inputs;

/// <summary>A file that the report stands on, as its last page tells it.</summary>
/// <param name="File">Relative to the workspace.</param>
/// <param name="Sha256">SHA-256 of its bytes, in lower-case hexadecimal digits.</param>
/// <param name="Tables">The sheets read (a CSV file is one, without a name); empty for a text.</param>
public sealed record Source(string File, string Sha256, IReadOnlyList<SourceTable> Tables);

/// <summary>A sheet or a CSV file.</summary>
/// <param name="Sheet">The sheet's name; null for a CSV file.</param>
/// <param name="Cells">How many cells with something in them were read.</param>
/// <param name="Figures">How many figures or entries were taken from it.</param>
public sealed record SourceTable(string? Sheet, int Cells, int Figures);
