using SchemaGate.Canary.Policies;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Running;

namespace SchemaGate.Benchmarks.Rollouts;

/// <summary>Many rollouts of days at once in one process, on services in the same process: what the canary core itself costs.</summary>
internal static class ModelBench
{
    private static readonly TimeSpan Window = TimeSpan.FromHours(72);
    private static readonly int[] Hours = [1, 24, 48, 72];

    public static void Run(int count)
    {
        Console.WriteLine($"{count} rollouts at once in one process, windows of {Window.TotalHours} h, a check each minute, services in the process");
        var time = new ModelTime();
        var costs = new RolloutCosts(count);
        var rollouts = Enumerable.Range(0, count).Select(number => StartAsync(new($"service-{number}", time), time, costs)).ToList();
        foreach (var hour in Hours)
        {
            time.PassUntil(TimeSpan.FromHours(hour));
            costs.Report($"after {hour,2} h");
        }

        time.PassUntil(Window + TimeSpan.FromHours(2));
        Console.WriteLine($"  promoted: {rollouts.Count(rollout => rollout.IsCompletedSuccessfully && rollout.Result.Phase == Phase.Promoted)} of {count}");
    }

    private static Task<Rollout> StartAsync(ModelService service, TimeProvider time, RolloutCosts costs)
    {
        var counted = new CountedPlatform(service, service, costs);
#pragma warning disable CA5394 // Not a secret: it spreads retries.
        var runner = new RolloutRunner(new(counted, counted), new NoListener(), time, new Random(1));
#pragma warning restore CA5394
        var policy = new CanaryPolicy { Window = new() { Duration = Window } };
        return runner.RunAsync(new() { Id = "r1", Service = service.Canary, Revision = service.Canary, Owner = "bench", Policy = policy }, CancellationToken.None);
    }
}
