using BenchmarkDotNet.Attributes;
using Scriban.Runtime;

namespace Scriban.Benchmarks;

/// <summary>
/// Time and memory of a report's page and of a loop of 10,000 steps with pipes:
/// <c>dotnet run -c Release --project tests/Scriban.Benchmarks -- --filter '*'</c>.
/// </summary>
[MemoryDiagnoser]
public class TemplateBenchmarks
{
    private const string PageText = """
        # {{ title }}

        {{~ for s in series ~}}
        ## {{ s.title | html.escape }} ({{ s.unit }})

        | Month | Value |
        |---|---:|
        {{~ for v in s.values ~}}
        | {{ v.month }} | {{ v.value == null ? "–" : (v.value | math.format "N1") }} |
        {{~ end ~}}

        {{ known = s.values | array.filter @(do; ret $0.value != null; end) ~}}
        {{ if known.size > 0 }}Highest: {{ known | array.map "value" | array.sort | array.last }}.{{ else }}No figures.{{ end }}

        {{~ end ~}}
        """;

    private static readonly Template Page = Template.Parse(PageText);

    private static readonly Template Loop =
        Template.Parse("{{ for i in 1..10000; i | math.plus 1 | string.append 'x' | string.upcase; end }}");

    private readonly ScriptObject _model = CreateModel();
    private readonly string _text = PageText;

    [Benchmark]
    public bool ParsePage() => Template.Parse(_text).HasErrors;

    [Benchmark]
    public string RenderPage() => Render(Page);

    [Benchmark]
    public string RenderLoopOf10000() => Render(Loop);

    private string Render(Template template)
    {
        var context = new TemplateContext { LoopLimit = 0 };
        context.PushGlobal(_model);
        return template.Render(context);
    }

    /// <summary>Seven series of twelve months, as a monthly report has.</summary>
    private static ScriptObject CreateModel()
    {
        var series = new ScriptArray();
        for (var s = 1; s <= 7; s++)
        {
            var values = new ScriptArray();
            for (var m = 1; m <= 12; m++)
            {
                values.Add(new ScriptObject { ["month"] = $"2026-{m:00}", ["value"] = m == 5 ? null : (1000.5m * s) + m });
            }

            series.Add(new ScriptObject { ["title"] = $"Series {s}", ["unit"] = "items", ["values"] = values });
        }

        return new ScriptObject { ["title"] = "Service report", ["series"] = series };
    }
}
