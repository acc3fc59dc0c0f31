using System.Collections;
using System.Text;

namespace Scriban.Parsing;

/// <summary>The messages of one parse, in the order they are reported.</summary>
public sealed class LogMessageBag : IReadOnlyList<LogMessage>
{
    private readonly List<LogMessage> _messages = [];

    /// <inheritdoc />
    public int Count => _messages.Count;

    /// <summary>Whether one of them is an error.</summary>
    public bool HasErrors { get; private set; }

    /// <inheritdoc />
    public LogMessage this[int index] => _messages[index];

    /// <summary>Adds a message at the end.</summary>
    public void Add(LogMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        HasErrors |= message.Type == ParserMessageType.Error;
        _messages.Add(message);
    }

    /// <summary>Adds messages at the end.</summary>
    public void AddRange(IEnumerable<LogMessage> messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        foreach (var message in messages)
        {
            Add(message);
        }
    }

    /// <inheritdoc />
    public IEnumerator<LogMessage> GetEnumerator() => _messages.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Writes each message on a line of its own.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var message in _messages)
        {
            text.Append(message).Append('\n');
        }

        return text.ToString();
    }
}
