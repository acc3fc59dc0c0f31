namespace ServiceReport.Cli.Results;

/// <summary>The formats of results. A new one is added here.</summary>
internal static class ResultFormatCatalog
{
    public static IReadOnlyList<IResultFormat> All { get; } =
        [new TextFormat(), new JsonFormat(), new JUnitFormat(), new GitHubFormat(), new SarifFormat(), new MarkdownFormat()];

    public static IResultFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}
