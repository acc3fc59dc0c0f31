using Markdig.Extensions.Tables;
using ServiceReport.Documents.Rules;
using Md = Markdig.Syntax;
using MdCell = Markdig.Extensions.Tables.TableCell;
using MdRow = Markdig.Extensions.Tables.TableRow;
using MdTable = Markdig.Extensions.Tables.Table;

namespace ServiceReport.Documents;

/// <summary>Reads pipe tables. Every row must have the header's number of cells: a missing one would shift figures under a wrong month.</summary>
internal static class MarkdownTables
{
    public static Table Read(MdTable table, IReadOnlyList<Inline>? caption, MarkdownInlines inlines, MarkdownFaults faults)
    {
        var rows = table.OfType<MdRow>().ToList();
        var header = ReadRow(rows[0], inlines);
        var body = new List<TableRow>(rows.Count - 1);
        foreach (var row in rows.Skip(1))
        {
            var read = ReadRow(row, inlines);
            if (read.Cells.Count == header.Cells.Count)
            {
                body.Add(read);
            }
            else
            {
                faults.Tell(UnevenTable.Rule, row.Span.Start, $"this row has {read.Cells.Count} cells; the table's header has {header.Cells.Count}");
            }
        }

        return new Table(caption, [.. table.ColumnDefinitions.Take(header.Cells.Count).Select(column => Alignment(column.Alignment))], header, body);
    }

    /// <summary>The cells that were written: Markdig fills a row up to the longest one with cells that hold no paragraph.</summary>
    private static TableRow ReadRow(MdRow row, MarkdownInlines inlines) =>
        new([.. row.OfType<MdCell>()
            .Where(cell => cell.Count > 0)
            .Select(cell => new TableCell(inlines.Read((cell[0] as Md.ParagraphBlock)?.Inline)))]);

    private static ColumnAlignment Alignment(TableColumnAlign? align) => align switch
    {
        TableColumnAlign.Right => ColumnAlignment.Right,
        TableColumnAlign.Center => ColumnAlignment.Center,
        _ => ColumnAlignment.Left,
    };
}
