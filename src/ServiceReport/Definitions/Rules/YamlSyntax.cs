using ServiceReport.Findings;

namespace ServiceReport.Definitions.Rules;

/// <summary>SR0011: not valid YAML.</summary>
public static class YamlSyntax
{
    public static FindingRule Rule { get; } = new(
        "SR0011", Severity.Error, "not valid YAML",
        "Look at the indentation and at quotes; a value with a colon in it must be quoted.")
    {
        Explanation = """
            report.yaml, and the front matter of a text, are written in YAML: a key, a colon and a value on each line, and
            indentation (blanks, not tabs) that says what belongs to what. The mark shows where the reader lost its way; the
            mistake is there, or shortly before.

            Anchors and aliases (& and *), more than one document in a file, and values nested deeper than 20 levels are
            refused: a definition does not need them, and a few of them can stand for millions of values.
            """,
        Example = """
            report:
              title: Tjenesterapport: statistikk
              publisher: Etaten
            """,
        Mended = """
            report:
              title: "Tjenesterapport: statistikk"
              publisher: Etaten
            """,
    };
}
