using ServiceReport.Findings;

namespace ServiceReport.Cli.Results;

/// <summary>
/// The workspace as it is reached from where a machine looks for source files: the checked-out repository in a GitHub job, otherwise the
/// working folder. Findings name files relative to the workspace; annotations need <c>sample-data/report.yaml</c>.
/// </summary>
internal sealed class SourceFolder
{
    private readonly string _prefix;

    private SourceFolder(string prefix) => _prefix = prefix;

    /// <summary>The workspace is the place where files are looked for.</summary>
    public static SourceFolder Here { get; } = new("");

    /// <param name="workspace">As it was typed.</param>
    public static SourceFolder Of(string workspace)
    {
        var root = GitHubJob.Workspace ?? Directory.GetCurrentDirectory();
        var relative = Path.GetRelativePath(root, Path.GetFullPath(workspace)).Replace('\\', '/');
        return relative == "." || relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative)
            ? Here
            : new SourceFolder(relative + "/");
    }

    /// <summary>The file with its folders and forward slashes; null where the place is none in a file of the workspace.</summary>
    public string? PathOf(Place place) => place is (FilePlace or SheetPlace or CellPlace or TextPlace) && IsInside(place.File)
        ? place.File + "/" == _prefix ? place.File : _prefix + place.File // The workspace itself, where it is missing.
        : null;

    private static bool IsInside(string file) => file.Length > 0 && !Path.IsPathRooted(file) && !file.Split('/').Contains("..");
}
