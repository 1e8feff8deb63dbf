using System.Collections.Concurrent;
using SchemaGate.Dashboard.Controls;

namespace SchemaGate.Dashboard.Tests;

/// <summary>Writes down what it is asked for, and ends it when the test says so.</summary>
internal sealed class WaitingControl : IRolloutControl
{
    private readonly TaskCompletionSource<ControlOutcome> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ConcurrentQueue<ControlRequest> Requests { get; } = [];

    public void End(ControlOutcome outcome) => _end.TrySetResult(outcome);

    public Task<ControlOutcome> RunAsync(ControlRequest request)
    {
        Requests.Enqueue(request);
        return _end.Task;
    }
}
