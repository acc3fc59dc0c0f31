namespace ServiceReport.Tests.Formats.Pdf.Accessibility;

/// <summary>The failure conditions of the Matterhorn Protocol 1.1 that a test judges, such as <c>28-011</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MatterhornAttribute(params string[] conditions) : Attribute
{
    public IReadOnlyList<string> Conditions { get; } = conditions;
}
