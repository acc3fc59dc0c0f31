using System.Text;

namespace ServiceReport.Cli.Output;

/// <summary>Puts a result into a file, whole or not at all: it is written beside the file and then takes its place in one step.</summary>
internal static class ResultFile
{
    private const int DiskFullOnUnix = 28; // ENOSPC
    private const int DiskFullOnWindows = unchecked((int)0x80070070); // ERROR_DISK_FULL

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a text; says why on the error writer where that cannot be done, and leaves the old file as it was.</summary>
    /// <param name="path">As it was typed.</param>
    /// <param name="text">All of it.</param>
    /// <param name="error">Where a fault is told.</param>
    /// <returns>Whether the file is there.</returns>
    public static bool TryWrite(string path, string text, TextWriter error)
    {
        try
        {
            Write(path, Utf8.GetBytes(text));
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"error: the result cannot be written to '{TerminalText.OneLine(path)}': {Reason(path, fault)}");
            error.WriteLine("  help: Say with --output a file in a folder that is there and may be written to.");
            return false;
        }
    }

    private static void Write(string path, byte[] content)
    {
        var named = new FileInfo(path);
        var target = named.LinkTarget is null ? named.FullName : named.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        if (TryWriteToDevice(target, content))
        {
            return;
        }

        var fresh = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        try
        {
            using (var file = new FileStream(fresh, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(content);
                file.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(target))
            {
                File.SetUnixFileMode(fresh, File.GetUnixFileMode(target));
            }

            File.Move(fresh, target, overwrite: true);
        }
        catch
        {
            File.Delete(fresh);
            throw;
        }
    }

    /// <summary>A device or pipe is written to; to put a file in its place would take it away from everybody.</summary>
    private static bool TryWriteToDevice(string target, byte[] content)
    {
        if (!File.Exists(target))
        {
            return false;
        }

        using var file = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0); // Refuses a file that may not be written to.
        if (file.CanSeek && !target.StartsWith("/dev/", StringComparison.Ordinal))
        {
            return false;
        }

        file.Write(content);
        return true;
    }

    /// <summary>Why, in words that name no path which the user never typed.</summary>
    private static string Reason(string path, Exception fault) => fault switch
    {
        _ when Directory.Exists(path) => "it is a folder",
        DirectoryNotFoundException => "its folder does not exist",
        UnauthorizedAccessException => "you may not write there",
        IOException { HResult: DiskFullOnUnix or DiskFullOnWindows } => "the disk is full",
        _ => "the file cannot be made or changed",
    };
}
