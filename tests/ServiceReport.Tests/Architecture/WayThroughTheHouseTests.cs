using System.Text.RegularExpressions;
using ServiceReport.Tests.Support;

namespace ServiceReport.Tests.Architecture;

/// <summary>Data goes one way: the rooms of the library in their order, and each may use only those before it.</summary>
public sealed partial class WayThroughTheHouseTests
{
    private static readonly string[] Rooms =
    [
        "Findings", "Statistics", "Targets", "Languages", // What everybody speaks of.
        "Workspaces", "Definitions", "Tables", "Layouts", "Inputs", "Editorial", // Workspace to tables to series.
        "Checks", "Reports", // Findings and verdicts to the report.
        "Charts", "Templates", "Documents", "Formats", "Publishing", // Report to document to html, md, pdf.
    ];

    /// <summary>A third-party library lives in one room, so that another one can take its place.</summary>
    private static readonly (string Namespace, string[] Rooms)[] Libraries =
    [
        ("CsvHelper", ["Tables/Csv"]),
        ("System.IO.Compression", ["Tables/Excel", "Formats/Pdf/Drawing"]),
        ("YamlDotNet", ["Definitions/Yaml"]),
        ("Scriban", ["Templates", "Formats/Html"]),
        ("Markdig", ["Documents"]),
        ("PdfSharp", ["Formats/Pdf/Drawing"]),
    ];

    private static string Library => Path.Combine(Repository.Root, "src", "ServiceReport");

    [Test]
    public void Every_folder_of_the_library_is_a_room_of_the_drawing() =>
        Assert.That(
            Directory.GetDirectories(Library).Select(Path.GetFileName).Where(name => name is not ("bin" or "obj")),
            Is.EquivalentTo(Rooms));

    [TestCaseSource(nameof(Rooms))]
    public void A_room_uses_only_the_rooms_before_it(string room)
    {
        var allowed = Rooms[..(Array.IndexOf(Rooms, room) + 1)];

        var used = from file in SourceFiles(room)
                   from Match match in RoomName().Matches(File.ReadAllText(file))
                   let other = match.Groups[1].Value
                   where Rooms.Contains(other) && !allowed.Contains(other)
                   select $"{Path.GetFileName(file)} uses {other}";

        Assert.That(used, Is.Empty);
    }

    [TestCaseSource(nameof(Libraries))]
    public void A_library_stays_in_its_room((string Namespace, string[] Rooms) library)
    {
        var elsewhere = from file in SourceFiles("")
                        let folder = Path.GetRelativePath(Library, Path.GetDirectoryName(file)!).Replace('\\', '/')
                        where !library.Rooms.Any(room => folder == room || folder.StartsWith(room + "/", StringComparison.Ordinal))
                        where Regex.IsMatch(File.ReadAllText(file), $@"^using (\w+ = )?{Regex.Escape(library.Namespace)}\b", RegexOptions.Multiline)
                        select $"{folder}/{Path.GetFileName(file)}";

        Assert.That(elsewhere, Is.Empty);
    }

    [Test]
    public void The_template_language_knows_nothing_of_reports() =>
        Assert.That(
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Scriban"), "*.cs", SearchOption.AllDirectories)
                .Where(file => File.ReadAllText(file).Contains("ServiceReport", StringComparison.Ordinal) && !IsBuilt(file)),
            Is.Empty);

    [Test]
    public void The_pipeline_stays_one_screen_long() =>
        Assert.That(File.ReadAllLines(Path.Combine(Library, "ReportPipeline.cs")), Has.Length.LessThan(110));

    private static IEnumerable<string> SourceFiles(string room) =>
        Directory.EnumerateFiles(Path.Combine(Library, room), "*.cs", SearchOption.AllDirectories).Where(file => !IsBuilt(file));

    private static bool IsBuilt(string file) => file.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal);

    [GeneratedRegex(@"ServiceReport\.(\w+)")]
    private static partial Regex RoomName();
}
