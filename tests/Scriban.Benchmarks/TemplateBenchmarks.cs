using BenchmarkDotNet.Attributes;
using Scriban.Runtime;

namespace Scriban.Benchmarks;

/// <summary>
/// Time and memory of the monthly template and of a loop of 10,000 steps with pipes, warm:
/// <c>dotnet run -c Release --project tests/Scriban.Benchmarks -- --filter '*'</c>. With <c>-- --cold</c> instead, the time of a
/// process's first rendering.
/// </summary>
[MemoryDiagnoser]
public class TemplateBenchmarks
{
    private const string LoopText = "{{ for i in 1..10000; i | math.plus 1 | string.append 'x' | string.upcase; end }}";

    private readonly MonthlyReport _report = new();
    private readonly Template _loop = Template.Parse(LoopText);

    private ScriptObject _globals = [];

    /// <summary>The template leaves variables of its own among the globals; they are set anew by every rendering.</summary>
    [GlobalSetup]
    public void SetUp() => _globals = _report.CreateGlobals();

    [Benchmark]
    public string MonthlyTemplateParsedAndRendered() => _report.ParseAndRender(_globals);

    [Benchmark]
    public string LoopOf10000WithPipes() => _loop.Render(new TemplateContext { LoopLimit = 0 });
}
