using ServiceReport.Findings;

namespace ServiceReport.Definitions.Yaml;

/// <summary>A value in a YAML text, with where it stands, so that a mistake can be told by line and column.</summary>
public abstract record YamlNode(TextPlace Place)
{
    /// <summary>The kind of value, in words, for messages.</summary>
    public abstract string Kind { get; }
}

/// <summary>A single value: all of them are text until somebody asks for a number. <paramref name="IsPlain"/>: written without quotes.</summary>
public sealed record YamlScalar(TextPlace Place, string Value, bool IsPlain) : YamlNode(Place)
{
    public override string Kind => Wording.Quote(Value);

    /// <summary>Whether nothing was written, or one of YAML's words for nothing.</summary>
    public bool IsNothing => IsPlain && Value is "" or "~" or "null";
}

/// <summary>A list of values.</summary>
public sealed record YamlSequence(TextPlace Place, IReadOnlyList<YamlNode> Items) : YamlNode(Place)
{
    public override string Kind => "a list";
}

/// <summary>Keys with values, in the order of the text.</summary>
public sealed record YamlMapping(TextPlace Place, IReadOnlyList<KeyValuePair<YamlScalar, YamlNode>> Entries) : YamlNode(Place)
{
    public override string Kind => "a mapping";
}
