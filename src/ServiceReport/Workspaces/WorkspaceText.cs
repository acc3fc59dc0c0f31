namespace ServiceReport.Workspaces;

/// <summary>A text file of the workspace, read.</summary>
/// <param name="Path">Relative to the workspace, with forward slashes.</param>
/// <param name="Text">Its text, without a byte order mark.</param>
/// <param name="Sha256">SHA-256 of its bytes, in lower-case hexadecimal digits.</param>
public sealed record WorkspaceText(string Path, string Text, string Sha256);
