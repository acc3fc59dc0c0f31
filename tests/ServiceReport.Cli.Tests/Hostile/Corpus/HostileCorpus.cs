namespace ServiceReport.Cli.Tests.Hostile.Corpus;

/// <summary>All cases, by what is hostile in them.</summary>
internal static class HostileCorpus
{
    public static IReadOnlyList<HostileCase> All { get; } =
    [
        .. HarmlessCases.All,
        .. ArchiveCases.All,
        .. PackageCases.All,
        .. XmlCases.All,
        .. CellCases.All,
        .. DamagedFileCases.All,
        .. CsvCases.All,
        .. FileKindCases.All,
        .. PathCases.All,
        .. YamlCases.All,
        .. DefinitionCases.All,
        .. ContentCases.All,
        .. TemplateCases.All,
    ];
}
