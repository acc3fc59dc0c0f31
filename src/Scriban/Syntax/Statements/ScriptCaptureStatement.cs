using System.Text;

namespace Scriban.Syntax;

/// <summary>Keeps what a block writes in a variable instead of the output: <c>capture x … end</c>.</summary>
public sealed class ScriptCaptureStatement : ScriptStatement
{
    internal ScriptExpression? Target { get; set; }

    internal ScriptBlockStatement Body { get; set; } = new();

    internal override (string Name, string Example) Syntax => ("capture statement", "capture <variable> ... end");

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context)
    {
        if (Target is not ScriptPathExpression path)
        {
            throw new ScriptRuntimeException(Target!.Span, "Unsupported target expression for assignment.");
        }

        context.PushOutput();
        var output = context.Output;
        try
        {
            context.Evaluate(Body);
        }
        finally
        {
            context.PopOutput();
        }

        path.Assign(context, output);
        return null;
    }

    internal override void Write(StringBuilder text)
    {
        text.Append("capture ");
        Target?.Print(text);
    }
}
