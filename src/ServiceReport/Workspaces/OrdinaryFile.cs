using System.Runtime.InteropServices;
using System.Text;

namespace ServiceReport.Workspaces;

/// <summary>
/// Tells a file that holds bytes from what only has a name like one: a pipe, whose opening would wait for a writer for ever, a device or a socket.
/// </summary>
internal static class OrdinaryFile
{
    private const int FromWorkingFolder = -100; // AT_FDCWD
    private const uint TypeOnly = 1; // STATX_TYPE
    private const int StatusSize = 256;
    private const int ModeOffset = 28;
    private const int KindMask = 0xF000;
    private const int Regular = 0x8000;

    /// <summary>Whether an entry of a folder can be read to its end; true where the system cannot be asked.</summary>
    public static bool Is(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return !Directory.Exists(path);
        }

        var status = new byte[StatusSize];
        var name = new byte[Encoding.UTF8.GetMaxByteCount(path.Length) + 1];
        Encoding.UTF8.GetBytes(path, name);
        try
        {
            return Ask(FromWorkingFolder, name, 0, TypeOnly, status) != 0 || (BitConverter.ToUInt16(status, ModeOffset) & KindMask) == Regular;
        }
        catch (EntryPointNotFoundException)
        {
            return !Directory.Exists(path);
        }
    }

    /// <summary>statx(2): the one call for a file's kind whose answer looks the same on every processor. .NET itself does not tell a pipe from a file.</summary>
    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Ask(int folder, byte[] path, int flags, uint mask, byte[] status);
}
