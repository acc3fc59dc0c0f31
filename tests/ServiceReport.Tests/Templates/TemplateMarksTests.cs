using Scriban.Runtime;
using ServiceReport.Findings;
using ServiceReport.Templates;
using ServiceReport.Tests.Support;
using ServiceReport.Workspaces;

namespace ServiceReport.Tests.Templates;

/// <summary>A place of the filled text is found in the template that it was written in, or nowhere; never in a wrong line.</summary>
public sealed class TemplateMarksTests
{
    private const string Words = "{{ func say(x) }}Ord om {{ x }} her{{ end }}";

    private static readonly Dictionary<string, string> Templates = new()
    {
        ["main"] = "{{ include 'words' }}\n# {{ 1 }} Tittel\n\n{{ include 'part' }}\n  - {{ name }} til\n",
        ["part"] = "{{~ # En del. ~}}\n\n::: forside {{ name }}\n{{ for i in 1..2 }}\n| {{ i }} | rad |\n{{ end }}\n{{ say name }}\n",
        ["words"] = Words,
    };

    [TestCase("# 1 Tittel", 0, "main", 2, 1)]
    [TestCase("# 1 Tittel", 4, "main", 2, 11)]
    [TestCase("::: forside verden", 0, "part", 3, 1)]
    [TestCase("::: forside verden", 4, "part", 3, 5)]
    [TestCase("| 2 | rad |", 0, "part", 5, 1)]
    [TestCase("| 2 | rad |", 6, "part", 5, 13)]
    [TestCase("Ord om verden her", 3, "words", 1, 21)]
    [TestCase("Ord om verden her", 14, "words", 1, 33)]
    [TestCase("  - verden til", 2, "main", 5, 3)]
    public void Finds_what_a_template_wrote(string line, int column, string template, int inLine, int inColumn)
    {
        var (marks, plain, marked) = Filled(Templates);
        var at = Array.IndexOf(plain, line);

        Assert.That(marks.Find(plain[at], column, marked[at]), Is.EqualTo((template, inLine - 1, inColumn - 1)));
    }

    [TestCase("# 1 Tittel", 2)]
    [TestCase("::: forside verden", 12)]
    [TestCase("Ord om verden her", 7)]
    [TestCase("  - verden til", 4)]
    public void Says_nothing_of_what_an_instruction_gave(string line, int column)
    {
        var (marks, plain, marked) = Filled(Templates);
        var at = Array.IndexOf(plain, line);

        Assert.That(marks.Find(plain[at], column, marked[at]), Is.Null);
    }

    /// <summary>The text has other letters with marks in it: the first of them is a mark, which has no capital.</summary>
    [Test]
    public void Says_nothing_of_a_line_that_the_marks_have_changed()
    {
        var (marks, plain, marked) = Filled(new() { ["main"] = "{{ capture word }}ord{{ end }}{{ word | string.capitalize }} [x](y)\n" });

        Assert.That(plain[0], Is.EqualTo("Ord [x](y)"));
        Assert.That(marks.Find(plain[0], 4, marked[0]), Is.Null);
    }

    [Test]
    public void Marks_stand_in_words_alone_so_that_blanks_go_as_ever()
    {
        var (_, plain, marked) = Filled(Templates);

        Assert.That(marked.Select(line => string.Concat(line.Where(letter => letter is < '\uE000' or > '\uF8FF'))), Is.EqualTo(plain));
    }

    private static (TemplateMarks Marks, string[] Plain, string[] Marked) Filled(Dictionary<string, string> templates)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in templates)
        {
            folder.With("templates/" + name, text);
        }

        FindingList findings = [];
        var workspace = Workspace.Open(folder.Path, findings)!;
        var marks = new TemplateMarks();
        var plain = new TemplateRenderer(new TemplateFolder(workspace), findings).Render("main", Values());
        var marked = new TemplateRenderer(new TemplateFolder(workspace), findings) { Marks = marks }.Render("main", Values());
        Assert.That(findings, Is.Empty);
        return (marks, plain!.Split('\n'), marked!.Split('\n'));
    }

    private static ScriptObject Values() => new() { ["name"] = "verden" };
}
