using System.Runtime.CompilerServices;

namespace Scriban.Tests.Conformance;

/// <summary>
/// Every conformance case, from the folder beside the repository when it is there and from our copy otherwise.
/// Cases that are known to differ stand in <c>known-differences.txt</c>; one that no longer differs has to leave it.
/// </summary>
[SetCulture("")]
internal sealed class ConformanceTests
{
    private static readonly Dictionary<string, string> KnownDifferences = ReadKnownDifferences();

    public static IEnumerable<TestCaseData> OurCopy() => Cases(CopyFolder());

    public static IEnumerable<TestCaseData> SharedFolder()
    {
        var folder = Path.GetFullPath(Path.Combine(CopyFolder(), "../../../../../shared/scriban-conformance"));
        return Directory.Exists(folder) ? Cases(folder) : [];
    }

    [TestCaseSource(nameof(OurCopy))]
    public void Prints_what_the_original_prints(string path) => Check(path);

    [TestCaseSource(nameof(SharedFolder))]
    public void Prints_what_the_original_prints_in_the_shared_folder(string path) => Check(path);

    [Test]
    public void Every_known_difference_is_a_case_and_has_a_reason()
    {
        var names = OurCopy().Select(c => Path.GetFileNameWithoutExtension((string)c.Arguments[0]!)).ToHashSet();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(KnownDifferences.Keys, Is.SubsetOf(names));
            Assert.That(KnownDifferences.Values, Has.None.Empty);
        }
    }

    private static void Check(string path)
    {
        var conformance = ConformanceCase.Read(path);
        var (text, isError) = conformance.Run();
        var isSame = text == conformance.Expected && isError == conformance.ExpectsError;
        if (!KnownDifferences.TryGetValue(conformance.Name, out var reason))
        {
            Assert.That(text, Is.EqualTo(conformance.Expected));
            Assert.That(isError, Is.EqualTo(conformance.ExpectsError), text);
        }
        else
        {
            Assert.That(isSame, Is.False, $"{conformance.Name} no longer differs: take it off the list ({reason})");
        }
    }

    private static IEnumerable<TestCaseData> Cases(string folder) =>
        Directory.GetFiles(folder, "*.scriban-case")
            .Order(StringComparer.Ordinal)
            .Select(path => new TestCaseData(path).SetArgDisplayNames(Path.GetFileNameWithoutExtension(path)));

    private static Dictionary<string, string> ReadKnownDifferences() =>
        File.ReadAllLines(Path.Combine(CopyFolder(), "..", "known-differences.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split(':', 2))
            .ToDictionary(parts => parts[0].Trim(), parts => parts.Length > 1 ? parts[1].Trim() : string.Empty);

    private static string CopyFolder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "Cases");
}
