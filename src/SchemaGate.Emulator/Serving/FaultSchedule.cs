using System.Collections.Immutable;
using SchemaGate.Emulator.Scenarios;

namespace SchemaGate.Emulator.Serving;

/// <summary>Says which call a fault strikes. Used by one caller at a time.</summary>
internal sealed class FaultSchedule(ImmutableArray<Fault> faults)
{
    private readonly int[] _calls = new int[faults.Length];
    private readonly int[] _strikes = new int[faults.Length];

    /// <param name="rpc">Name of the method that is called.</param>
    /// <param name="sinceShift">Time since the first shift of traffic; null before it.</param>
    /// <returns>Null when nothing goes wrong.</returns>
    public Fault? Next(string rpc, TimeSpan? sinceShift)
    {
        var struck = Enumerable.Range(0, faults.Length).Where(index => Concerns(faults[index], rpc, sinceShift)).Where(Strikes).ToList();
        return struck.Count == 0 ? null : faults[struck[0]];
    }

    private bool Strikes(int index)
    {
        if (++_calls[index] % faults[index].Every != 0 || _strikes[index] >= faults[index].Times)
        {
            return false;
        }

        _strikes[index]++;
        return true;
    }

    private static bool Concerns(Fault fault, string rpc, TimeSpan? sinceShift) =>
        fault.Rpc == rpc
        && (fault.From is null || sinceShift >= fault.From)
        && (fault.Until is null || sinceShift is null || sinceShift < fault.Until);
}
