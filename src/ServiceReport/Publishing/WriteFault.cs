using ServiceReport.Findings;

namespace ServiceReport.Publishing;

/// <summary>Why files could not be written, in words that name no path which the user never typed.</summary>
internal static class WriteFault
{
    private const int DiskFullOnUnix = 28; // ENOSPC
    private const int DiskFullOnWindows = unchecked((int)0x80070070); // ERROR_DISK_FULL

    /// <param name="fault">What the system said.</param>
    /// <param name="folder">Where to, as the user typed it.</param>
    public static string Reason(Exception fault, string folder)
    {
        for (var path = folder; !string.IsNullOrEmpty(path); path = Path.GetDirectoryName(path))
        {
            if (File.Exists(path))
            {
                return $"{Wording.Quote(path)} is a file, not a folder";
            }
        }

        return fault switch
        {
            UnauthorizedAccessException => "you may not write there",
            IOException { HResult: DiskFullOnUnix or DiskFullOnWindows } => "the disk is full",
            _ => "the folder cannot be made or changed",
        };
    }
}
