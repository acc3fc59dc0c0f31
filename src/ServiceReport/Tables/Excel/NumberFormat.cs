namespace ServiceReport.Tables.Excel;

/// <summary>What a cell's number format says about its number.</summary>
internal enum NumberFormat
{
    Plain,

    /// <summary>The number is a share and is shown as per cent.</summary>
    Percent,

    /// <summary>The number is a day or a time.</summary>
    Date,
}

/// <summary>Tells number formats apart, by their built-in number or by their code such as <c>0.00%</c> and <c>dd/mm/yyyy</c>.</summary>
internal static class NumberFormatCode
{
    /// <summary>A format by its number, where it is one of those that every workbook has (ECMA-376 part 1, 18.8.30).</summary>
    public static NumberFormat OfBuiltIn(int id) => id switch
    {
        9 or 10 => NumberFormat.Percent,
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => NumberFormat.Date,
        _ => NumberFormat.Plain,
    };

    /// <summary>A format by its code; text in quotes, escaped characters and colours or currencies in brackets say nothing.</summary>
    public static NumberFormat OfCode(ReadOnlySpan<char> code)
    {
        for (var index = 0; index < code.Length; index++)
        {
            switch (code[index])
            {
                case '\\' or '_' or '*':
                    index++;
                    break;
                case '"':
                    index = Behind(code, index, '"');
                    break;
                case '[' when IsElapsedTime(code[(index + 1)..]):
                    return NumberFormat.Date;
                case '[':
                    index = Behind(code, index, ']');
                    break;
                case '%':
                    return NumberFormat.Percent;
                case 'G' or 'g' when code[index..].StartsWith("General", StringComparison.OrdinalIgnoreCase):
                    index += "General".Length - 1;
                    break;
                case 'd' or 'D' or 'm' or 'M' or 'y' or 'Y' or 'h' or 'H' or 's' or 'S':
                    return NumberFormat.Date;
                default:
                    break;
            }
        }

        return NumberFormat.Plain;
    }

    private static int Behind(ReadOnlySpan<char> code, int index, char end) =>
        code[(index + 1)..].IndexOf(end) is var length and >= 0 ? index + 1 + length : code.Length;

    /// <summary><c>[h]</c>, <c>[mm]</c>, <c>[s]</c>: hours, minutes or seconds that do not start again after a day.</summary>
    private static bool IsElapsedTime(ReadOnlySpan<char> inside)
    {
        var end = inside.IndexOf(']');
        return end > 0 && inside[..end].TrimStart("hHmMsS").IsEmpty;
    }
}
