using SchemaGate.CloudRun;
using SchemaGate.Ledger;
using SchemaGate.Ledger.Recording;

namespace SchemaGate.Cli.Deploying.Telling;

/// <summary>Keeps the events of one run in a ledger. The run neither waits for it nor fails with it; only at the very end it is given some time.</summary>
#pragma warning disable CA1001 // Its end is told, so it has a method of its own.
internal sealed class LedgerRecorder(ILedger ledger, ServiceAddress address, string environment, Action<string> tell, TimeProvider clock)
#pragma warning restore CA1001
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly LedgerQueue _queue = new(ledger, clock, tell);

    public LedgerListener Listener => field ??= new LedgerListener(_queue, new(address.Service, environment, address.Project, address.Region));

    /// <returns>One sentence when events are missing; null when all are kept.</returns>
    public async Task<string?> EndAsync()
    {
        var problem = await _queue.EndAsync(Limit).ConfigureAwait(false);
        await _queue.DisposeAsync().ConfigureAwait(false);
        await ledger.DisposeAsync().ConfigureAwait(false);
        return problem;
    }
}
