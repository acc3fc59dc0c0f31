using System.Reflection;
using ServiceReport.Formats.Html;
using ServiceReport.Formats.Pdf;
using ServiceReport.Languages;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests.Languages;

/// <summary>The words that the program itself puts into a report. That each is there in every language the compiler holds.</summary>
public sealed class LanguageWordsTests
{
    private static readonly Type[] Words = [typeof(Language), typeof(ChartWords), typeof(HtmlWords)];

    [TestCaseSource(nameof(Words))]
    public void Uses_every_word(Type words)
    {
        var source = string.Concat(Directory.GetFiles(Path.Combine(Repository.Root, "src", "ServiceReport"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetFileName(file).StartsWith(words.Name, StringComparison.Ordinal))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText));
        var names = words.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(member => member is PropertyInfo or MethodInfo { IsSpecialName: false } && member.Name != nameof(ToString))
            .Select(member => member.Name);

        Assert.That(names.Where(name => !source.Contains("." + name, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Has_charts_pages_and_findings_in_every_language()
    {
        foreach (var language in Language.All)
        {
            Assert.That(ChartWords.Of(language).List(["a", "b", "c"]), Does.StartWith("a, b ").And.EndsWith(" c"), language.Tag);
            Assert.That(HtmlWords.Of(language).SkipLink, Is.Not.Empty, language.Tag);
            Assert.That(PdfWords.For(language.Tag).PageOf(3, 17), Does.Contain("3").And.Contain("17"), language.Tag);
        }
    }

    [Test]
    public void Says_the_same_finding_in_every_language()
    {
        var codes = RuleCatalog.All.Select(rule => rule.Code).ToList();
        var inBokmal = codes.Where(code => FindingWords.TitleOf(code, Language.Bokmal) is not null).ToList();

        foreach (var language in Language.All)
        {
            Assert.That(codes.Where(code => FindingWords.TitleOf(code, language) is not null), Is.EqualTo(inBokmal), language.Tag);
        }
    }

    /// <summary>A word copied and forgotten; what is spelt alike in both is listed.</summary>
    [Test]
    public void Has_no_word_of_bokmal_in_another_language()
    {
        foreach (var code in RuleCatalog.All.Select(rule => rule.Code).Where(code => FindingWords.TitleOf(code, Language.Bokmal) is not null))
        {
            var titles = Language.All.Select(language => FindingWords.TitleOf(code, language)).ToList();
            Assert.That(titles, Is.Unique, code);
        }
    }
}
