using System.Globalization;
using System.Text;

namespace Scriban.Runtime;

/// <summary>Writes texts the way a template would have to write them.</summary>
internal static class StringEscaper
{
    /// <summary>The text in double quotes with escapes.</summary>
    public static string Quote(string text) => $"\"{Escape(text)}\"";

    /// <summary>The text with escapes, without quotes.</summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            switch (c)
            {
                case '\\':
                    result.Append(@"\\");
                    break;
                case '"':
                    result.Append("\\\"");
                    break;
                case '\n':
                    result.Append(@"\n");
                    break;
                case '\r':
                    result.Append(@"\r");
                    break;
                case '\t':
                    result.Append(@"\t");
                    break;
                case '\b':
                    result.Append(@"\b");
                    break;
                case '\f':
                    result.Append(@"\f");
                    break;
                case '\v':
                    result.Append(@"\v");
                    break;
                case < ' ':
                    result.Append(@"\x").Append(((int)c).ToString("x2", CultureInfo.InvariantCulture));
                    break;
                default:
                    result.Append(c);
                    break;
            }
        }

        return result.ToString();
    }

    /// <summary>The name of a member, in quotes where it is no plain name.</summary>
    public static string MemberName(string name) => IsName(name) ? name : Quote(name);

    private static bool IsName(string name) =>
        name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_') && name.All(c => char.IsLetterOrDigit(c) || c == '_');
}
