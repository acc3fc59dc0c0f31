using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>The block of a <c>wrap</c>, and what <c>$$</c> stood for where that <c>wrap</c> was written.</summary>
internal sealed record WrapBlock(ScriptBlockStatement Body, WrapBlock? Outer);
