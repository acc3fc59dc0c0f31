using System.Text;
using ServiceReport.Charts;

namespace ServiceReport.Formats.Pdf.Drawing;

/// <summary>
/// The drawing operators of one page (ISO 32000-1, annex A). Takes points counted down from the page's top, as the layout does, and
/// writes them counted up from its foot, as PDF does, to a hundredth of a point.
/// </summary>
internal sealed class ContentStream(double pageHeight)
{
    private byte[] _bytes = new byte[16 * 1024];
    private int _length;
    private string _font = "";
    private double _fontSize;
    private string _fill = "";
    private string _stroke = "";

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    /// <summary>What follows is no part of the document: rules, grounds, page numbers.</summary>
    public void BeginArtifact() => Operator("/Artifact BMC");

    /// <summary>What follows is content number <paramref name="id"/> of this page.</summary>
    public void BeginContent(string role, int id)
    {
        Put('/');
        Put(role);
        Put("<</MCID ");
        Number(id);
        Operator(">>BDC");
    }

    public void EndMarked() => Operator("EMC");

    public void Text(double x, double y, FontSubset font, double size, string color, string text, bool tabular)
    {
        Fill(color);
        Put("BT ");
        if (_font != font.ResourceName || _fontSize != size)
        {
            (_font, _fontSize) = (font.ResourceName, size);
            Put('/');
            Put(_font);
            Put(' ');
            Number(size);
            Put("Tf ");
        }

        Put("1 0 0 1 ");
        Position(x, y);
        Put("Tm <");
        for (var index = 0; index < text.Length; index++)
        {
            var character = Typography.CleanText.CodePointAt(text, index);
            Hex(font.Code(character, tabular));
            index += character > 0xFFFF ? 1 : 0;
        }

        Operator(">Tj ET");
    }

    public void Rectangle(double x, double y, double width, double height, string color)
    {
        Fill(color);
        Position(x, y + height);
        Number(width);
        Number(height);
        Operator("re f");
    }

    public void Line(double x, double y, double width, double thickness, string color, bool dotted)
    {
        if (!dotted)
        {
            Rectangle(x, y - (thickness / 2), width, thickness, color);
            return;
        }

        Put("q 1 J [0 4] 0 d ");
        SetStroke(color, thickness);
        Position(x, y);
        Put("m ");
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
            Put(index == 0 ? "m " : "l ");
        }

        EndShape(fill, stroke);
    }

    public void Circle(Point center, double radius, string fill, string? stroke, double strokeWidth)
    {
        var handle = radius * 0.5523; // Four Bézier curves look like a circle with handles of this length.
        BeginShape(fill, stroke, strokeWidth, []);
        Position(center.X + radius, center.Y);
        Put("m ");
        Curve(center.X + radius, center.Y + handle, center.X + handle, center.Y + radius, center.X, center.Y + radius);
        Curve(center.X - handle, center.Y + radius, center.X - radius, center.Y + handle, center.X - radius, center.Y);
        Curve(center.X - radius, center.Y - handle, center.X - handle, center.Y - radius, center.X, center.Y - radius);
        Curve(center.X + handle, center.Y - radius, center.X + radius, center.Y - handle, center.X + radius, center.Y);
        EndShape(fill, stroke);
    }

    private void BeginShape(string? fill, string? stroke, double strokeWidth, ReadOnlySpan<double> dash)
    {
        Put("q 1 j ");
        if (dash.Length > 0)
        {
            Put('[');
            foreach (var length in dash)
            {
                Number(length);
            }

            Put("]0 d ");
        }
        else
        {
            Put("1 J ");
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
        Put("c ");
    }

    private void Fill(string color)
    {
        if (color != _fill)
        {
            _fill = color;
            Color(color);
            Put("rg ");
        }
    }

    private void SetStroke(string color, double width)
    {
        Number(width);
        Put("w ");
        if (color != _stroke)
        {
            _stroke = color;
            Color(color);
            Put("RG ");
        }
    }

    private void Color(string color)
    {
        for (var index = 1; index < 7; index += 2)
        {
            Decimal((((HexDigit(color[index]) * 16) + HexDigit(color[index + 1])) * 1000 + 127) / 255, 3);
        }
    }

    private static int HexDigit(char digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private void Position(double x, double y)
    {
        Number(x);
        Number(pageHeight - y);
    }

    private void Number(double value) => Decimal((long)Math.Round(value * 100, MidpointRounding.AwayFromZero), 2);

    /// <summary>Writes a number of hundredths or thousandths and a blank, without zeros at its end.</summary>
    private void Decimal(long value, int decimals)
    {
        if (value < 0)
        {
            Put('-');
            value = -value;
        }

        var scale = decimals == 2 ? 100 : 1000;
        Digits(value / scale);
        var fraction = value % scale;
        if (fraction > 0)
        {
            Put('.');
            for (var place = scale / 10; fraction > 0; place /= 10)
            {
                Put((char)('0' + (fraction / place)));
                fraction %= place;
            }
        }

        Put(' ');
    }

    private void Digits(long value)
    {
        if (value >= 10)
        {
            Digits(value / 10);
        }

        Put((char)('0' + (value % 10)));
    }

    private void Hex(int code)
    {
        for (var shift = 12; shift >= 0; shift -= 4)
        {
            Put("0123456789ABCDEF"[(code >> shift) & 15]);
        }
    }

    private void Operator(string text)
    {
        Put(text);
        Put('\n');
    }

    private void Put(string text)
    {
        Grow(text.Length);
        _length += Encoding.ASCII.GetBytes(text, _bytes.AsSpan(_length));
    }

    private void Put(char character)
    {
        Grow(1);
        _bytes[_length++] = (byte)character;
    }

    private void Grow(int by)
    {
        if (_length + by > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + by));
        }
    }
}
