// The phases of a comparison, one by one: dotnet run -c Release --project tests/SchemaGate.Benchmarks
// Rollouts side by side: -- rollouts [COUNT], and over gRPC: -- rollouts-grpc [COUNT]
// A dashboard over a thousand events of each of a thousand rollouts: -- ledger [ROLLOUTS]
// SCHEMAGATE_OLD and SCHEMAGATE_NEW name the documents; by default the sample pair in testdata/orders.

using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using SchemaGate.Benchmarks;
using SchemaGate.Benchmarks.Ledgers;
using SchemaGate.Benchmarks.Rollouts;

var count = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1000;
switch (args.FirstOrDefault())
{
    case "rollouts": ModelBench.Run(count); return;
    case "rollouts-grpc": await GrpcBench.RunAsync(count); return;
    case "ledger": await LedgerBench.RunAsync(count); return;
    case EmulatorFarm.Command: await EmulatorFarm.ServeAsync(count, double.Parse(args[2], CultureInfo.InvariantCulture)); return;
}

// In this process: a generated project would inherit the build settings of the repository.
var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.DontLogOutput));
BenchmarkRunner.Run<Phases>(config, args);
