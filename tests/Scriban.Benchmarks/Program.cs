using BenchmarkDotNet.Running;
using Scriban.Benchmarks;

switch (args)
{
    case [ColdRuns.Option]:
        ColdRuns.Start();
        break;
    case [ColdRuns.OneRunOption]:
        ColdRuns.RunOnce();
        break;
    default:
        BenchmarkSwitcher.FromTypes([typeof(TemplateBenchmarks)]).Run(args);
        break;
}
