using System.Collections.Concurrent;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Ledger.Entries;
using SchemaGate.Ledger.Rollouts;

namespace SchemaGate.Dashboard.Controls;

/// <summary>Takes requests, one at a time for each service, and carries them out beside the page that asked.</summary>
internal sealed class ControlDesk(IRolloutControl? control, Faults faults, TimeProvider clock) : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<RecordedService, (long Rollout, ControlTicket Ticket)> _newest = [];
    private readonly ConcurrentDictionary<Task, bool> _running = [];

    public bool IsOpen => control is not null;

    /// <summary>The newest request for a rollout; null when there is none.</summary>
    public ControlTicket? TicketOf(RecordedRollout rollout)
    {
        lock (_lock)
        {
            return _newest.TryGetValue(rollout.Service, out var newest) && newest.Rollout == rollout.Number ? newest.Ticket : null;
        }
    }

    /// <returns>Null when it is being carried out now; otherwise the request that stands in the way.</returns>
    public ControlTicket? TryBegin(RecordedRollout rollout, OperatorRequest request)
    {
        lock (_lock)
        {
            if (_newest.TryGetValue(rollout.Service, out var other) && other.Ticket.Outcome is null)
            {
                return other.Ticket;
            }

            var ticket = new ControlTicket(request, clock.GetUtcNow(), null);
            _newest[rollout.Service] = (rollout.Number, ticket);
            var ending = Task.Run(() => control!.RunAsync(new(rollout, request))).ContinueWith(done => End(rollout, ticket, done), TaskScheduler.Default);
            _running[ending] = true;
            _ = ending.ContinueWith(done => _running.TryRemove(done, out var _), TaskScheduler.Default);
            return null;
        }
    }

    public async ValueTask DisposeAsync() => await Task.WhenAll(_running.Keys).ConfigureAwait(false);

    // Whatever goes wrong is the outcome, and the next request is taken.
    private void End(RecordedRollout rollout, ControlTicket ticket, Task<ControlOutcome> done)
    {
        var outcome = done.IsCompletedSuccessfully ? done.Result : faults.OutcomeOf(done.Exception?.GetBaseException() ?? new TaskCanceledException(done));
        lock (_lock)
        {
            _newest[rollout.Service] = (rollout.Number, ticket with { Outcome = outcome });
        }
    }
}
