using ServiceReport.Definitions.Rules;
using ServiceReport.Definitions.Yaml;
using ServiceReport.Statistics;

namespace ServiceReport.Definitions;

/// <summary>Reads the key <c>registers</c>: lists of dated entries by their names, each with its fields.</summary>
internal static class RegisterDefinitionReader
{
    private static readonly string[] FieldKinds = [.. Enum.GetNames<FieldKind>().Select(name => name.ToLowerInvariant())];

    public static List<RegisterDefinition> Read(YamlReader root)
    {
        var registers = new List<RegisterDefinition>();
        if (root.Map("registers", "lists of dated entries by their names") is not { } mapping)
        {
            return registers;
        }

        foreach (var (id, reader) in root.Named(mapping, "a register"))
        {
            var source = TableSourceReader.Read(reader);
            var fields = ReadFields(reader);
            reader.RefuseTheRest();
            if (source is not null)
            {
                registers.Add(new RegisterDefinition(id.Value, source, fields));
            }
        }

        return registers;
    }

    private static List<RegisterField> ReadFields(YamlReader reader)
    {
        var fields = new List<RegisterField>();
        if (reader.Map("fields", "the fields by their names") is not { Entries.Count: > 0 } mapping)
        {
            reader.Tell(MissingKey.Rule, reader.Mapping, "'fields' is missing; expected at least one field");
            return fields;
        }

        foreach (var (id, field) in reader.Named(mapping, "a field"))
        {
            var header = field.Required("header", "the header of the column");
            var kind = field.Choice("type", FieldKinds) is { } word ? Enum.Parse<FieldKind>(word, ignoreCase: true) : FieldKind.Text;
            var isRequired = field.Flag("required") ?? true;
            field.RefuseTheRest();
            if (header is not null)
            {
                fields.Add(new RegisterField(id.Value, header.Value, kind, isRequired));
            }
        }

        return fields;
    }
}
