using ServiceReport.Definitions.Yaml;

namespace ServiceReport.Definitions;

/// <summary>Reads where figures come from: the keys <c>file</c>, <c>sheet</c> and <c>label</c>.</summary>
internal static class TableSourceReader
{
    public static TableSource? Read(YamlReader reader)
    {
        var file = reader.Required("file", "the name of an .xlsx or .csv file in the workspace");
        var sheet = reader.Optional("sheet", "the name of a sheet");
        var label = reader.Optional("label", "the header of a column, or the name of a row");
        return file is null ? null : new TableSource(file.Value, sheet?.Value, label?.Value, file.Place);
    }
}
