using System.IO.Compression;
using System.Xml;
using ServiceReport.Findings;

namespace ServiceReport.Tables.Excel;

/// <summary>A relationship of a part: what it is (<c>worksheet</c>, the last word of its type), and the part that it leads to.</summary>
internal sealed record PackageRelationship(string Id, string Kind, string Target);

/// <summary>
/// The parts of a workbook and how they lead to each other (ECMA-376 part 2). Parts are read in passing and within bounds: no tree of a
/// part is built, no other file is ever opened, and a document type declaration ends the reading.
/// </summary>
internal sealed class WorkbookPackage : IDisposable
{
    /// <summary>Elements inside each other; a workbook has fewer than ten.</summary>
    private const int DeepestElement = 64;

    private static readonly XmlReaderSettings Settings = new()
    {
        CloseInput = true,
        DtdProcessing = DtdProcessing.Prohibit,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = PackageInspection.LargestPart,
        XmlResolver = null,
    };

    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);

    public WorkbookPackage(Stream content)
    {
        _zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in _zip.Entries)
        {
            _parts.TryAdd(entry.FullName, entry);
        }
    }

    /// <summary>The name of the workbook part, where the package says it is; usually <c>xl/workbook.xml</c>.</summary>
    public string WorkbookPart => Find(RelationshipsOf(""), "officeDocument") ?? throw new WorkbookDamagedException("it has no workbook part");

    /// <summary>The relationships of a part; those of the package for an empty name. Links to the world outside are left out.</summary>
    public IReadOnlyList<PackageRelationship> RelationshipsOf(string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var name = $"{folder}_rels/{part[folder.Length..]}.rels";
        var relationships = new List<PackageRelationship>();
        if (!_parts.ContainsKey(name))
        {
            return relationships;
        }

        using var reader = Open(name);
        while (Next(reader))
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Relationship" && reader.GetAttribute("TargetMode") != "External"
                && reader.GetAttribute("Id") is { } id && reader.GetAttribute("Type") is { } type && reader.GetAttribute("Target") is { } target)
            {
                relationships.Add(new PackageRelationship(id, type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target)));
            }
        }

        return relationships;
    }

    /// <summary>The part that the first relationship of a kind leads to; null where there is none.</summary>
    public static string? Find(IReadOnlyList<PackageRelationship> relationships, string kind) =>
        relationships.FirstOrDefault(relationship => relationship.Kind == kind)?.Target;

    /// <summary>A reader at the start of a part.</summary>
    public XmlReader Open(string part)
    {
        if (!_parts.TryGetValue(part, out var entry))
        {
            throw new WorkbookDamagedException($"its part {Wording.Quote(part)} is missing");
        }

        return XmlReader.Create(new MarkupStream(entry.Open()), Settings);
    }

    /// <summary>Moves on; every step through a part goes this way, so that no depth of elements fills the memory.</summary>
    public static bool Next(XmlReader reader)
    {
        if (reader.Depth > DeepestElement)
        {
            throw new WorkbookDamagedException("its elements are nested too deep");
        }

        return reader.Read();
    }

    public void Dispose() => _zip.Dispose();

    /// <summary>A target is given from the package's root (<c>/xl/styles.xml</c>) or from the folder of the part (<c>../styles.xml</c>).</summary>
    private static string Resolve(string folder, string target)
    {
        var segments = new List<string>();
        foreach (var segment in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == "..")
            {
                segments.RemoveRange(Math.Max(0, segments.Count - 1), Math.Min(1, segments.Count));
            }
            else if (segment != ".")
            {
                segments.Add(segment);
            }
        }

        return Uri.UnescapeDataString(string.Join('/', segments));
    }
}
