using ServiceReport.Templates;

namespace ServiceReport.Cli.Output;

/// <summary>Prints what a template can use, a name a line.</summary>
internal static class TemplateReferencePrinter
{
    public static void Print(TextWriter output)
    {
        foreach (var values in TemplateReference.Values)
        {
            output.WriteLine($"{values.Kind}: {Plain(values.From)}");
            PrintNames(values.Members, output);
        }

        output.WriteLine("functions:");
        PrintNames(TemplateReference.Functions, output);
    }

    private static void PrintNames(IReadOnlyList<TemplateName> names, TextWriter output)
    {
        var width = names.Max(one => one.Name.Length);
        foreach (var (name, meaning) in names)
        {
            output.WriteLine($"  {name.PadRight(width)}  {Plain(meaning)}");
        }

        output.WriteLine();
    }

    private static string Plain(string markdown) => markdown.Replace("`", "", StringComparison.Ordinal);
}
