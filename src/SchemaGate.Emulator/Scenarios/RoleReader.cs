using System.Collections.Immutable;

namespace SchemaGate.Emulator.Scenarios;

/// <summary>Reads the behaviour of a revision.</summary>
internal static class RoleReader
{
    public static Role Read(YamlMap map)
    {
        var sample = new Role();
        return map.Close(new Role
        {
            Starts = map.Flag("starts") ?? sample.Starts,
            HttpStatus = (int?)map.Number("http-status", 200, 599) ?? sample.HttpStatus,
            RequestTimeout = map.Duration("request-timeout") ?? sample.RequestTimeout,
            Repeat = map.Duration("repeat", TimeSpan.FromSeconds(1)),
            Phases = PhasesOf(map, sample.Phases),
        });
    }

    // What a phase does not say stays as it was in the phase before.
    private static ImmutableArray<Phase> PhasesOf(YamlMap map, ImmutableArray<Phase> sample)
    {
        var phases = ImmutableArray.CreateBuilder<Phase>();
        foreach (var item in map.Maps("phases"))
        {
            phases.Add(PhaseOf(item, phases.LastOrDefault()));
        }

        return phases.Count == 0 ? sample : phases.ToImmutable();
    }

    private static Phase PhaseOf(YamlMap map, Phase? before)
    {
        var from = map.Duration("from") ?? TimeSpan.Zero;
        if (before is null != (from == TimeSpan.Zero) || from < before?.From)
        {
            throw map.Slip("from", "the first phase begins at 0, and each other one later than the one before it");
        }

        var sample = before ?? new Phase();
        return map.Close(new Phase
        {
            From = from,
            ErrorRatio = map.Number("error-ratio", 0, 1) ?? sample.ErrorRatio,
            ClientErrorRatio = map.Number("client-error-ratio", 0, 1) ?? sample.ClientErrorRatio,
            Reach = map.Number("reach", 0, 1) ?? sample.Reach,
            Latency = map.Map("latency") is { } latency ? LatencyOf(latency) : sample.Latency,
        });
    }

    private static LatencyShape LatencyOf(YamlMap map)
    {
        var (p50, p95, p99) = (map.Duration("p50"), map.Duration("p95"), map.Duration("p99"));
        if (p50 is null || p50 == TimeSpan.Zero || p95 < p50 || p99 < p95)
        {
            throw map.Slip("p50", "a latency needs 'p50' of more than 0, and no smaller 'p95' and 'p99'");
        }

        var middle = (p95 ?? p50).Value;
        return map.Close(new LatencyShape(p50.Value.TotalMilliseconds, middle.TotalMilliseconds, (p99 ?? middle).TotalMilliseconds));
    }
}
