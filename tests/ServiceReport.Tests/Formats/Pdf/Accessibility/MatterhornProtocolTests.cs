using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests.Formats.Pdf.Accessibility;

/// <summary>That no failure condition of the Matterhorn Protocol 1.1 is forgotten: a machine's are tested, a human's are answered in docs/pdf.md.</summary>
public sealed partial class MatterhornProtocolTests
{
    /// <summary>The protocol's conditions by checkpoint: those that it gives to a machine. There are 87.</summary>
    private static readonly string[] Machine = Conditions(
        "01:3-5,7 02:1,3-4 06:1-3 07:1-2 09:4-8 10:1 11:1-6 13:4 14:2-3,6-7 15:3 17:2-3 19:3-4 20:1-3 21:1 25:1 26:1-2 28:2,4-12,14-18 30:1-2 31:1-9,11-30");

    /// <summary>Those that it gives to a human.</summary>
    private static readonly string[] Human = Conditions(
        "01:1-2,6 02:2 03:1-3 04:1 05:1-3 06:4 08:1-2 09:1-3 11:7 12:1 13:1-3,5-8 14:1,4-5 15:1-2,4-5 16:1-3 17:1 18:1-2 19:1-2 22:1 24:1 28:1,3,13 29:1 31:10");

    [Test]
    public void Every_condition_for_a_machine_has_a_test()
    {
        var tested = typeof(MatterhornFixture).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(MatterhornFixture)))
            .SelectMany(type => type.GetMethods()).SelectMany(method => method.GetCustomAttribute<MatterhornAttribute>()?.Conditions ?? []).Distinct();

        Assert.That(Machine, Has.Length.EqualTo(87));
        Assert.That(tested, Is.EquivalentTo(Machine));
    }

    [Test]
    public void Every_condition_for_a_human_has_an_answer()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "pdf.md"));
        var answered = Row().Matches(text).SelectMany(match => Conditions(match.Groups[1].Value.Replace(", ", ",", StringComparison.Ordinal)));

        Assert.That(answered, Is.EquivalentTo(Human));
    }

    private static string[] Conditions(string list) =>
    [
        .. from checkpoint in list.Split(' ')
           let parts = checkpoint.Split(':')
           from range in parts[1].Split(',')
           let ends = range.Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToArray()
           from number in Enumerable.Range(ends[0], ends[^1] - ends[0] + 1)
           select string.Create(CultureInfo.InvariantCulture, $"{parts[0]}-{number:000}"),
    ];

    [GeneratedRegex(@"^\| ([0-9]{2}:[0-9,\- ]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
