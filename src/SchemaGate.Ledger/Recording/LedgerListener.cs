using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Running;
using SchemaGate.Ledger.Contracts;
using SchemaGate.Ledger.Entries;

namespace SchemaGate.Ledger.Recording;

/// <summary>Writes the events of a rollout into a ledger, beside it: a rollout neither waits for the ledger nor fails with it.</summary>
/// <param name="queue">Takes the entries.</param>
/// <param name="service">Which service it is a rollout of.</param>
public sealed class LedgerListener(LedgerQueue queue, RecordedService service) : IRolloutListener
{
    private readonly List<LedgerEntry> _early = [];
    private LastLook _look = new(null, null);

    /// <summary>The contract was checked before a rollout. When it holds, it is written with the first event of the rollout.</summary>
    /// <param name="plan">The rollout that was asked for.</param>
    /// <param name="contract">What was found.</param>
    /// <param name="at">When.</param>
    public void ContractChecked(RolloutPlan plan, RecordedContract contract, DateTimeOffset at)
    {
        var entry = EntryOf.Contract(Rollout.Begin(plan, at), contract, service);
        if (contract.Verdict == ContractVerdict.Holds)
        {
            _early.Add(entry);
        }
        else
        {
            queue.Add(entry);
        }
    }

    /// <inheritdoc/>
    public void Happened(Rollout rollout, RolloutEvent happened)
    {
        _early.Add(EntryOf.Event(rollout, happened, service, _look));
        if (IsKnown(rollout))
        {
            _early.ForEach(entry => queue.Add(entry with { Rollout = rollout.Plan.Id }));
            _early.Clear();
        }
    }

    /// <inheritdoc/>
    public void Seen(Rollout rollout, ServiceState state) =>
        _look = new(rollout.Canary is { } canary ? state.ServedPercent(canary) : null, state.LatestCreated);

    // Who takes over learns the rollout's id from the service. One who finds nothing to take over did nothing that is worth an entry.
    private static bool IsKnown(Rollout rollout) => !rollout.Plan.IsTakeOver || rollout.IsClaimed;
}
