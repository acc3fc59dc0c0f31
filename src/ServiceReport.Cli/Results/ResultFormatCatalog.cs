namespace ServiceReport.Cli.Results;

/// <summary>The formats of results. A new one is added here, by its name in both lists.</summary>
internal static class ResultFormatCatalog
{
    public static IReadOnlyList<string> Names { get; } = ["text", "json", "junit", "github", "sarif", "markdown"];

    /// <summary>The format with a name; null where there is none. Only the one that is asked for is made, since every start waits for it.</summary>
    public static IResultFormat? Find(string name) => name switch
    {
        "text" => new TextFormat(),
        "json" => new JsonFormat(),
        "junit" => new JUnitFormat(),
        "github" => new GitHubFormat(),
        "sarif" => new SarifFormat(),
        "markdown" => new MarkdownFormat(),
        _ => null,
    };
}
