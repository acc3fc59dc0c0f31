using System.Security.Cryptography;

namespace ServiceReport.Workspaces;

/// <summary>A data file of the workspace, opened for reading, with the fingerprint that the report's last page shows.</summary>
public sealed class WorkspaceFile : IDisposable
{
    /// <summary>A file up to this size is read once and kept; a larger one is read from disk twice, so that memory stays bounded.</summary>
    private const int KeptInMemory = 16 * 1024 * 1024;

    private WorkspaceFile(string path, Stream content, string sha256)
    {
        Path = path;
        Content = content;
        Sha256 = sha256;
    }

    /// <summary>Relative to the workspace, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The bytes, from the start; can be sought in.</summary>
    public Stream Content { get; }

    /// <summary>SHA-256 of the bytes, in lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    public void Dispose() => Content.Dispose();

    internal static WorkspaceFile Open(string relative, string full)
    {
        var file = new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.Read);
        try
        {
            if (file.Length > KeptInMemory)
            {
                var hash = Convert.ToHexStringLower(SHA256.HashData(file));
                file.Position = 0;
                return new WorkspaceFile(relative, file, hash);
            }

            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            file.Dispose();
            return new WorkspaceFile(relative, new MemoryStream(bytes, writable: false), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }
}
