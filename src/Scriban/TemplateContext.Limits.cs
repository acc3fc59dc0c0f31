using System.Text.RegularExpressions;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban;

/// <summary>Limits: what keeps a template from running for ever or using up the memory.</summary>
public partial class TemplateContext
{
    /// <summary>The most elements a list may get where <see cref="LoopLimit"/> does not say less.</summary>
    private const int LongestList = 1 << 20;

    /// <summary>How many times the loop limit a list may grow to when lists are joined.</summary>
    internal const int ConcatenationFactor = 100;

    /// <summary>How many times the loop limit the elements are that loops, functions and operators may go over in one rendering.</summary>
    private const int WorkFactor = 10_000;

    /// <summary>What the call of a function, or the rendering of a page, counts as, in elements.</summary>
    private const int WorkOfCall = 10;

    /// <summary>How many times the limit of one text all texts made in one rendering may be long together.</summary>
    private const int TextFactor = 128;

    /// <summary>The most characters a text may get where <see cref="LimitToString"/> does not say less.</summary>
    private const int LongestText = 1 << 28;

    /// <summary>How many characters count as one element when a function reads a text.</summary>
    private const int CharactersOfElement = 16;

    /// <summary>What a character of a template or pattern that has to be parsed counts as, in elements.</summary>
    private const int WorkOfParsing = 4;

    /// <summary>A text as long as this may always be made by a function: it does no harm, however low the limit is.</summary>
    private const int HarmlessText = 1 << 16;

    /// <summary>The most pairs of lists that one comparison may look at.</summary>
    private const int MostComparisons = 100_000;

    private int _loopDepth;
    private int _loopSteps;
    private int _callDepth;
    private int _comparisonDepth;
    private int _comparisons;
    private long _work;
    private long _textWork;
    private TimeSpan _regexTime;

    /// <summary>
    /// How many steps a loop, with the loops in it, may take; 0 means any number. All loops, calls and lists of one rendering
    /// together are bounded by a large multiple of it.
    /// </summary>
    public int LoopLimit { get; set; } = 1000;

    /// <summary>How deep functions and pages may call each other; 0 means as deep as the stack allows.</summary>
    public int RecursiveLimit { get; set; } = 100;

    /// <summary>How long a text, and the output, may become; 0 means any length.</summary>
    public int LimitToString { get; set; } = 1048576;

    /// <summary>How deep objects may nest when they are written as text; 0 means any depth.</summary>
    public int ObjectRecursionLimit { get; set; } = 20;

