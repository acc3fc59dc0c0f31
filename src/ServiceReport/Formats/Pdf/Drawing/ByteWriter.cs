using System.Text;

namespace ServiceReport.Formats.Pdf.Drawing;

/// <summary>Bytes of a content stream as they grow: text in ASCII, numbers as PDF writes them, each with a blank behind it.</summary>
internal sealed class ByteWriter
{
    private byte[] _bytes = new byte[16 * 1024];
    private int _length;

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    public void Put(string text)
    {
        Grow(text.Length);
        _length += Encoding.ASCII.GetBytes(text, _bytes.AsSpan(_length));
    }

    public void Put(char character)
    {
        Grow(1);
        _bytes[_length++] = (byte)character;
    }

    /// <summary>To a hundredth.</summary>
    public void Number(double value) => Decimal((long)Math.Round(value * 100, MidpointRounding.AwayFromZero), 2);

    /// <summary>Writes a number of hundredths or thousandths and a blank, without zeros at its end.</summary>
    public void Decimal(long value, int decimals)
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

    /// <summary>A code as four hexadecimal digits.</summary>
    public void Hex(int code)
    {
        for (var shift = 12; shift >= 0; shift -= 4)
        {
            Put("0123456789ABCDEF"[(code >> shift) & 15]);
        }
    }

    private void Digits(long value)
    {
        if (value >= 10)
        {
            Digits(value / 10);
        }

        Put((char)('0' + (value % 10)));
    }

    private void Grow(int by)
    {
        if (_length + by > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + by));
        }
    }
}
