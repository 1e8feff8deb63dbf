namespace SchemaGate.Benchmarks.Rollouts;

/// <summary>What many rollouts cost this process since they began.</summary>
internal sealed class RolloutCosts(int count)
{
    private readonly ProcessCost _began = ProcessCost.Now();
    private long _looks;
    private long _checks;

    /// <summary>A rollout read its service.</summary>
    public void Look() => Interlocked.Increment(ref _looks);

    /// <summary>A rollout read its metrics, and holds them against the thresholds.</summary>
    public void Check() => Interlocked.Increment(ref _checks);

    public void Report(string when)
    {
        var now = ProcessCost.Now();
        var microseconds = (now.Processor - _began.Processor).TotalMicroseconds;
        var perRollout = (now.Heap - _began.Heap) / 1024.0 / count;
        Console.WriteLine($"  {when}  {_looks,12:N0} looks  {_checks,10:N0} checks  CPU {microseconds / _looks,7:F1} us a look, {microseconds / _checks,8:F1} us a check with its looks  {perRollout,6:F1} KB a rollout  {now.Resident / 1e6,6:F0} MB resident");
    }
}
