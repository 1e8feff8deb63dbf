using SchemaGate.Canary.Rollouts;
using SchemaGate.Ledger;
using SchemaGate.Ledger.Rollouts;
using SchemaGate.Ledger.Totals;

namespace SchemaGate.Dashboard.Services;

/// <summary>All services that the ledger knows, by name.</summary>
internal static class ServiceSummaries
{
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public static async Task<IReadOnlyList<ServiceSummary>> OfAsync(IReadableLedger ledger, CancellationToken cancellation)
    {
        var ended = (await ledger.TotalsAsync(cancellation).ConfigureAwait(false)).Where(total => total.Kind == TotalKind.Ended).ToLookup(total => (total.Service, total.Environment));
        return [.. (await ledger.NewestOfEachAsync(cancellation).ConfigureAwait(false)).Select(rollout => Of(rollout, [.. ended[(rollout.Service.Name, rollout.Service.Environment)]]))];
    }

    private static ServiceSummary Of(RecordedRollout rollout, IReadOnlyList<LedgerTotal> ended)
    {
        var (facts, isSplit) = (rollout.Facts, rollout.Facts.Phase is not (Phase.Promoted or Phase.RolledBack or Phase.Refused));
        return new()
        {
            Service = rollout.Service,
            Stable = facts.Phase == Phase.Promoted ? facts.Canary : facts.Stable,
            Canary = isSplit ? facts.Canary : null,
            Traffic = isSplit ? facts.Traffic ?? 0 : 0,
            Deployment = rollout.Number,
            Phase = facts.Phase,
            Started = facts.Started,
            Ended = facts.Phase.IsEnd() ? rollout.EndedAt ?? rollout.LastAt : null,
            Promoted = Sum(ended.Where(total => total.Labels.Second == nameof(Phase.Promoted))),
            Finished = Sum(ended),
        };
    }

    private static long Sum(IEnumerable<LedgerTotal> totals) => (long)totals.Sum(total => total.Value);
}
