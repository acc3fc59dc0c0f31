using ServiceReport.Formats;

namespace ServiceReport.Tests.Formats;

public sealed class DigitGroupsTests
{
    // _ is the no-break blank between groups.
    [TestCase("5_052_933", "5_|052_|933")]
    [TestCase("−5_052_933,25", "−5_|052_|933,25")]
    [TestCase("5,052,933.25", "5,|052,|933.25")]
    [TestCase("99,695_%", "99,695_%", Description = "a comma by itself may be the decimals'")]
    [TestCase("270_sek", "270_sek", Description = "a figure stays with its unit")]
    [TestCase("", "")]
    public void Parts_a_figure_between_its_groups(string figure, string marked) =>
        Assert.That(DigitGroups.Marked(figure.Replace('_', '\u00A0'), "|"), Is.EqualTo(marked.Replace('_', '\u00A0')));
}
