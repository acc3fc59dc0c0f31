using BenchmarkDotNet.Running;
using Scriban.Benchmarks;

BenchmarkSwitcher.FromTypes([typeof(TemplateBenchmarks)]).Run(args);
