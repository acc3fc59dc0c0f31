using ServiceReport.Findings;

namespace ServiceReport.Publishing.Rules;

/// <summary>SR0702: a file is in the way.</summary>
public static class FileInTheWay
{
    public static FindingRule Rule { get; } = new(
        "SR0702", Severity.Error, "a file is in the way",
        "Export into an empty folder, and copy what you want to change from there.")
    {
        Explanation = """
            'report template export' writes the built-in templates into a folder, and one of its files is there already. It may be a template that
            you have changed, so it is not replaced, and nothing at all is written.

            A workspace needs only the templates that it changes: every file of its folder templates/ takes the place of the built-in one of the
            same name, and a file that is not there stays the program's own, which later versions may improve.
            """,
        Example = """
            report template export sample-data/templates      (which has monthly/cover.md.sbn already)
            """,
        Mended = """
            report template export built-in
            """,
    };
}
