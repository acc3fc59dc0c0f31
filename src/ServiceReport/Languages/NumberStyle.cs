using System.Globalization;
using System.Text;

namespace ServiceReport.Languages;

/// <summary>How a language writes numbers: in groups of three digits, with a true minus (U+2212).</summary>
/// <param name="Group">Stands between the groups.</param>
/// <param name="Decimal">Stands before the decimals.</param>
internal readonly record struct NumberStyle(char Group, char Decimal)
{
    private const char Minus = '\u2212';

    /// <summary>A number that has been rounded to <paramref name="decimals"/> decimals already.</summary>
    public string Write(decimal value, int decimals)
    {
        var digits = Math.Abs(value).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var whole = digits.Length - (decimals > 0 ? decimals + 1 : 0);
        var text = new StringBuilder(digits.Length + (whole / 3) + 1);
        if (value < 0)
        {
            text.Append(Minus);
        }

        for (var index = 0; index < whole; index++)
        {
            if (index > 0 && (whole - index) % 3 == 0)
            {
                text.Append(Group);
            }

            text.Append(digits[index]);
        }

        return decimals > 0 ? text.Append(Decimal).Append(digits, whole + 1, decimals).ToString() : text.ToString();
    }
}
