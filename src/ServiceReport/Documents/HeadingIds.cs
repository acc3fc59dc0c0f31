using System.Globalization;
using System.Text;

namespace ServiceReport.Documents;

/// <summary>
/// Gives each heading an id as GitHub does, so that the Markdown's own links work there: lower case, punctuation dropped (a no-break
/// space counts as such), spaces to hyphens, <c>-1</c> and so on for the second of a name.
/// </summary>
internal sealed class HeadingIds
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public string Next(string heading)
    {
        var letters = new StringBuilder(heading.Length);
        foreach (var letter in heading)
        {
            if (char.IsLetterOrDigit(letter) || letter is '-' or '_')
            {
                letters.Append(char.ToLowerInvariant(letter));
            }
            else if (letter == ' ')
            {
                letters.Append('-');
            }
        }

        var id = letters.Length == 0 ? "section" : letters.ToString();
        var unique = id;
        for (var number = 1; !_taken.Add(unique); number++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        }

        return unique;
    }
}
