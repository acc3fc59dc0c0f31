using Scriban.Syntax;

namespace Scriban;

/// <summary>Rendering and evaluating whole pages.</summary>
public partial class TemplateContext
{
    internal string RenderPage(ScriptPage page)
    {
        ResetWork();
        PushOutput();
        var output = Output;
        try
        {
            Write(page.Span, RunPage(page));
        }
        finally
        {
            PopOutput();
        }

        return output.ToString()!;
    }

    /// <summary>Evaluates a page without output: the value is that of its last expression or its <c>ret</c>.</summary>
    internal object? EvaluateValue(ScriptPage page)
    {
        ResetWork();
        var enableOutput = EnableOutput;
        EnableOutput = false;
        try
        {
            return Guard(() => EvaluateExpressionOf(page));
        }
        finally
        {
            EnableOutput = enableOutput;
        }
    }

    /// <summary>Evaluates the statements of a page; the value is that of its last expression or its <c>ret</c>.</summary>
    internal object? EvaluateExpressionOf(ScriptPage page)
    {
        var statements = page.Body.List;
        for (var i = 0; i < statements.Count; i++)
        {
            if (i == statements.Count - 1 && statements[i] is ScriptExpressionStatement last)
            {
                return Evaluate(last.Expression);
            }

            Evaluate(statements[i]);
            if (FlowState != ScriptFlowState.Next)
            {
                return TakeReturnValue();
            }
        }

        return null;
    }

    private object? RunPage(ScriptPage page)
    {
        try
        {
            return Guard(() => Evaluate(page));
        }
        finally
        {
            TakeReturnValue();
        }
    }

    /// <summary>Nothing but Scriban's own exceptions leaves a rendering, so that a host needs to know only those.</summary>
    private object? Guard(Func<object?> run)
    {
        try
        {
            return run();
        }
        catch (Exception e) when (e is not ScriptRuntimeException and not OutOfMemoryException)
        {
            throw new ScriptRuntimeException(CurrentSpan, e.Message, e);
        }
    }
}
