using ServiceReport.Charts;
using ServiceReport.Formats.Pdf.Layout;

namespace ServiceReport.Formats.Pdf.Drawing;

/// <summary>
/// The drawing operators of one page (ISO 32000-1, annex A). Takes points counted down from the page's top, as the layout does, and
/// writes them counted up from its foot, as PDF does, to a hundredth of a point.
/// </summary>
internal sealed class ContentStream(double pageHeight)
{
    private readonly ByteWriter _out = new();
    private string _font = "";
    private double _fontSize;
    private string _fill = "";
    private string _stroke = "";

    public ReadOnlySpan<byte> Bytes => _out.Bytes;

    /// <summary>What follows is no part of the document but its look: rules, grounds, symbols.</summary>
    public void BeginLayout() => Operator("/Artifact<</Type/Layout>>BDC");

    /// <summary>What follows is no part of the document but of its pages (ISO 32000-1, 14.8.2.2.2).</summary>
    public void BeginRepetition(Repetition repetition) => Operator(repetition switch
    {
        Repetition.PageHeader => "/Artifact<</Type/Pagination/Subtype/Header>>BDC",
        Repetition.PageFooter => "/Artifact<</Type/Pagination/Subtype/Footer>>BDC",
        _ => "/Artifact<</Type/Pagination>>BDC",
    });

    /// <summary>What follows is content number <paramref name="id"/> of this page.</summary>
    public void BeginContent(string role, int id)
    {
        _out.Put('/');
        _out.Put(role);
        _out.Put("<</MCID ");
        _out.Number(id);
        Operator(">>BDC");
    }

    /// <summary>What follows shows only a part of what it says, such as half a word (ISO 32000-1, 14.9.4).</summary>
    public void BeginSaid(string text)
    {
        _out.Put("/Span<</ActualText<FEFF");
        foreach (var unit in text)
        {
            _out.Hex(unit);
        }

        Operator(">>>BDC");
    }

    public void EndMarked() => Operator("EMC");

    public void Text(double x, double y, FontSubset font, double size, string color, string text, bool tabular)
    {
        Fill(color);
        _out.Put("BT ");
        if (_font != font.ResourceName || _fontSize != size)
        {
            (_font, _fontSize) = (font.ResourceName, size);
            _out.Put('/');
            _out.Put(_font);
            _out.Put(' ');
            _out.Number(size);
            _out.Put("Tf ");
        }

        _out.Put("1 0 0 1 ");
        Position(x, y);
        _out.Put("Tm <");
        for (var index = 0; index < text.Length; index++)
        {
            var character = Typography.CleanText.CodePointAt(text, index);
            _out.Hex(font.Code(character, tabular));
            index += character > 0xFFFF ? 1 : 0;
        }

        Operator(">Tj ET");
    }

    public void Rectangle(double x, double y, double width, double height, string color)
    {
        Fill(color);
        Position(x, y + height);
        _out.Number(width);
        _out.Number(height);
        Operator("re f");
    }

    public void Line(double x, double y, double width, double thickness, string color, bool dotted)
    {
        if (!dotted)
        {
            Rectangle(x, y - (thickness / 2), width, thickness, color);
            return;
        }

        _out.Put("q 1 J [0 4] 0 d ");
        SetStroke(color, thickness);
        Position(x, y);
        _out.Put("m ");
        Position(x + width, y);
        Operator("l S Q");
        _stroke = "";
    }

    /// <summary>A line through points; closed and filled where a fill is given.</summary>
    public void Path(ReadOnlySpan<Point> points, string? fill, string? stroke, double strokeWidth, ReadOnlySpan<double> dash)
    {
        if (points.Length < 2)
        {
            return;
        }

        BeginShape(fill, stroke, strokeWidth, dash);
        for (var index = 0; index < points.Length; index++)
        {
            Position(points[index].X, points[index].Y);
            _out.Put(index == 0 ? "m " : "l ");
        }

        EndShape(fill, stroke);
    }

    public void Circle(Point center, double radius, string fill, string? stroke, double strokeWidth)
    {
        var handle = radius * 0.5523; // Four Bézier curves look like a circle with handles of this length.
        BeginShape(fill, stroke, strokeWidth, []);
        Position(center.X + radius, center.Y);
        _out.Put("m ");
        Curve(center.X + radius, center.Y + handle, center.X + handle, center.Y + radius, center.X, center.Y + radius);
        Curve(center.X - handle, center.Y + radius, center.X - radius, center.Y + handle, center.X - radius, center.Y);
        Curve(center.X - radius, center.Y - handle, center.X - handle, center.Y - radius, center.X, center.Y - radius);
        Curve(center.X + handle, center.Y - radius, center.X + radius, center.Y - handle, center.X + radius, center.Y);
        EndShape(fill, stroke);
    }

    private void BeginShape(string? fill, string? stroke, double strokeWidth, ReadOnlySpan<double> dash)
    {
        _out.Put("q 1 j ");
        if (dash.Length > 0)
        {
            _out.Put('[');
            foreach (var length in dash)
            {
                _out.Number(length);
            }

            _out.Put("]0 d ");
        }
        else
        {
            _out.Put("1 J ");
        }

        if (fill is not null)
        {
            Fill(fill);
        }

        if (stroke is not null)
        {
            SetStroke(stroke, strokeWidth);
        }
    }

    private void EndShape(string? fill, string? stroke)
    {
        Operator((fill, stroke) switch
        {
            (null, _) => "S Q",
            (_, null) => "h f Q",
            _ => "h B Q",
        });
        (_fill, _stroke) = ("", ""); // Q brings back what was set before q.
    }

    private void Curve(double x1, double y1, double x2, double y2, double x3, double y3)
    {
        Position(x1, y1);
        Position(x2, y2);
        Position(x3, y3);
        _out.Put("c ");
    }

    private void Fill(string color)
    {
        if (color != _fill)
        {
            _fill = color;
            Color(color);
            _out.Put("rg ");
        }
    }

    private void SetStroke(string color, double width)
    {
        _out.Number(width);
        _out.Put("w ");
        if (color != _stroke)
        {
            _stroke = color;
            Color(color);
            _out.Put("RG ");
        }
    }

    private void Color(string color)
    {
        for (var index = 1; index < 7; index += 2)
        {
            _out.Decimal((((HexDigit(color[index]) * 16) + HexDigit(color[index + 1])) * 1000 + 127) / 255, 3);
        }
    }

    private static int HexDigit(char digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private void Position(double x, double y)
    {
        _out.Number(x);
        _out.Number(pageHeight - y);
    }

    private void Operator(string text)
    {
        _out.Put(text);
        _out.Put('\n');
    }
}
