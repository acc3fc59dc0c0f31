using System.Collections;

namespace Scriban.Parsing;

/// <summary>The errors of one template, up to a length that somebody may still read: without it they could fill the memory.</summary>
internal sealed class ErrorList : IEnumerable<LogMessage>
{
    private const int MostCharacters = 1 << 20;

    private readonly List<LogMessage> _messages = [];
    private long _characters;

    public void Add(SourceSpan span, string message)
    {
        if (_characters < MostCharacters)
        {
            _messages.Add(new LogMessage(ParserMessageType.Error, span, message));
            _characters += message.Length;
        }
    }

    public IEnumerator<LogMessage> GetEnumerator() => _messages.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
