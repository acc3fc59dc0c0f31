using System.Text;
using ServiceReport.Documents;
using ServiceReport.Formats.Markdown;

namespace ServiceReport.Tests.Formats.Markdown;

public sealed class MarkdownKeyFiguresTests
{
    [Test]
    public void Are_a_list_under_their_name() => Assert.That(Write(KeyFiguresSample.Three), Is.EqualTo("""
        # Tjenesterapport februar 2026

        Etaten

        Nøkkeltall for februar 2026:

        - **Meldinger sendt**: 5 052 933\
          Ned 3,1 % fra februar 2025
        - **Oppetid**: 99,69 %\
          Krav minst 99,90 %: ✗ ikke oppfylt\
          A \< B
        - **E-poster**: 1 244

        """));

    [Test]
    public void Stand_in_a_quote_line_by_line() => Assert.That(Write(new Quote([KeyFiguresSample.Three])), Does.Contain("""
        > Nøkkeltall for februar 2026:
        >
        > - **Meldinger sendt**: 5 052 933\
        >   Ned 3,1 % fra februar 2025
        > - **Oppetid**
        """));

    /// <summary>The large charts stand in the report; nothing is written for pictures that no line shows.</summary>
    [Test]
    public void Leave_no_picture_that_nothing_shows() =>
        Assert.That(new MarkdownFormat().Companions(KeyFiguresSample.Document(KeyFiguresSample.Three)), Is.Empty);

    private static string Write(Block block)
    {
        using var output = new MemoryStream();
        new MarkdownFormat().Write(KeyFiguresSample.Document(block), output);
        return Encoding.UTF8.GetString(output.ToArray()).Replace('\u00A0', ' ');
    }
}
