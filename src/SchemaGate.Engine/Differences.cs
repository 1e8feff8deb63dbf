using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Comparison.Schemas;
using SchemaGate.Engine.Containment;
using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine;

/// <summary>The changes between two contracts, schemas included.</summary>
internal static class Differences
{
    /// <param name="old">The contract that clients hold.</param>
    /// <param name="new">The contract that is to replace it.</param>
    /// <param name="today">The day against which sunset dates are judged.</param>
    /// <param name="compare">What of the two is compared.</param>
    public static IReadOnlyCollection<CollectedChange> Between(Contract old, Contract @new, DateOnly today, Action<ContractPair> compare)
    {
        var meanings = new SchemaMeanings(old, @new);
        var judge = new ContainmentJudge(ContainmentBudget.Default, meanings.Of);
        var schemas = new SchemaComparison(judge, meanings, today);
        var collector = new ChangeCollector();
        compare(new ContractPair(old, @new, schemas, collector, today));
        new SchemaReport(schemas, collector, new WitnessLift(judge)).Write();
        return collector.Changes;
    }
}
