using ServiceReport.Definitions.Rules;
using ServiceReport.Findings;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ServiceReport.Definitions.Yaml;

/// <summary>
/// Reads a YAML text into nodes with their places. It takes the plain part of YAML: one document, mappings with text keys, lists and
/// values. Anchors and aliases are refused, since a few of them can stand for millions of values.
/// </summary>
internal sealed class YamlText
{
    /// <summary>A definition is a few levels deep; more is a mistake or an attack on the stack.</summary>
    private const int DeepestLevel = 20;

    /// <summary>The parser's own words may quote a part of the text.</summary>
    private const int LongestReason = 200;

    private readonly string _file;
    private readonly string _text;
    private readonly int _firstLine;
    private readonly FindingList _findings;
    private readonly Parser _parser;

    private YamlText(string file, string text, int firstLine, FindingList findings)
    {
        _file = file;
        _text = text;
        _firstLine = firstLine;
        _findings = findings;
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>Reads the whole text; null, with a finding, where it is not such YAML or is empty.</summary>
    /// <param name="file">The name that findings show.</param>
    /// <param name="text">The YAML.</param>
    /// <param name="findings">Where faults are told.</param>
    /// <param name="firstLine">The line of the file on which the text begins (front matter begins on line 2).</param>
    public static YamlNode? Read(string file, string text, FindingList findings, int firstLine = 1) =>
        new YamlText(file, text, firstLine, findings).Read();

    private YamlNode? Read()
    {
        try
        {
            _parser.Consume<StreamStart>();
            if (_parser.Accept<StreamEnd>(out _))
            {
                Tell(WrongValue.Rule, new Mark(0, 1, 1), "the file is empty");
                return null;
            }

            _parser.Consume<DocumentStart>();
            if (ReadNode(1) is not { } root)
            {
                return null;
            }

            _parser.Consume<DocumentEnd>();
            if (!_parser.Accept<StreamEnd>(out _))
            {
                Tell(YamlSyntax.Rule, _parser.Current!.Start, "a second document begins here; one was expected");
                return null;
            }

            return root;
        }
        catch (InvalidOperationException)
        {
            // The parser has no state for a list or mapping in braces that is never closed ('report: [').
            Tell(YamlSyntax.Rule, _parser.Current?.Start ?? new Mark(0, 1, 1), "this is not YAML: a bracket or brace is never closed");
            return null;
        }
        catch (YamlException fault)
        {
            Tell(YamlSyntax.Rule, fault.Start, $"this is not YAML: {Wording.OneLine(Lowered(fault.InnerException?.Message ?? fault.Message), LongestReason)}");
            return null;
        }
    }

    private YamlNode? ReadNode(int level)
    {
        if (level > DeepestLevel)
        {
            Tell(YamlSyntax.Rule, _parser.Current!.Start, $"values are nested more than {DeepestLevel} levels deep");
            return null;
        }

        if (_parser.Accept<AnchorAlias>(out var alias))
        {
            Tell(YamlSyntax.Rule, alias.Start, $"{Wording.Quote("*" + alias.Value)} is an alias; write the value itself");
            return null;
        }

        if (_parser.Accept<NodeEvent>(out var node) && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty))
        {
            Tell(YamlSyntax.Rule, node.Start, node.Anchor.IsEmpty
                ? $"{Wording.Quote(node.Tag.Value)} is a tag; leave it out"
                : $"{Wording.Quote("&" + node.Anchor.Value)} is an anchor; write the value wherever it is needed");
            return null;
        }

        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            return new YamlScalar(At(scalar.Start), scalar.Value, scalar.Style == ScalarStyle.Plain);
        }

        return _parser.TryConsume<SequenceStart>(out var sequence) ? ReadSequence(sequence, level) : ReadMapping(_parser.Consume<MappingStart>(), level);
    }

    private YamlSequence? ReadSequence(SequenceStart start, int level)
    {
        var items = new List<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            if (ReadNode(level + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new YamlSequence(At(start.Start), items);
    }

    private YamlMapping? ReadMapping(MappingStart start, int level)
    {
        var entries = new List<KeyValuePair<YamlScalar, YamlNode>>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (!_parser.TryConsume<Scalar>(out var key))
            {
                Tell(YamlSyntax.Rule, _parser.Current!.Start, "a key must be a word");
                return null;
            }

            if (ReadNode(level + 1) is not { } value)
            {
                return null;
            }

            entries.Add(new(new YamlScalar(At(key.Start), key.Value, key.Style == ScalarStyle.Plain), value));
        }

        return new YamlMapping(At(start.Start), entries);
    }

    private TextPlace At(Mark mark) => new(_file, (int)mark.Line + _firstLine - 1, (int)mark.Column);

    private void Tell(FindingRule rule, Mark mark, string message)
    {
        var excerpt = Excerpt.Of(_text, new TextPlace(_file, (int)mark.Line, (int)mark.Column));
        _findings.Add(rule.At(At(mark), message) with { Excerpt = excerpt });
    }

    private static string Lowered(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..].TrimEnd('.');
}
