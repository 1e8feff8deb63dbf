using System.Collections.Concurrent;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Ledger.Entries;
using SchemaGate.Ledger.Rollouts;

namespace SchemaGate.Dashboard.Controls;

/// <summary>Takes requests, one at a time for each service, and carries them out beside the page that asked.</summary>
internal sealed class ControlDesk(IRolloutControl? control, TimeProvider clock) : IAsyncDisposable
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
            var task = Task.Run(() => RunAsync(rollout, ticket));
            _running[task] = true;
            _ = task.ContinueWith(done => _running.TryRemove(done, out var _), TaskScheduler.Default);
            return null;
        }
    }

    public async ValueTask DisposeAsync() => await Task.WhenAll(_running.Keys).ConfigureAwait(false);

    private async Task RunAsync(RecordedRollout rollout, ControlTicket ticket)
    {
        var outcome = await OutcomeOfAsync(new(rollout, ticket.Request)).ConfigureAwait(false);
        lock (_lock)
        {
            _newest[rollout.Service] = (rollout.Number, ticket with { Outcome = outcome });
        }
    }

    private async Task<ControlOutcome> OutcomeOfAsync(ControlRequest request)
    {
        try
        {
            return await control!.RunAsync(request).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // The outer door of a request: whatever goes wrong is its outcome, and the next one is taken.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            return new(IsDone: false, $"An error in schemagate ended it: {bug.Message.TrimEnd('.')}. Look at the service with `schemagate canary status`.");
        }
    }
}
