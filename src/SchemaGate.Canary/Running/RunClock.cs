namespace SchemaGate.Canary.Running;

/// <summary>The time of one run: the wall clock when it began, and the monotonic clock since. Setting the wall clock changes nothing.</summary>
public sealed class RunClock(TimeProvider time)
{
    private readonly DateTimeOffset _began = time.GetUtcNow();
    private readonly long _stamp = time.GetTimestamp();

    public DateTimeOffset Now => _began + time.GetElapsedTime(_stamp);
}
