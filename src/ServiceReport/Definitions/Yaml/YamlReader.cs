using ServiceReport.Definitions.Rules;
using ServiceReport.Findings;

namespace ServiceReport.Definitions.Yaml;

/// <summary>
/// Takes values out of a mapping by key and tells every mistake: wrong types, keys given twice, and, at the end, keys that nobody asked for.
/// </summary>
internal sealed class YamlReader
{
    private readonly string _text;
    private readonly FindingList _findings;
    private readonly int _firstLine;
    private readonly List<string> _known = [];
    private readonly Dictionary<string, KeyValuePair<YamlScalar, YamlNode>> _entries = new(StringComparer.Ordinal);

    public YamlReader(YamlMapping mapping, string text, FindingList findings, int firstLine = 1)
    {
        Mapping = mapping;
        _text = text;
        _findings = findings;
        _firstLine = firstLine;
        foreach (var entry in mapping.Entries)
        {
            if (!_entries.TryAdd(entry.Key.Value, entry))
            {
                Tell(DuplicateKey.Rule, entry.Key, $"{Wording.Quote(entry.Key.Value)} stands on line {_entries[entry.Key.Value].Key.Place.Line} already");
            }
        }
    }

    public YamlMapping Mapping { get; }

    /// <summary>Whether the key is there, whatever it holds.</summary>
    public bool Has(string key) => _entries.ContainsKey(key);

    /// <summary>Whether the key holds a mapping.</summary>
    public bool IsMap(string key) => _entries.TryGetValue(key, out var entry) && entry.Value is YamlMapping;

    /// <summary>A text; null, with a finding, where it is missing or is no single value.</summary>
    public YamlScalar? Required(string key, string expected)
    {
        if (!_entries.ContainsKey(key))
        {
            _known.Add(key);
            Tell(MissingKey.Rule, Mapping, $"'{key}' is missing; expected {expected}");
            return null;
        }

        return Optional(key, expected);
    }

    /// <summary>A text, or null where the key is missing; a list or a mapping is told.</summary>
    public YamlScalar? Optional(string key, string expected)
    {
        switch (Take(key))
        {
            case null:
                return null;
            case YamlScalar { IsNothing: false, Value.Length: > 0 } scalar:
                return scalar;
            case var other:
                var found = other is YamlScalar ? "nothing" : other.Kind;
                Tell(WrongValue.Rule, other, $"'{key}' is {found}; expected {expected}");
                return null;
        }
    }

    /// <summary>A whole number within bounds, or null where the key is missing or wrong.</summary>
    public int? Whole(string key, int least, int most)
    {
        var expected = $"a whole number from {least} to {most}";
        if (Optional(key, expected) is not { } scalar)
        {
            return null;
        }

        if (int.TryParse(scalar.Value, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
        {
            return number;
        }

        Tell(WrongValue.Rule, scalar, $"'{key}' is {scalar.Kind}; expected {expected}");
        return null;
    }

    /// <summary>True or false; null where the key is missing or wrong.</summary>
    public bool? Flag(string key) => Choice(key, ["true", "false"]) is { } word ? word == "true" : null;

    /// <summary>One of a few words; null where the key is missing or wrong.</summary>
    public string? Choice(string key, IReadOnlyList<string> words)
    {
        var expected = Wording.Or(words);
        if (Optional(key, expected) is not { } scalar)
        {
            return null;
        }

        if (words.Contains(scalar.Value))
        {
            return scalar.Value;
        }

        Tell(WrongValue.Rule, scalar, $"'{key}' is {scalar.Kind}; expected {expected}", Nearest.Hint(scalar.Value, words));
        return null;
    }

    /// <summary>A mapping, or null where the key is missing or wrong.</summary>
    public YamlMapping? Map(string key, string expected) => Shaped<YamlMapping>(key, expected);

    /// <summary>A list, or null where the key is missing or wrong.</summary>
    public YamlSequence? List(string key, string expected) => Shaped<YamlSequence>(key, expected);

    /// <summary>A reader for a mapping inside this one.</summary>
    public YamlReader Inside(YamlMapping mapping) => new(mapping, _text, _findings, _firstLine);

    /// <summary>Tells every key that no call asked for.</summary>
    public void RefuseTheRest()
    {
        foreach (var (key, entry) in _entries)
        {
            if (!_known.Contains(key))
            {
                Tell(UnknownKey.Rule, entry.Key, $"{Wording.Quote(key)} is not known here; expected {Wording.Or(_known)}", Nearest.Hint(key, _known));
            }
        }
    }

    /// <summary>The entries of a mapping whose keys are names and whose values are mappings; anything else is told.</summary>
    public IEnumerable<(YamlScalar Id, YamlReader Reader)> Named(YamlMapping mapping, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, value) in mapping.Entries)
        {
            if (!IsName(key.Value))
            {
                Tell(WrongValue.Rule, key, $"{Wording.Quote(key.Value)} cannot name {what}; expected a lower-case letter, then letters, digits and underscores");
            }
            else if (!seen.Add(key.Value))
            {
                Tell(DuplicateKey.Rule, key, $"{Wording.Quote(key.Value)} is defined already");
            }
            else if (value is not YamlMapping inner)
            {
                Tell(WrongValue.Rule, value, $"{Wording.Quote(key.Value)} is {value.Kind}; expected the keys of {what}");
            }
            else
            {
                yield return (key, Inside(inner));
            }
        }
    }

    public void Tell(FindingRule rule, YamlNode node, string message, string? hint = null)
    {
        if (_findings.IsOnlyCounted(rule))
        {
            return;
        }

        var length = node is YamlScalar scalar ? scalar.Value.Length + (scalar.IsPlain ? 0 : 2) : 1;
        var excerpt = Excerpt.Of(_text, node.Place with { Line = node.Place.Line - _firstLine + 1 }, length);
        _findings.Add(rule.At(node.Place, message) with { Hint = hint, Excerpt = excerpt });
    }

    /// <summary>Tells a mistake at a part of a value; at the whole value where the file has it in other characters (escapes, folded lines).</summary>
    public void TellWithin(FindingRule rule, YamlScalar value, int index, int length, string message, string? hint)
    {
        var place = value.Place with { Column = value.Place.Column + index + (value.IsPlain ? 0 : 1) };
        var excerpt = Excerpt.Of(_text, place with { Line = place.Line - _firstLine + 1 }, length);
        var part = value.Value.AsSpan(index, Math.Min(length, value.Value.Length - index));
        if (excerpt is null || !excerpt.Line.AsSpan(excerpt.Start).StartsWith(part, StringComparison.Ordinal))
        {
            Tell(rule, value, message, hint);
            return;
        }

        _findings.Add(rule.At(place, message) with { Hint = hint, Excerpt = excerpt });
    }

    private YamlNode? Take(string key)
    {
        _known.Add(key);
        return _entries.TryGetValue(key, out var entry) ? entry.Value : null;
    }

    private T? Shaped<T>(string key, string expected)
        where T : YamlNode
    {
        var node = Take(key);
        if (node is null or T)
        {
            return (T?)node;
        }

        Tell(WrongValue.Rule, node, $"'{key}' is {node.Kind}; expected {expected}");
        return null;
    }

    private static bool IsName(string text) =>
        text.Length > 0 && char.IsAsciiLetterLower(text[0])
        && text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_');
}
