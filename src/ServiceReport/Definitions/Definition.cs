using System.Globalization;
using ServiceReport.Definitions.Rules;
using ServiceReport.Findings;
using ServiceReport.Languages;
using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Definitions;

/// <summary>What <c>report.yaml</c> says, complete and checked.</summary>
/// <param name="Report">What the report is called and how it is built.</param>
/// <param name="Series">The series, in the order of the file.</param>
/// <param name="Targets">The targets, in the order of the file.</param>
/// <param name="Registers">The lists of dated entries, in the order of the file.</param>
public sealed record Definition(
    ReportSettings Report, IReadOnlyList<SeriesDefinition> Series, IReadOnlyList<Target> Targets, IReadOnlyList<RegisterDefinition> Registers)
{
    /// <summary>The severity of findings by their code, where it is not their own; null where they shall not be told.</summary>
    public IReadOnlyDictionary<string, Severity?> Severities { get; init; } = new Dictionary<string, Severity?>(StringComparer.Ordinal);

    /// <summary>The definition of a series that is known to exist.</summary>
    public SeriesDefinition SeriesOf(string id) => Series.First(series => series.Id == id);

    /// <summary>The same definition with its texts in a language; a text that is not in it stays as it is, and a finding says so.</summary>
    public Definition In(Language language, FindingList findings)
    {
        if (language.Tag == Report.LanguageTag)
        {
            return this;
        }

        var missing = new List<LocalizedText>();
        var report = Report with
        {
            Title = Choose(Report.TitleTexts) ?? Report.Title,
            TitleLanguageTag = OtherTag(Report.TitleTexts),
            Publisher = Report.PublisherTexts?.In(language) ?? Report.Publisher,
        };
        var series = Series.Select(one => one with
        {
            Title = Choose(one.TitleTexts) ?? one.Title,
            TitleLanguageTag = OtherTag(one.TitleTexts),
            Description = Choose(one.DescriptionTexts) ?? one.Description,
            DescriptionLanguageTag = OtherTag(one.DescriptionTexts),
        }).ToList();
        if (missing.Count > 0)
        {
            var texts = missing.Count == 1 ? "a text has" : string.Create(CultureInfo.InvariantCulture, $"{missing.Count} texts have");
            findings.Add(TextNotTranslated.Rule.At(missing[0].Place, $"{texts} no form in '{language.Tag}', the language of this report; what is written in '{Report.LanguageTag}' is used"));
        }

        return this with { Report = report, Series = series };

        string? Choose(LocalizedText? text)
        {
            if (text?.In(language) is { } written)
            {
                return written;
            }

            if (text is not null)
            {
                missing.Add(text);
            }

            return null;
        }

        string? OtherTag(LocalizedText? text) => text is not null && text.In(language) is null ? Report.LanguageTag : null;
    }
}

/// <summary>What the report is called and how it is built.</summary>
/// <param name="Title">Its name, such as <c>Tjenesterapport</c>.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="LanguageTag">The language that it is written in unless the command line says otherwise.</param>
/// <param name="TimeZone">Whose clock a month follows.</param>
/// <param name="FileName">How the files' names begin: <c>servicerapport</c> gives <c>servicerapport-2026-02.pdf</c>.</param>
/// <param name="Template">The folder of the report's templates, such as <c>monthly</c>.</param>
/// <param name="Sections">The sections that the template shall include, in order; each is a file of the template's folder.</param>
public sealed record ReportSettings(
    string Title, string Publisher, string LanguageTag, TimeZoneInfo TimeZone, string FileName, NamedTemplate Template, IReadOnlyList<NamedTemplate> Sections)
{
    /// <summary>The title in every language that has one; null where there is but <see cref="Title"/>.</summary>
    public LocalizedText? TitleTexts { get; init; }

    /// <summary>The BCP 47 tag of the language of <see cref="Title"/>, where it has no form in the report's; null where it has.</summary>
    public string? TitleLanguageTag { get; init; }

    /// <summary>The publisher in every language that has one; null where there is but <see cref="Publisher"/>.</summary>
    public LocalizedText? PublisherTexts { get; init; }
}

/// <summary>A template, or a section of one, and where the definition names it.</summary>
public sealed record NamedTemplate(string Name, TextPlace Place);

/// <summary>A series as the definition says it.</summary>
public sealed record SeriesDefinition
{
    /// <summary>The name by which targets and templates speak of it: a lower-case letter, then letters, digits and underscores.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The title in every language that has one; null where there is but <see cref="Title"/>.</summary>
    public LocalizedText? TitleTexts { get; init; }

    /// <summary>The BCP 47 tag of the language of <see cref="Title"/>, where it has no form in the report's; null where it has.</summary>
    public string? TitleLanguageTag { get; init; }

    public required Unit Unit { get; init; }

    public required TableSource Source { get; init; }

    /// <summary>What it counts, in a sentence for the report; empty where there is none.</summary>
    public string Description { get; init; } = "";

    /// <summary>The description in every language that has one; null where there is but <see cref="Description"/>.</summary>
    public LocalizedText? DescriptionTexts { get; init; }

    /// <summary>The same of <see cref="Description"/>.</summary>
    public string? DescriptionLanguageTag { get; init; }

    /// <summary>A word by which a template picks its series, such as <c>statistics</c>.</summary>
    public string Group { get; init; } = "";

    /// <summary>The least number of decimals that are printed.</summary>
    public int Decimals { get; init; }

    /// <summary>Whether the report cannot be built for a month without its figure.</summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>The register whose outages the uptime is computed from, or compared with where it has a table of its own; null where there is none.</summary>
    public IncidentSource? Incidents { get; init; }

    /// <summary>Whether its figures are computed: it has no table of its own, and <see cref="Source"/> is the register's.</summary>
    public bool IsComputed { get; init; }

    /// <summary>Whether a figure is the share of a month's time in which something was up, so that its targets allow minutes of downtime.</summary>
    public bool IsUptime { get; init; }

    /// <summary>The chart's lower and upper bound, where the definition gives them.</summary>
    public ChartAxis? Axis { get; init; }

    /// <summary>Months whose figures are known to be right however they look; their plausibility is not questioned.</summary>
    public IReadOnlySet<Month> Confirmed { get; init; } = new HashSet<Month>();

    /// <summary>Where it is defined.</summary>
    public required TextPlace Place { get; init; }
}

/// <summary>Where a chart's value axis begins and ends, in the unit of the series.</summary>
public sealed record ChartAxis(decimal Min, decimal Max);

/// <summary>Where figures come from.</summary>
/// <param name="File">Relative to the workspace.</param>
/// <param name="Sheet">The sheet; null for a CSV file, or for a workbook's first sheet.</param>
/// <param name="Label">The header of the column, or the name of the row, where the table has several measures.</param>
/// <param name="Place">Where the file is named.</param>
public sealed record TableSource(string File, string? Sheet, string? Label, TextPlace Place);

/// <summary>A list of dated entries, such as changes or meetings.</summary>
public sealed record RegisterDefinition(string Id, TableSource Source, IReadOnlyList<RegisterField> Fields);
