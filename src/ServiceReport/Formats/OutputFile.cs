namespace ServiceReport.Formats;

/// <summary>A finished file of a report, not yet on disk.</summary>
/// <param name="Path">Relative to the report's folder, with forward slashes.</param>
/// <param name="Content">All of its bytes.</param>
public sealed record OutputFile(string Path, byte[] Content);
