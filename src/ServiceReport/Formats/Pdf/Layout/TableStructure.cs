using ServiceReport.Formats.Pdf.Structure;

namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>A table's rows as a screen reader walks them, each whole, in however many parts the table is set.</summary>
internal sealed class TableStructure
{
    public TableStructure(StructureNode table, int rowCount)
    {
        Header = new StructureNode(StructureRole.TR, new StructureNode(StructureRole.THead, table));
        var body = new StructureNode(StructureRole.TBody, table);
        var rows = new StructureNode[rowCount];
        for (var index = 0; index < rows.Length; index++)
        {
            rows[index] = new StructureNode(StructureRole.TR, body);
        }

        Rows = rows;
    }

    public StructureNode Header { get; }

    public IReadOnlyList<StructureNode> Rows { get; }
}
