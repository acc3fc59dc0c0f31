using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>What all loops share: counting against the limit and reacting to <c>break</c> and <c>continue</c>.</summary>
public abstract class ScriptLoopStatementBase : ScriptStatement
{
    internal ScriptBlockStatement Body { get; set; } = new();

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context)
    {
        context.EnterLoop();
        try
        {
            return EvaluateLoop(context);
        }
        finally
        {
            context.ExitLoop();
        }
    }

    private protected abstract object? EvaluateLoop(TemplateContext context);

    /// <summary>Runs the body once; false when the loop has to be left.</summary>
    private protected bool Step(TemplateContext context)
    {
        context.StepLoop(this);
        context.Evaluate(Body);
        return TryGoOn(context);
    }

    private static bool TryGoOn(TemplateContext context)
    {
        switch (context.FlowState)
        {
            case ScriptFlowState.Continue:
                context.FlowState = ScriptFlowState.Next;
                return true;
            case ScriptFlowState.Break:
                context.FlowState = ScriptFlowState.Next;
                return false;
            case ScriptFlowState.Return:
                return false;
            default:
                return true;
        }
    }

    private protected static T InLoop<T>(TemplateContext context, LoopState state, Func<T> run)
    {
        var frame = context.Frame;
        state.Outer = frame.Loop;
        frame.Loop = state;
        try
        {
            return run();
        }
        finally
        {
            frame.Loop = state.Outer;
        }
    }
}