    /// <summary>How long a search with a regular expression may take, and all of one rendering together.</summary>
    public TimeSpan RegexTimeOut { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>What is left of that time; a moment at least, because a search has to have some.</summary>
    internal TimeSpan RegexTimeLeft
    {
        get
        {
            if (RegexTimeOut == Regex.InfiniteMatchTimeout)
            {
                return RegexTimeOut;
            }

            var left = RegexTimeOut - _regexTime;
            return left > TimeSpan.FromMilliseconds(1) ? left : TimeSpan.FromMilliseconds(1);
        }
    }

    internal void CountRegexTime(TimeSpan time) => _regexTime += time;

    internal void EnterLoop()
    {
        if (_loopDepth++ == 0)
        {
            _loopSteps = 0;
        }
    }

    internal void ExitLoop() => _loopDepth--;

    internal void StepLoop(ScriptLoopStatementBase loop)
    {
        // Loops after each other do not share their steps, but all of a rendering together must end.
        CountElements(loop.Span, 1);
        _loopSteps++;
        if (LoopLimit > 0 && _loopSteps > LoopLimit)
        {
            throw new ScriptRuntimeException(loop.Span, $"Exceeding number of iteration limit `{LoopLimit}` for loop statement.");
        }
    }

    internal void EnterCall(ScriptNode node)
    {
        if (RecursiveLimit > 0 && _callDepth >= RecursiveLimit)
        {
            throw new ScriptRuntimeException(
                node.Span, $"Exceeding number of recursive depth limit `{RecursiveLimit}` for node: `{node}`");
        }

        // A function that calls itself twice is never deep and yet never done.
        CountCall(node.Span);
        CheckStack(node);
        _callDepth++;
    }

    internal void ExitCall() => _callDepth--;

    internal void EnterComparison(SourceSpan span)
    {
        _comparisons = _comparisonDepth++ == 0 ? 0 : _comparisons + 1;
        if (_comparisons > MostComparisons || (ObjectRecursionLimit > 0 && _comparisonDepth > ObjectRecursionLimit * 10))
        {
            throw new ScriptRuntimeException(span, "Structure is too deeply nested or contains reference loops.");
        }
    }

    internal void ExitComparison() => _comparisonDepth--;

    internal void CheckObjectDepth(int depth)
    {
        // Without a limit of the host's the stack sets one.
        var isTooDeep = ObjectRecursionLimit > 0
            ? depth > ObjectRecursionLimit
            : !System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack();
        if (isTooDeep)
        {
            throw new ScriptRuntimeException(SourceSpan.None, "Structure is too deeply nested or contains reference loops.");
        }
    }

    /// <summary>Counts the call of a function, or the rendering of a page.</summary>
    internal void CountCall(SourceSpan span) => CountElements(span, WorkOfCall);

    /// <summary>Counts elements that a function or operator goes over: many lists of a fair length take time and room too.</summary>
    internal void CountElements(SourceSpan span, long count)
    {
        _work += count;
        if (LoopLimit > 0 && _work > (long)LoopLimit * WorkFactor)
        {
            throw new ScriptRuntimeException(span, $"Exceeding number of iteration limit `{LoopLimit}` for lists and functions.");
        }
    }

    /// <summary>Counts characters that are put into texts: many texts of a fair length fill the memory too.</summary>
    internal void CountCharacters(SourceSpan span, long count)
    {
        _textWork += count;
        if (LimitToString > 0 && _textWork > (long)Math.Max(LimitToString, HarmlessText) * TextFactor)
        {
            throw new ScriptRuntimeException(span, $"All texts together exceed {TextFactor} times LimitToString `{LimitToString}`.");
        }
    }

    /// <summary>Counts the characters of a text that a function reads: a long text read again and again takes time.</summary>
    internal void CountCharactersRead(SourceSpan span, int count)
    {
        if (count >= CharactersOfElement)
        {
            CountElements(span, count / CharactersOfElement);
        }
    }

    /// <summary>Counts the characters of a template or pattern that a function parses.</summary>
    internal void CountCharactersParsed(SourceSpan span, long count) => CountElements(span, count * WorkOfParsing);

    /// <summary>Counts a text that a function made, and refuses one that is past the limit and longer than what it was made of.</summary>
    internal void CheckTextMade(SourceSpan span, int length, int longestSource)
    {
        if (length > HarmlessText && length > longestSource)
        {
            CheckStringLength(span, length, "Text");
        }

        CountCharacters(span, length);
    }

    /// <summary>Refuses to make a text longer than the limit, and counts the text that is made.</summary>
    internal void CheckNewString(SourceSpan span, long length, string what)
    {
        CheckStringLength(span, length, what);
        CountCharacters(span, length);
    }

    /// <summary>Refuses to make a text longer than the limit; for a text that grows, as often as it grows.</summary>
    internal void CheckStringLength(SourceSpan span, long length, string what)
    {
        var limit = LimitToString > 0 ? LimitToString : LongestText;
        if (length > limit)
        {
            throw new ScriptRuntimeException(span, $"{what} exceeds LimitToString `{limit}`.");
        }
    }

    /// <summary>Refuses to make a list longer than the limit, or than a multiple of it.</summary>
    internal void CheckListLength(SourceSpan span, long length, string what, int factor = 1)
    {
        var limit = LoopLimit > 0 ? LoopLimit : what == "Range expression" ? int.MaxValue : LongestList;
        var joined = Math.Max(limit, Math.Min((long)limit * factor, LongestList)); // A host's own high limit is not multiplied.
        if (length > joined)
        {
            throw new ScriptRuntimeException(span, $"{what} exceeds LoopLimit `{limit}`.");
        }
    }

    /// <summary>What was counted in one rendering does not count in the next one.</summary>
    private void ResetWork()
    {
        if (_callDepth == 0 && _loopDepth == 0)
        {
            _work = _textWork = 0;
            _regexTime = TimeSpan.Zero;
        }
    }

    private void ResetCalls()
    {
        _work = _textWork = 0;
        _regexTime = TimeSpan.Zero;
        _loopDepth = _loopSteps = _callDepth = _comparisonDepth = 0;
        _indents.Clear();
        _baseIndent = _indent = string.Empty;
        _pipe = null;
        FlowState = ScriptFlowState.Next;
        ReturnValue = null;
    }
}
