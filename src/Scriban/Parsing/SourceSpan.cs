namespace Scriban.Parsing;

/// <summary>A stretch of a template: its file and the first and last character.</summary>
public readonly record struct SourceSpan(string FileName, TextPosition Start, TextPosition End)
{
    /// <summary>The span of nothing, for values that no template text stands for.</summary>
    internal static readonly SourceSpan None = new(LogMessage.UnnamedFile, default, default);

    /// <summary>Writes <c>file(line,column)</c>, the form that error messages use.</summary>
    public string ToStringSimple() => $"{FileName}{Start}";

    /// <summary>Writes the file with the first and last position.</summary>
    public override string ToString() => $"{FileName}{Start}-{End}";

    /// <summary>The place just behind this span.</summary>
    internal SourceSpan After()
    {
        var behind = new TextPosition(End.Offset + 1, End.Line, End.Column + 1);
        return new SourceSpan(FileName, behind, behind);
    }
}
