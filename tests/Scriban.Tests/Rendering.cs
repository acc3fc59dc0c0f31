using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Tests;

/// <summary>Renders templates for the tests.</summary>
internal static class Rendering
{
    /// <summary>What a template prints; with a setup of the context if it needs one.</summary>
    public static string Render(string template, Action<TemplateContext>? setUp = null)
    {
        var parsed = Template.Parse(template);
        Assert.That(parsed.HasErrors, Is.False, parsed.Messages.ToString());
        var context = new TemplateContext { NewLine = "\n" };
        context.PushGlobal(new ScriptObject());
        setUp?.Invoke(context);
        return parsed.Render(context);
    }

    /// <summary>The error of a template, from parsing or from rendering it.</summary>
    public static string ErrorOf(string template, Action<TemplateContext>? setUp = null)
    {
        var parsed = Template.Parse(template);
        if (parsed.HasErrors)
        {
            return string.Join('\n', parsed.Messages);
        }

        return Assert.Catch<ScriptRuntimeException>(() => Render(template, setUp))!.Message;
    }
}
