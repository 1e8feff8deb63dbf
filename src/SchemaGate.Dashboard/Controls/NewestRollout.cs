using SchemaGate.Ledger;
using SchemaGate.Ledger.Rollouts;

namespace SchemaGate.Dashboard.Controls;

/// <summary>Only the newest rollout of a service can be acted on.</summary>
internal static class NewestRollout
{
    public static async Task<bool> IsAsync(IReadableLedger ledger, RecordedRollout rollout, CancellationToken cancellation) =>
        (await ledger.NewestOfEachAsync(cancellation).ConfigureAwait(false)).Any(newest => newest.Number == rollout.Number);
}
