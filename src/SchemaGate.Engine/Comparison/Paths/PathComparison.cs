using SchemaGate.Engine.Comparison.Operations;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Paths;

/// <summary>Pairs the operations of two contracts and reports those that came or went.</summary>
internal sealed class PathComparison(ContractPair contracts, OperationComparison operations)
{
    public void ComparePaths(OperationPairing pairing)
    {
        foreach (var (old, @new) in pairing.Pairs)
        {
            operations.ComparePath(old, @new);
        }

        Report(pairing, Facet.Path, Facet.Operation, contracts.Old.Root[Keyword.Paths], contracts.New.Root[Keyword.Paths]);
    }

    public void CompareWebhooks(OperationPairing pairing)
    {
        foreach (var (old, @new) in pairing.Pairs)
        {
            operations.CompareCall(old, @new);
        }

        Report(pairing, Facet.Webhook, Facet.Webhook, contracts.Old.Root[Keyword.Webhooks], contracts.New.Root[Keyword.Webhooks]);
    }

    private void Report(OperationPairing pairing, Facet whole, Facet single, Node oldMap, Node newMap)
    {
        var oldScope = oldMap.Exists ? oldMap : contracts.Old.Root;
        var newScope = newMap.Exists ? newMap : contracts.New.Root;
        foreach (var gone in pairing.Removed)
        {
            var rest = pairing.CounterpartOf(gone.Path);
            var change = OperationChange.Removed(gone, rest is null ? whole : single, rest is null, contracts.Terms);
            contracts.Sink.Add(gone.Name, change with { NewScope = rest?.Source ?? newScope });
        }

        foreach (var fresh in pairing.Added)
        {
            var rest = pairing.CounterpartOf(fresh.Path);
            var change = OperationChange.Added(fresh, rest is null ? whole : single, rest is null);
            contracts.Sink.Add(fresh.Name, change with { OldScope = rest?.Source ?? oldScope });
        }
    }
}
