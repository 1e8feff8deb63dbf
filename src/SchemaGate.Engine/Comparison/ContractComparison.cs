using SchemaGate.Engine.Comparison.Components;
using SchemaGate.Engine.Comparison.Lifecycles;
using SchemaGate.Engine.Comparison.Operations;
using SchemaGate.Engine.Comparison.Paths;
using SchemaGate.Engine.Comparison.Security;
using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison;

/// <summary>Finds every difference between two contracts that means something to a client.</summary>
internal static class ContractComparison
{
    /// <param name="old">The contract that clients hold.</param>
    /// <param name="new">The contract that is to replace it.</param>
    /// <param name="schemas">Compares what values may be.</param>
    /// <param name="sink">Takes the changes; always the versions (<see cref="Facet.Version"/>) first, equal or not.</param>
    /// <param name="today">The day against which sunset dates are judged.</param>
    public static void Compare(Contract old, Contract @new, ISchemaComparison schemas, IChangeSink sink, DateOnly today)
    {
        var pair = new ContractPair(old, @new, schemas, sink, today);
        VersionComparison.Compare(pair);
        SecuritySchemeComparison.Compare(pair);
        ComponentComparison.Compare(pair);
        var paths = new PathComparison(pair, new OperationComparison(pair));
        paths.ComparePaths();
        paths.CompareWebhooks();
    }
}
