using System.Collections;

namespace Scriban.Runtime;

/// <summary>What counts as a list, where a template or a function wants one.</summary>
internal static class Sequence
{
    /// <summary>The value as a list, or null when it is none. A text is the list of its characters.</summary>
    public static IReadOnlyList<object?>? Of(object? value) => value switch
    {
        IReadOnlyList<object?> list => list,
        string text => new CharacterSequence(text),
        StringBuilderOutput output => new CharacterSequence(output.ToString()),
        IScriptObject or IDictionary => null,
        IEnumerable items => [.. items.Cast<object?>()],
        _ => null,
    };

    /// <summary>The same for a loop, which also goes over the members of an object.</summary>
    public static IReadOnlyList<object?>? OfLoop(object value) => value switch
    {
        ScriptArray array => array,
        IScriptObject members => PairsOf(members),
        IDictionary dictionary => PairsOf(dictionary),
        _ => Of(value),
    };

    private static List<object?> PairsOf(IDictionary dictionary)
    {
        var pairs = new List<object?>(dictionary.Count);
        foreach (DictionaryEntry entry in dictionary)
        {
            pairs.Add(new ScriptObject(2) { ["key"] = entry.Key, ["value"] = entry.Value });
        }

        return pairs;
    }

    private static List<object?> PairsOf(IScriptObject members)
    {
        var pairs = new List<object?>(members.Count);
        foreach (var name in members.GetMembers())
        {
            members.TryGetValue(null, Parsing.SourceSpan.None, name, out var value);
            pairs.Add(new ScriptObject(2) { ["key"] = name, ["value"] = value });
        }

        return pairs;
    }

    private sealed class CharacterSequence(string text) : IReadOnlyList<object?>
    {
        public int Count => text.Length;

        public object? this[int index] => text[index];

        public IEnumerator<object?> GetEnumerator() => text.Select(c => (object?)c).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
