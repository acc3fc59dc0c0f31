using System.Globalization;
using System.Text;
using ServiceReport.Documents;
using ServiceReport.Formats.Svg;

namespace ServiceReport.Formats.Html;

/// <summary>
/// Writes a table. Figures are compared down and across, so a table of figures keeps its form in a box that scrolls sideways, can be reached
/// by keyboard and has a name; nothing but a script could tell whether it scrolls on this screen, so it can be reached on every screen.
/// A table of words is read row by row: on a narrow screen each row becomes a small list, its cells named by their columns.
/// </summary>
internal static class TableHtml
{
    /// <summary>From so many columns on a table may be wider than a phone's screen.</summary>
    private const int WideColumns = 3;

    /// <summary>From so many columns of figures on they are there to be compared.</summary>
    private const int FigureColumns = 2;

    /// <summary>From so many columns on no screen has the room: the months of a year with their sum are 14.</summary>
    private const int DenseColumns = 10;

    /// <summary>Up to so many rows such a table is shown turned, its columns below each other; with more its type is small and close.</summary>
    private const int RowsToTurn = 6;

    /// <param name="builder">The page.</param>
    /// <param name="table">The table.</param>
    /// <param name="number">Counts the tables of the page.</param>
    /// <param name="name">What a table without a caption is called.</param>
    public static void Append(StringBuilder builder, Table table, int number, string name)
    {
        var isWide = table.Columns.Count >= WideColumns;
        var stacks = isWide && table.Columns.Count(column => column == ColumnAlignment.Right) < FigureColumns;
        builder.Append("<div class=\"table").Append(stacks ? " stacks" : isWide ? " wide" : " narrow");
        builder.Append(table.Columns.Count < DenseColumns ? "" : table.Rows.Count <= RowsToTurn ? " turns" : " dense").Append('"');
        if (isWide && !stacks)
        {
            builder.Append(" role=\"region\" tabindex=\"0\" ");
            _ = table.Caption is null
                ? builder.Append("aria-label=\"").AppendEscaped(name).Append('"')
                : AppendCaptionId(builder.Append("aria-labelledby=\""), number).Append('"');
        }

        builder.Append(">\n<table>\n");
        if (table.Caption is { } caption)
        {
            AppendCaptionId(builder.Append("<caption><span id=\""), number).Append("\">");
            InlineHtml.Append(builder, caption).Append("</span></caption>\n");
        }

        AppendHeader(builder, table);
        AppendRows(builder, table, stacks ? [.. table.Header.Cells.Select(cell => cell.Text.Plain())] : null);
        builder.Append("</table>\n</div>\n");
    }

    private static void AppendHeader(StringBuilder builder, Table table)
    {
        builder.Append("<thead>\n<tr>");
        for (var column = 0; column < table.Header.Cells.Count; column++)
        {
            var cell = table.Header.Cells[column];
            var isName = cell.Text.Count > 0; // An empty header cell names nothing: the corner of a table with rows and columns.
            AppendCell(builder, isName ? "th scope=\"col\"" : "td", isName ? "th" : "td", table.Columns[column], cell);
        }

        builder.Append("</tr>\n</thead>\n");
    }

    /// <param name="builder">The page.</param>
    /// <param name="table">The table.</param>
    /// <param name="names">What the cells are called where each row is a list; null where it never is.</param>
    private static void AppendRows(StringBuilder builder, Table table, string[]? names)
    {
        builder.Append("<tbody>\n");
        foreach (var row in table.Rows)
        {
            builder.Append("<tr>");
            var isNamed = row.Cells[0].Text.Count > 0;
            AppendCell(builder, isNamed ? "th scope=\"row\"" : "td", isNamed ? "th" : "td", table.Columns[0], row.Cells[0]);
            for (var column = 1; column < row.Cells.Count; column++)
            {
                AppendCell(builder, "td", "td", table.Columns[column], row.Cells[column], names?[column] ?? "");
            }

            builder.Append("</tr>\n");
        }

        builder.Append("</tbody>\n");
    }

    private static StringBuilder AppendCaptionId(StringBuilder builder, int number) =>
        builder.Append("Table").Append(number.ToString(CultureInfo.InvariantCulture));

    private static void AppendCell(StringBuilder builder, string open, string close, ColumnAlignment alignment, TableCell cell, string name = "")
    {
        builder.Append('<').Append(open).Append(alignment switch
        {
            ColumnAlignment.Right => " class=\"right\"",
            ColumnAlignment.Center => " class=\"center\"",
            _ => "",
        });
        if (name.Length > 0)
        {
            builder.Append(" data-name=\"").AppendEscaped(name).Append('"');
        }

        InlineHtml.Append(builder.Append('>'), cell.Text).Append("</").Append(close).Append('>');
    }
}
