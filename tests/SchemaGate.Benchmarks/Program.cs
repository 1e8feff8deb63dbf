// The phases of a comparison, one by one: dotnet run -c Release --project tests/SchemaGate.Benchmarks
// SCHEMAGATE_OLD and SCHEMAGATE_NEW name the documents; by default the sample pair in testdata/orders.

using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using SchemaGate.Benchmarks;

// In this process: a generated project would inherit the build settings of the repository.
var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.DontLogOutput));
BenchmarkRunner.Run<Phases>(config, args);
