using System.Globalization;
using System.Text;
using ServiceReport.Documents;
using ServiceReport.Formats.Svg;

namespace ServiceReport.Formats.Html;

/// <summary>Writes a table. One with several columns gets a box of its own that scrolls sideways, can be reached by keyboard and has a name.</summary>
internal static class TableHtml
{
    /// <summary>From so many columns on a table may be wider than a phone's screen.</summary>
    private const int WideColumns = 3;

    /// <summary>From so many columns on the type is small and close: the months of a year with their sum are 14.</summary>
    private const int DenseColumns = 10;

    /// <param name="builder">The page.</param>
    /// <param name="table">The table.</param>
    /// <param name="number">Counts the tables of the page.</param>
    /// <param name="name">What a table without a caption is called.</param>
    public static void Append(StringBuilder builder, Table table, int number, string name)
    {
        var isWide = table.Columns.Count >= WideColumns;
        builder.Append(isWide ? "<section" : "<div").Append(" class=\"table").Append(isWide ? " wide" : "").Append(table.Columns.Count >= DenseColumns ? " dense" : "").Append('"');
        if (isWide)
        {
            builder.Append(" tabindex=\"0\" ");
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

        builder.Append("<thead>\n<tr>");
        for (var column = 0; column < table.Header.Cells.Count; column++)
        {
            var cell = table.Header.Cells[column];
            var isName = cell.Text.Count > 0; // An empty header cell names nothing: the corner of a table with rows and columns.
            AppendCell(builder, isName ? "th scope=\"col\"" : "td", isName ? "th" : "td", table.Columns[column], cell);
        }

        builder.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            builder.Append("<tr>");
            for (var column = 0; column < row.Cells.Count; column++)
            {
                var isName = column == 0;
                AppendCell(builder, isName ? "th scope=\"row\"" : "td", isName ? "th" : "td", table.Columns[column], row.Cells[column]);
            }

            builder.Append("</tr>\n");
        }

        builder.Append("</tbody>\n</table>\n").Append(isWide ? "</section>\n" : "</div>\n");
    }

    private static StringBuilder AppendCaptionId(StringBuilder builder, int number) =>
        builder.Append("Table").Append(number.ToString(CultureInfo.InvariantCulture));

    private static void AppendCell(StringBuilder builder, string open, string close, ColumnAlignment alignment, TableCell cell)
    {
        builder.Append('<').Append(open).Append(alignment switch
        {
            ColumnAlignment.Right => " class=\"right\">",
            ColumnAlignment.Center => " class=\"center\">",
            _ => ">",
        });
        InlineHtml.Append(builder, cell.Text).Append("</").Append(close).Append('>');
    }
}
