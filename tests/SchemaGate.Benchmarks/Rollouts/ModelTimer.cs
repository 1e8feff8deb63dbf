namespace SchemaGate.Benchmarks.Rollouts;

/// <summary>One wait on a <see cref="ModelTime"/>.</summary>
internal sealed class ModelTimer(TimerCallback callback, object? state) : ITimer
{
    private bool _isDisposed;

    public void End()
    {
        if (!_isDisposed)
        {
            callback(state);
        }
    }

    public bool Change(TimeSpan dueTime, TimeSpan period) => false;

    public void Dispose() => _isDisposed = true;

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
