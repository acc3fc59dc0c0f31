using ServiceReport.Findings;

namespace ServiceReport.Documents.Rules;

/// <summary>SR0608: never closed.</summary>
public static class NeverClosed
{
    public static FindingRule Rule { get; } = new(
        "SR0608", Severity.Error, "never closed",
        "End it with a line of the same characters: ``` or :::.")
    {
        Explanation = """
            Three backticks begin a piece of code, and three colons a container; a line of the same characters ends it. That
            line is missing. Where several containers are open, three colons end the one that began first, so the missing line may be
            one further up.

            Everything behind it, up to the end of the text, would be taken for code.
            """,
        Example = """
            ```
            report build --month 2026-02

            Rapporten bygges hver måned.
            """,
        Mended = """
            ```
            report build --month 2026-02
            ```

            Rapporten bygges hver måned.
            """,
    };
}
