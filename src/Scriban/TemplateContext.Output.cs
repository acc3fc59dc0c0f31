using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban;

/// <summary>Output: where text goes, how it is indented and where it is cut.</summary>
public partial class TemplateContext
{
    private readonly Stack<OutputState> _outputs = new();
    private readonly Stack<IndentState> _indents = new();
    private IScriptOutput _output;
    private string _baseIndent = string.Empty;
    private string _indent = string.Empty;
    private bool _isLineStart;

    /// <summary>Where text goes at the moment.</summary>
    public IScriptOutput Output => _output;

    /// <summary>Whether anything is written at all.</summary>
    public bool EnableOutput { get; set; } = true;

    /// <summary>Whether values of several lines are indented like the block they come from.</summary>
    public bool AutoIndent { get; set; } = true;

    /// <summary>Whether empty lines get that indent too.</summary>
    public bool IndentOnEmptyLines { get; set; } = true;

    /// <summary>What the template's own statements write as the end of a line.</summary>
    public string NewLine { get; set; } = Environment.NewLine;

    /// <summary>The white space that is put before the lines of a value at the moment.</summary>
    public string CurrentIndent => _indent;

    /// <summary>Lets text go to a new output until <see cref="PopOutput"/>.</summary>
    public void PushOutput() => PushOutput(new StringBuilderOutput());

    /// <summary>Lets text go to another output until <see cref="PopOutput"/>.</summary>
    public void PushOutput(IScriptOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _outputs.Push(new OutputState(_output, _isLineStart));
        _indents.Push(new IndentState(_baseIndent, _indent));
        _output = output;
        _isLineStart = false;
        _baseIndent = _indent = string.Empty;
    }

    /// <summary>Goes back to the output before and gives the one that was used since.</summary>
    public IScriptOutput PopOutput()
    {
        var finished = _output;
        (_output, _isLineStart) = _outputs.Pop();
        (_baseIndent, _indent) = _indents.Pop();
        return finished;
    }

    /// <summary>Writes a value.</summary>
    public virtual TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is not null)
        {
            CurrentSpan = span;
            Write(ObjectToString(textAsObject));
        }

        return this;
    }

    /// <summary>Writes a text.</summary>
    public TemplateContext Write(string? text)
    {
        if (string.IsNullOrEmpty(text) || !EnableOutput)
        {
            return this;
        }

        if (_indent.Length == 0)
        {
            Append(text, 0, text.Length);
        }
        else
        {
            WriteIndented(text);
        }

        return this;
    }

    /// <summary>Writes the end of a line.</summary>
    public TemplateContext WriteLine() => Write(NewLine);

    /// <summary>Sets the indent at the start of a code block, takes it back at its end.</summary>
    internal void SetBlockIndent(string? indent)
    {
        _indent = indent is null || !AutoIndent ? _baseIndent : _baseIndent + indent;
        _isLineStart = false;
    }

    private void WriteIndented(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (_isLineStart && (IndentOnEmptyLines || text[at] is not ('\n' or '\r')))
            {
                Append(_indent, 0, _indent.Length);
            }

            var newLine = text.IndexOf('\n', at);
            var end = newLine < 0 ? text.Length : newLine + 1;
            Append(text, at, end - at);
            _isLineStart = newLine >= 0;
            at = end;
        }
    }

    private void Append(string text, int offset, int count)
    {
        if (_output is not StringBuilderOutput output || LimitToString <= 0)
        {
            _output.Write(text, offset, count);
            return;
        }

        if (output.IsCut)
        {
            return;
        }

        var room = LimitToString - output.Builder.Length;
        CountCharacters(CurrentSpan, Math.Min(count, Math.Max(0, room)));
        if (count <= room)
        {
            output.Builder.Append(text, offset, count);
            return;
        }

        output.Builder.Append(text, offset, Math.Max(0, room)).Append("...");
        output.IsCut = true;
    }

    private sealed record OutputState(IScriptOutput Output, bool IsLineStart);

    private sealed record IndentState(string Base, string Current);
}
