using System.Diagnostics;

namespace SchemaGate.Benchmarks.Rollouts;

/// <summary>What this process cost up to a moment.</summary>
/// <param name="Processor">CPU time of all threads.</param>
/// <param name="Heap">Bytes of objects that are alive.</param>
/// <param name="Resident">Bytes of the process in memory.</param>
internal sealed record ProcessCost(TimeSpan Processor, long Heap, long Resident)
{
    public static ProcessCost Now()
    {
        var heap = GC.GetTotalMemory(forceFullCollection: true);
        using var process = Process.GetCurrentProcess();
        return new(process.TotalProcessorTime, heap, process.WorkingSet64);
    }
}
