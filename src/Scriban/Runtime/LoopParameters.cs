using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>What may stand behind a loop's list: <c>offset: 1 limit: 10 reversed</c>, and <c>cols: 3</c> for a table.</summary>
internal readonly record struct LoopParameters(int Offset, int Limit, bool IsReversed, int Columns)
{
    public static LoopParameters Evaluate(TemplateContext context, string keyword, IReadOnlyList<ScriptNamedArgument> arguments)
    {
        var result = new LoopParameters(0, 0, false, 1);
        foreach (var argument in arguments)
        {
            result = argument.Name switch
            {
                "reversed" => result with { IsReversed = true },
                "offset" => result with { Offset = ToInt(context, argument) },
                "limit" => result with { Limit = ToInt(context, argument) },
                "cols" when keyword == "tablerow" => result with { Columns = Math.Max(1, ToInt(context, argument)) },
                _ => throw new ScriptRuntimeException(
                    argument.Span, $"Unsupported argument `{argument.Name}` for statement: `{keyword}`"),
            };
        }

        return result;
    }

    /// <summary>Skips, turns round and cuts, always in this order however the parameters are written.</summary>
    public LoopSlice Apply(IReadOnlyList<object?> list)
    {
        var offset = Math.Clamp(Offset, 0, list.Count);
        var rest = list.Count - offset;
        var count = Limit > 0 ? Math.Min(Limit, rest) : rest;
        return new LoopSlice(list, IsReversed ? list.Count - 1 : offset, count, IsReversed);
    }

    private static int ToInt(TemplateContext context, ScriptNamedArgument argument) =>
        context.ToInt(argument.Value?.Span ?? argument.Span, context.Evaluate(argument));
}
