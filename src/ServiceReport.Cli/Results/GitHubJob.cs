namespace ServiceReport.Cli.Results;

/// <summary>The GitHub Actions job in which the program runs, if it does.</summary>
internal static class GitHubJob
{
    public static bool IsCurrent => Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true";

    /// <summary>The folder into which the repository was checked out.</summary>
    public static string? Workspace =>
        IsCurrent && Environment.GetEnvironmentVariable("GITHUB_WORKSPACE") is { Length: > 0 } folder ? folder : null;
}
