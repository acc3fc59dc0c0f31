using ServiceReport.Findings;

namespace ServiceReport.Documents;

/// <summary>What can be wrong with the Markdown that the template and the editorial texts give.</summary>
public static class DocumentRules
{
    public static FindingRule UnknownChart { get; } = new(
        "SR0601", Severity.Error, "unknown chart",
        "Name a series of report.yaml: ![](chart:messages).");

    public static FindingRule ImageRefused { get; } = new(
        "SR0602", Severity.Error, "image refused",
        "A report holds charts only, written ![](chart:messages); pictures from elsewhere cannot be shown.");

    public static FindingRule LinkRefused { get; } = new(
        "SR0603", Severity.Error, "link refused",
        "Link to https://…, http://…, mailto:…, tel:… or to a heading of the report (#heading).");

    public static FindingRule UnknownContainer { get; } = new(
        "SR0604", Severity.Error, "unknown container",
        "Known are ::: cover and ::: contents.");

    public static FindingRule UnevenTable { get; } = new(
        "SR0605", Severity.Error, "uneven table",
        "Give every row of the table as many cells as its header.");

    public static FindingRule NotSupported { get; } = new(
        "SR0606", Severity.Error, "Markdown not supported here",
        "Use headings, paragraphs, lists, tables, quotes, alerts, links and emphasis.");

    public static FindingRule HeadingLevel { get; } = new(
        "SR0607", Severity.Error, "heading of a wrong level",
        "A text of content/ begins with ###, below it ####; a template has # for chapters and ## for their parts.");

    public static FindingRule NeverClosed { get; } = new(
        "SR0608", Severity.Error, "never closed",
        "End it with a line of the same characters: ``` or :::.");
}
