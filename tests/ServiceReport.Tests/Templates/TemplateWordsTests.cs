using System.Text.RegularExpressions;
using ServiceReport.Languages;
using ServiceReport.Templates;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests.Templates;

/// <summary>Every word of a built-in report stands in <c>words.LANGUAGE.sbn</c>, once for each language.</summary>
public sealed class TemplateWordsTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "templates", "monthly");

    private static readonly string[] Tags = [.. Language.All.Select(language => language.Tag)];

    [TestCaseSource(nameof(Tags))]
    public void Has_the_same_words_with_the_same_parameters_in_every_language(string tag) =>
        Assert.That(SignaturesOf(tag), Is.EqualTo(SignaturesOf("nb")));

    [Test]
    public void Uses_every_word()
    {
        var templates = string.Concat(Directory.GetFiles(Folder, "*.sbn").Select(file => Regex.Replace(File.ReadAllText(file), @"func say_\w+", "")));
        var names = SignaturesOf("nb").Select(signature => signature.Split('(')[0]);

        Assert.That(names.Where(name => !Regex.IsMatch(templates, $@"\b{name}\b")), Is.Empty);
    }

    /// <summary>Letters outside the marks of the template language, of Markdown tables and of our own containers are words.</summary>
    [Test]
    public void Leaves_no_word_in_a_template()
    {
        foreach (var file in Directory.GetFiles(Folder, "*.md.sbn"))
        {
            var text = Regex.Replace(File.ReadAllText(file), @"\{\{.*?\}\}", "", RegexOptions.Singleline);
            text = Regex.Replace(text, @"(?m)^::: (cover|contents|key-figures)|^::::: language|\[!(WARNING|NOTE|TIP)*\]|\(chart:[-\w]*\)|SHA-256", "");

            Assert.That(Regex.Matches(text, @"\p{L}+").Select(match => match.Value), Is.Empty, Path.GetFileName(file));
        }
    }

    [TestCaseSource(nameof(Tags))]
    public void Is_embedded_in_the_program(string tag) => Assert.That(TemplateFolder.BuiltIn, Has.Member($"monthly/words.{tag}.sbn"));

    private static List<string> SignaturesOf(string tag) =>
        [.. Regex.Matches(File.ReadAllText(Path.Combine(Folder, $"words.{tag}.sbn")), @"(?m)^\{\{~ func (say_\w+(?:\([\w, ]+\))?) \}\}").Select(match => match.Groups[1].Value)];
}
