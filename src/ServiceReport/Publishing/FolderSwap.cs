using System.Runtime.InteropServices;

namespace ServiceReport.Publishing;

/// <summary>Puts a folder in another one's place.</summary>
internal static partial class FolderSwap
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint Exchange = 2; // RENAME_EXCHANGE, renameat2(2)

    /// <summary>
    /// Afterwards <paramref name="target"/> is the new folder, and <paramref name="fresh"/> the old one where there was one.
    /// On Linux the two change places in one step, so that nobody ever sees neither or half of each.
    /// </summary>
    public static void Replace(string fresh, string target)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(fresh, target);
        }
        else if (!TryExchange(fresh, target))
        {
            ReplaceInTwoSteps(fresh, target);
        }
    }

    private static bool TryExchange(string left, string right)
    {
        try
        {
            return OperatingSystem.IsLinux() && RenameAt2(CurrentFolder, left, CurrentFolder, right, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false; // A C library without renameat2, or a file system that cannot exchange: two steps do.
        }
    }

    private static void ReplaceInTwoSteps(string fresh, string target)
    {
        var old = fresh + ".old";
        if (Directory.Exists(old))
        {
            Directory.Delete(old, recursive: true);
        }

        Directory.Move(target, old);
        try
        {
            Directory.Move(fresh, target);
        }
        catch
        {
            Directory.Move(old, target);
            throw;
        }

        Directory.Delete(old, recursive: true);
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int leftFolder, string left, int rightFolder, string right, uint flags);
}
