using BenchmarkDotNet.Running;
using ExpungeScreener.Benchmarks;

BenchmarkSwitcher.FromTypes([typeof(ScreeningBenchmark)]).Run(args);
