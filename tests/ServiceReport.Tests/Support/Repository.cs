using System.Runtime.CompilerServices;

namespace ServiceReport.Tests.Support;

/// <summary>Where the sources of this repository are.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string SampleData { get; } = Path.Combine(Root, "sample-data");

    private static string FindRoot([CallerFilePath] string path = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(path)!);
        while (!File.Exists(Path.Combine(folder.FullName, "ServiceReportCli.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests were moved away from their repository.");
        }

        return folder.FullName;
    }
}
