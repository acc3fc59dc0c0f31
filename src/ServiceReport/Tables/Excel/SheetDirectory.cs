using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ServiceReport.Findings;

namespace ServiceReport.Tables.Excel;

/// <summary>A sheet as the workbook lists it.</summary>
internal sealed record SheetEntry(string Name, string RelationshipId);

/// <summary>The sheets of a workbook in the order of their tabs, and the calendar that its dates count in.</summary>
internal sealed class SheetDirectory
{
    private readonly List<SheetEntry> sheets = [];

    /// <summary>Whether days are counted from 1904, as older Excel on the Mac did.</summary>
    public bool Is1904 { get; private set; }

    public static SheetDirectory Read(WorkbookPart part)
    {
        var directory = new SheetDirectory();
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read() && !(reader.IsEndElement && reader.ElementType == typeof(Sheets)))
        {
            if (reader.IsStartElement && reader.ElementType == typeof(WorkbookProperties))
            {
                directory.Is1904 = reader.Attribute("date1904") is "1" or "true" or "on";
            }
            else if (reader.IsStartElement && reader.ElementType == typeof(Sheet))
            {
                directory.Add(reader);
            }
        }

        return directory;
    }

    /// <summary>The sheets of these names, in their order; the first sheet where none is named. A name that is not there is a finding.</summary>
    public IReadOnlyList<SheetEntry> Choose(string file, IReadOnlyCollection<string> names, FindingList findings)
    {
        if (sheets.Count == 0)
        {
            throw new WorkbookDamagedException("it lists no sheets");
        }

        if (names.Count == 0)
        {
            return [sheets[0]];
        }

        var chosen = new List<SheetEntry>(names.Count);
        foreach (var name in names)
        {
            if (Find(name) is { } sheet)
            {
                chosen.Add(sheet);
                continue;
            }

            var known = sheets.Select(entry => entry.Name).ToList();
            var message = $"the workbook has no sheet {Wording.Quote(name)}; it has {Wording.And(known)}";
            findings.Add(TableRules.SheetNotFound.At(new FilePlace(file), message) with { Hint = Nearest.Hint(name, known) });
        }

        return chosen;
    }

    /// <summary>By its exact name, or as Excel compares names: ignoring case.</summary>
    private SheetEntry? Find(string name) =>
        sheets.Find(sheet => sheet.Name == name)
        ?? sheets.Find(sheet => sheet.Name.Trim().Equals(name.Trim(), StringComparison.OrdinalIgnoreCase));

    private void Add(OpenXmlReader reader)
    {
        var name = reader.Attribute("name");
        foreach (var attribute in reader.Attributes)
        {
            if (attribute is { LocalName: "id", Prefix.Length: > 0 } && name is not null && attribute.Value is { } id)
            {
                sheets.Add(new SheetEntry(name, id));
            }
        }
    }
}
