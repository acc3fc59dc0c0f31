using System.Security.Cryptography;

namespace ServiceReport.Workspaces;

/// <summary>A data file of the workspace, opened for reading, with the fingerprint that the report's last page shows.</summary>
public sealed class WorkspaceFile : IDisposable
{
    /// <summary>A file up to this size is read once and kept; a larger one is read from disk twice, so that memory stays bounded.</summary>
    private const int KeptInMemory = 16 * 1024 * 1024;

    private readonly FileStream _file;
    private readonly DateTime _written;
    private readonly long _length;

    private WorkspaceFile(string path, FileStream file)
    {
        Path = path;
        _file = file;
        _length = file.Length;
        _written = File.GetLastWriteTimeUtc(file.SafeFileHandle);
        if (_length > KeptInMemory)
        {
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(file));
            file.Position = 0;
            Content = file;
            return;
        }

        var bytes = new byte[_length];
        HasChanged = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length || IsOther();
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        Content = new MemoryStream(bytes, writable: false);
    }

    /// <summary>Relative to the workspace, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The bytes, from the start; can be sought in.</summary>
    public Stream Content { get; }

    /// <summary>SHA-256 of the bytes, in lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>Whether somebody wrote to the file since it was opened, so that what was read may be no file that ever was. To be asked when all is read.</summary>
    public bool HasChanged
    {
        get => field || (Content is FileStream && IsOther());
        private init;
    }

    public void Dispose()
    {
        Content.Dispose();
        _file.Dispose();
    }

    internal static WorkspaceFile Open(string relative, FileStream file)
    {
        try
        {
            return new WorkspaceFile(relative, file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private bool IsOther() => _file.Length != _length || File.GetLastWriteTimeUtc(_file.SafeFileHandle) != _written;
}
