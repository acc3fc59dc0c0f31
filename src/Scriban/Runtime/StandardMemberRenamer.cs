using System.Reflection;
using System.Text;

namespace Scriban.Runtime;

/// <summary>Writes .NET names as templates do: <c>MonthName</c> becomes <c>month_name</c>.</summary>
public static class StandardMemberRenamer
{
    /// <summary>The renamer that is used unless another one is given.</summary>
    public static readonly MemberRenamerDelegate Default = Rename;

    /// <summary>Gives the name of a member in templates.</summary>
    public static string Rename(MemberInfo member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return Rename(member.Name);
    }

    /// <summary>Writes a name in lower case with underscores between its words.</summary>
    public static string Rename(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var result = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i])
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord && name[i - 1] != '_')
            {
                result.Append('_');
            }

            result.Append(char.ToLowerInvariant(name[i]));
        }

        return result.ToString();
    }
}
