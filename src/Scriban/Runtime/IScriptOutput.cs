namespace Scriban.Runtime;

/// <summary>Takes what a template writes.</summary>
public interface IScriptOutput
{
    /// <summary>Takes a piece of text.</summary>
    void Write(string text, int offset, int count);
}
