using ServiceReport.Findings;

namespace ServiceReport.Documents.Rules;

/// <summary>SR0604: container not understood.</summary>
public static class UnknownContainer
{
    public static FindingRule Rule { get; } = new(
        "SR0604", Severity.Error, "container not understood",
        "Known are ::: cover, ::: contents, ::: key-figures and ::: language.")
    {
        Explanation = """
            Three colons begin a container, a part of the page with a form of its own. Templates know four: '::: cover', '::: contents',
            '::: key-figures' and '::: language', which has the tag of a language behind it. The title of the contents list stands behind
            its name, too. A line of as many colons and nothing else ends a container. The texts of content/ hold none.

            What stands in a container that is not known would be shown in the wrong form, or not at all.
            """,
        Example = """
            ::: forside

            **Krav i februar 2026**

            :::
            """,
        Mended = """
            ::: cover

            **Krav i februar 2026**

            :::
            """,
    };
}
