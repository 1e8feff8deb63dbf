using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Comparison.Paths;
using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine;

/// <summary>The two states of one document.</summary>
/// <param name="Old">Null when there was none.</param>
/// <param name="New">Null when there is none any more.</param>
internal sealed record ContractSides(Contract? Old, Contract? New)
{
    public FoundChanges Find(DateOnly today)
    {
        var operations = ContractPairing.Of(Old, New);
        return new(Changes(operations, today), UnstableOperations.Of(operations));
    }

    /// <param name="operations">Which operation is which; those that are in neither side of it have their counterparts elsewhere.</param>
    /// <param name="today">The day against which sunset dates are judged.</param>
    public IReadOnlyCollection<CollectedChange> Changes(ContractPairing operations, DateOnly today) => (Old, New) switch
    {
        ({ } old, { } @new) => Differences.Between(old, @new, today, pair => ContractComparison.Compare(pair, operations)),
        ({ } old, null) => Removed(old, operations, today),
        (null, { } @new) => Added(@new, operations),
        _ => [],
    };

    private static IReadOnlyCollection<CollectedChange> Removed(Contract old, ContractPairing operations, DateOnly today)
    {
        var collector = new ChangeCollector();
        DocumentPresence.ReportRemoved(old, operations.Removed, collector, today);
        return collector.Changes;
    }

    private static IReadOnlyCollection<CollectedChange> Added(Contract @new, ContractPairing operations)
    {
        var collector = new ChangeCollector();
        DocumentPresence.ReportAdded(@new, operations.Added, collector);
        return collector.Changes;
    }
}
