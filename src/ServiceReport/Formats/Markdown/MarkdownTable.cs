using System.Globalization;
using System.Text;
using ServiceReport.Documents;

namespace ServiceReport.Formats.Markdown;

/// <summary>Writes a table with its columns lined up, so that it reads well as plain text.</summary>
internal static class MarkdownTable
{
    public static IEnumerable<string> Rows(Table table)
    {
        var rows = table.Rows.Prepend(table.Header)
            .Select(row => row.Cells.Select(cell => MarkdownInline.Write(cell.Text, isAtStart: false, lineBreak: " ")).ToArray())
            .ToList();
        var widths = table.Columns.Select((_, column) => Math.Max(3, rows.Max(row => Width(row[column])))).ToArray();

        yield return Row(table, widths, rows[0]);
        yield return Rule(table, widths);
        foreach (var row in rows.Skip(1))
        {
            yield return Row(table, widths, row);
        }
    }

    private static string Row(Table table, int[] widths, string[] cells)
    {
        var line = new StringBuilder("|");
        for (var column = 0; column < cells.Length; column++)
        {
            var gap = widths[column] - Width(cells[column]);
            var left = table.Columns[column] switch
            {
                ColumnAlignment.Right => gap,
                ColumnAlignment.Center => gap / 2,
                _ => 0,
            };
            line.Append(' ').Append(' ', left).Append(cells[column]).Append(' ', gap - left).Append(" |");
        }

        return line.ToString();
    }

    private static string Rule(Table table, int[] widths)
    {
        var line = new StringBuilder("|");
        for (var column = 0; column < widths.Length; column++)
        {
            var alignment = table.Columns[column];
            line.Append(' ')
                .Append(alignment == ColumnAlignment.Center ? ':' : '-')
                .Append('-', widths[column] - 2)
                .Append(alignment == ColumnAlignment.Left ? '-' : ':')
                .Append(" |");
        }

        return line.ToString();
    }

    /// <summary>How many characters a reader sees: a letter with its accents is one.</summary>
    private static int Width(string text) => new StringInfo(text).LengthInTextElements;
}
