using ServiceReport.Definitions.Rules;
using ServiceReport.Findings;
using ServiceReport.Targets;

namespace ServiceReport.Definitions;

/// <summary>Which targets a run is about: those of the definition, those of some series, or others in their place.</summary>
/// <param name="Targets">Targets as written, such as <c>uptime &gt;= 99.95 %</c>; where there are any, the definition's own are left aside.</param>
/// <param name="Series">Names of series; where there are any, only their targets count.</param>
public sealed record TargetsAsked(IReadOnlyList<string> Targets, IReadOnlyList<string> Series)
{
    private const string TargetOption = "--target";
    private const string SeriesOption = "--series";

    public static TargetsAsked All { get; } = new([], []);

    /// <summary>Whether a part of the definition's targets, or others, are asked for.</summary>
    public bool IsChoice => Targets.Count > 0 || Series.Count > 0;

    /// <summary>The targets in the order of the definition, or of the arguments; what is wrong with the arguments is told.</summary>
    public IReadOnlyList<Target> Resolve(Definition definition, FindingList findings)
    {
        if (Targets.Count > 0)
        {
            return [.. Targets.Select(text => Read(text, definition, findings)).OfType<Target>().Distinct()];
        }

        foreach (var id in Series.Distinct(StringComparer.Ordinal))
        {
            if (Find(id, SeriesOption, id, 0, definition, findings) is not null && !definition.Targets.Any(target => target.SeriesId == id))
            {
                findings.Add(NoTarget.Rule.At(new ArgumentPlace(SeriesOption, 1), $"the series '{id}' has no target in {DefinitionReader.FileName}") with
                {
                    Hint = $"name one with {TargetOption}, such as {TargetOption} \"{id} >= …\"",
                });
            }
        }

        return Series.Count == 0 ? definition.Targets : [.. definition.Targets.Where(target => Series.Contains(target.SeriesId))];
    }

    private static Target? Read(string text, Definition definition, FindingList findings)
    {
        var start = text.Length - text.AsSpan().TrimStart().Length;
        var end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        if (end == start)
        {
            var length = Math.Max(1, text.Length - start);
            Tell(WrongTarget.Rule, TargetOption, text, start, length, $"{Wording.Quote(text)} names no series; expected a series and a rule, such as 'uptime >= 99.95 %'", TitleHint(text[start..], definition), findings);
            return null;
        }

        if (Find(text[start..end], TargetOption, text, start, definition, findings) is not { } series)
        {
            return null;
        }

        var rule = TargetRule.Parse(text[end..], series.Unit, out var fault);
        if (fault is not null)
        {
            var index = string.IsNullOrWhiteSpace(text[end..]) ? text.Length : end + fault.Index;
            Tell(WrongTarget.Rule, TargetOption, text, index, fault.Length, $"{Wording.Quote(text)} is not a target: {fault.Message}", fault.Hint, findings);
        }

        return rule is null ? null : new Target(series.Id, rule);
    }

    private static SeriesDefinition? Find(string id, string option, string text, int index, Definition definition, FindingList findings)
    {
        var series = definition.Series.FirstOrDefault(one => one.Id == id);
        if (series is null)
        {
            var names = definition.Series.Select(one => one.Id).ToList();
            Tell(UnknownSeries.Rule, option, text, index, id.Length, $"there is no series {Wording.Quote(id)}; expected {Wording.Or(names)}", TitleHint(text[index..], definition) ?? Nearest.Hint(id, names), findings);
        }

        return series;
    }

    /// <summary>Whoever reads reports knows a series by its title; the longest of those with which a text begins.</summary>
    private static string? TitleHint(string text, Definition definition) => definition.Series
        .SelectMany(series => (series.TitleTexts?.Others.Values ?? []).Append(series.Title), (series, title) => new { series.Id, Title = title })
        .Where(one => text.StartsWith(one.Title, StringComparison.OrdinalIgnoreCase) && (text.Length == one.Title.Length || !char.IsLetterOrDigit(text[one.Title.Length])) && one.Id != one.Title)
        .MaxBy(one => one.Title.Length) is { } found
        ? $"did you mean '{found.Id}'? {Wording.Quote(found.Title)} is the title of that series"
        : null;

    private static void Tell(FindingRule rule, string option, string text, int index, int length, string message, string? hint, FindingList findings) =>
        findings.Add(rule.At(new ArgumentPlace(option, index + 1), message) with { Hint = hint, Excerpt = new Excerpt(text, index, Math.Max(1, length)) });
}
