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
    /// <param name="terms">On what terms things may go.</param>
    /// <param name="compare">What of the two is compared.</param>
    public static IReadOnlyCollection<CollectedChange> Between(Contract old, Contract @new, LifecycleTerms terms, Action<ContractPair> compare)
    {
        var meanings = new SchemaMeanings(old.Schemas, @new.Schemas);
        var judge = new ContainmentJudge(ContainmentBudget.Default, meanings.Of);
        using var converse = new ConverseJudge(old, @new);
        var schemas = new SchemaComparison(judge, converse, meanings, terms);
        var collector = new ChangeCollector();
        compare(new ContractPair(old, @new, schemas, collector, terms));
        schemas.Complete();
        new SchemaReport(schemas, collector, new WitnessLift(judge)).Write();
        return collector.Changes;
    }
}
