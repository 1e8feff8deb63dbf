using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Running;
using SchemaGate.CloudRun;

namespace SchemaGate.Benchmarks.Rollouts;

/// <summary>Many rollouts at once in one process over gRPC, each with a service of its own on an emulated Cloud Run in another process.</summary>
internal static class GrpcBench
{
    private const double Speed = 5;

    public static async Task RunAsync(int count)
    {
        Console.WriteLine($"{count} rollouts at once in one process, windows of 15 min, a check each minute, over gRPC to emulators in another process, {Speed} times as fast");
        using var farm = EmulatorFarm.Start(count, Speed);
        var connections = farm.Emulators.Select(emulator => GoogleConnection.Open(new() { Run = emulator.Address, Monitoring = emulator.Address }, emulator.Clock)).ToList();
        var costs = new RolloutCosts(count);
        var rollouts = farm.Emulators.Select((emulator, at) => StartAsync(connections[at], emulator.Clock, costs)).ToList();
        for (var minute = 5; minute <= 15; minute += 5)
        {
            await Task.Delay(TimeSpan.FromMinutes(5) / Speed);
            costs.Report($"after {minute,2} min");
        }

        await Task.WhenAll(rollouts);
        costs.Report("at the end  ");
        Console.WriteLine($"  promoted: {rollouts.Count(rollout => rollout.Result.Phase == Phase.Promoted)} of {count}");
        connections.ForEach(connection => connection.Dispose());
    }

    private static Task<Rollout> StartAsync(GoogleConnection connection, TimeProvider clock, RolloutCosts costs)
    {
        var address = new ServiceAddress("demo", "europe-west1", "orders");
        var counted = new CountedPlatform(new CloudRunHost(connection, address, new()), new CloudMonitoringSource(connection, address), costs);
#pragma warning disable CA5394 // Not a secret: it spreads retries.
        var runner = new RolloutRunner(new(counted, counted), new NoListener(), clock, Random.Shared);
#pragma warning restore CA5394
        return runner.RunAsync(new() { Id = "r1", Service = "orders", Revision = "orders-00002-def", Owner = "bench" }, CancellationToken.None);
    }
}
