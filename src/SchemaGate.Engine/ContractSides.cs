using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Comparison.Paths;
using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine;

/// <summary>The two states of one document.</summary>
/// <param name="Old">Null when there was none.</param>
/// <param name="New">Null when there is none any more.</param>
internal sealed record ContractSides(Contract? Old, Contract? New)
{
    public FoundChanges Find(LifecycleTerms terms)
    {
        var operations = ContractPairing.Of(Old, New);
        return new(Changes(operations, terms), UnstableOperations.Of(terms, operations));
    }

    /// <param name="operations">Which operation is which; those that are in neither side of it have their counterparts elsewhere.</param>
    /// <param name="terms">On what terms things may go.</param>
    public IReadOnlyCollection<CollectedChange> Changes(ContractPairing operations, LifecycleTerms terms) => (Old, New) switch
    {
        ({ } old, { } @new) => Differences.Between(old, @new, terms, pair => ContractComparison.Compare(pair, operations)),
        ({ } old, null) => Removed(old, operations, terms),
        (null, { } @new) => Added(@new, operations),
        _ => [],
    };

    private static IReadOnlyCollection<CollectedChange> Removed(Contract old, ContractPairing operations, LifecycleTerms terms)
    {
        var collector = new ChangeCollector();
        DocumentPresence.ReportRemoved(old, operations.Removed, collector, terms);
        return collector.Changes;
    }

    private static IReadOnlyCollection<CollectedChange> Added(Contract @new, ContractPairing operations)
    {
        var collector = new ChangeCollector();
        DocumentPresence.ReportAdded(@new, operations.Added, collector);
        return collector.Changes;
    }
}
