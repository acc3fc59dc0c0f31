namespace Scriban.Syntax;

/// <summary>How the evaluation of a block ended.</summary>
internal enum ScriptFlowState
{
    Next,
    Break,
    Continue,
    Return,
}
