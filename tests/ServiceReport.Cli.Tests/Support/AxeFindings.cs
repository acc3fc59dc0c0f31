namespace ServiceReport.Cli.Tests.Support;

/// <summary>What axe says about a page.</summary>
/// <param name="Violations">Rules broken, each with its element: <c>color-contrast: #id</c>.</param>
/// <param name="Undecided">What axe leaves to a person and no excuse covers: <c>color-contrast (imgNode): #id</c>.</param>
internal sealed record AxeFindings(IReadOnlyList<string> Violations, IReadOnlyList<string> Undecided);

/// <summary>A doubt of axe's that a person has looked at.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Doubt">axe's word for why it could not tell.</param>
/// <param name="Selector">The elements it may concern.</param>
/// <param name="Reason">Why there is nothing wrong.</param>
internal sealed record AxeExcuse(string Rule, string Doubt, string Selector, string Reason);
