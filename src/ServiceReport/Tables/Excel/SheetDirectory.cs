using System.Xml;
using ServiceReport.Findings;
using ServiceReport.Tables.Rules;

namespace ServiceReport.Tables.Excel;

/// <summary>A sheet as the workbook lists it: the name on its tab, and the part with its cells (null where it is no sheet of cells).</summary>
internal sealed record SheetEntry(string Name, string? Part)
{
    /// <summary>Whether the workbook shows no tab for it.</summary>
    public bool IsHidden { get; init; }
}

/// <summary>The sheets of a workbook in the order of their tabs, and the calendar that its dates count in.</summary>
internal sealed class SheetDirectory
{
    private readonly List<SheetEntry> _sheets = [];

    /// <summary>Whether days are counted from 1904, as older Excel on the Mac did.</summary>
    public bool Is1904 { get; private set; }

    public static SheetDirectory Read(WorkbookPackage package, string workbookPart, IReadOnlyList<PackageRelationship> relationships)
    {
        var directory = new SheetDirectory();
        using var reader = package.Open(workbookPart);
        while (WorkbookPackage.Next(reader))
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "workbookPr")
            {
                directory.Is1904 = reader.GetAttribute("date1904") is "1" or "true" or "on";
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "sheet" && reader.GetAttribute("name") is { } name)
            {
                var id = RelationshipId(reader);
                var target = relationships.FirstOrDefault(relationship => relationship.Id == id);
                directory._sheets.Add(new SheetEntry(name, target is { Kind: "worksheet" } ? target.Target : null)
                {
                    IsHidden = reader.GetAttribute("state") is "hidden" or "veryHidden",
                });
            }
        }

        if (directory._sheets.Count == 0)
        {
            throw new WorkbookDamagedException("it lists no sheets");
        }

        return directory;
    }

    /// <summary>The sheets of these names, in their order. A name that is not there is a finding.</summary>
    public IReadOnlyList<SheetEntry> Choose(string file, IReadOnlyCollection<string> names, FindingList findings)
    {
        var chosen = new List<SheetEntry>(names.Count);
        foreach (var name in names)
        {
            if (Find(name) is { } sheet)
            {
                chosen.Add(sheet);
                continue;
            }

            var known = _sheets.Select(entry => entry.Name).ToList();
            var message = $"the workbook has no sheet {Wording.Quote(name)}; it has {Wording.And(known)}";
            findings.Add(SheetNotFound.Rule.At(new FilePlace(file), message) with { Hint = HintFor(name, known) });
        }

        return chosen;
    }

    /// <summary>The only sheet that holds something, where none is named; a finding where several do, since the first need not be the one that is meant.</summary>
    public IReadOnlyList<SheetEntry> ChooseOnly(string file, Func<SheetEntry, bool> holdsSomething, FindingList findings)
    {
        if (_sheets.Count == 1)
        {
            return _sheets;
        }

        var shown = _sheets.Where(sheet => sheet is { IsHidden: false, Part: not null }).ToList();
        var filled = shown.Where(holdsSomething).ToList();
        if (filled.Count <= 1)
        {
            return [.. filled.Concat(shown).Concat(_sheets).Take(1)];
        }

        var known = Wording.And([.. filled.Select(sheet => sheet.Name)]);
        findings.Add(SheetNotClear.Rule.At(new FilePlace(file), $"which sheet is meant? The workbook has {known}"));
        return [];
    }

    /// <summary>By its exact name, since series are matched to sheets by it.</summary>
    private SheetEntry? Find(string name) => _sheets.Find(sheet => sheet.Name == name);

    /// <summary>The nearest name, first one that differs in case or outer blanks only, which are shown.</summary>
    private static string? HintFor(string name, List<string> known)
    {
        var trimmed = name.AsSpan().Trim();
        foreach (var candidate in known)
        {
            if (candidate.AsSpan().Trim().Equals(trimmed, StringComparison.OrdinalIgnoreCase))
            {
                return $"did you mean '{string.Concat(candidate.Select(character => char.IsControl(character) ? ' ' : character))}'?";
            }
        }

        return Nearest.Hint(name, known);
    }

    /// <summary>The attribute <c>r:id</c>, whose namespace differs between the standard's two forms.</summary>
    private static string? RelationshipId(XmlReader reader)
    {
        string? id = null;
        while (reader.MoveToNextAttribute())
        {
            id = reader.LocalName == "id" ? reader.Value : id;
        }

        reader.MoveToElement();
        return id;
    }
}
