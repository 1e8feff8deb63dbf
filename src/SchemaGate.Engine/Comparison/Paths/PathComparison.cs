using SchemaGate.Engine.Comparison.Lifecycles;
using SchemaGate.Engine.Comparison.Operations;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Paths;

/// <summary>Pairs the operations of two contracts and reports those that came or went.</summary>
internal sealed class PathComparison(ContractPair contracts, OperationComparison operations)
{
    public void ComparePaths()
    {
        var pairing = OperationPairing.Of(contracts.Old.Paths, contracts.New.Paths);
        foreach (var (old, @new) in pairing.Pairs)
        {
            operations.ComparePath(old, @new);
        }

        Report(pairing, Facet.Path, Facet.Operation, contracts.Old.Root[Keyword.Paths], contracts.New.Root[Keyword.Paths]);
    }

    public void CompareWebhooks()
    {
        var pairing = OperationPairing.Of(contracts.Old.Webhooks, contracts.New.Webhooks);
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
            ReportRemoved(gone, rest is null ? whole : single, rest?.Source ?? newScope, rest is null);
        }

        foreach (var fresh in pairing.Added)
        {
            var rest = pairing.CounterpartOf(fresh.Path);
            ReportAdded(fresh, rest is null ? whole : single, rest?.Source ?? oldScope, rest is null);
        }
    }

    private void ReportRemoved(Operation gone, Facet facet, Node newScope, bool isWhole) => contracts.Sink.Add(gone.Name, new Change
    {
        Facet = facet,
        Edit = Edit.Removed,
        Relation = Relation.Narrowed,
        Old = isWhole ? gone.Path.Source : gone.Source,
        NewScope = newScope,
        Subject = SubjectOf(gone, isWhole),
        OldValue = Removal.Promise(gone.Lifecycle),
        Circumstances = Whole(isWhole) | Removal.Of(gone.Lifecycle, contracts.Today),
        Trail = Trails.Operation,
    });

    private void ReportAdded(Operation fresh, Facet facet, Node oldScope, bool isWhole) => contracts.Sink.Add(fresh.Name, new Change
    {
        Facet = facet,
        Edit = Edit.Added,
        Relation = Relation.Widened,
        New = isWhole ? fresh.Path.Source : fresh.Source,
        OldScope = oldScope,
        Subject = SubjectOf(fresh, isWhole),
        Circumstances = Whole(isWhole),
        Trail = Trails.Operation,
    });

    private static string SubjectOf(Operation operation, bool isWhole) => isWhole ? operation.Name.Path : operation.Name.ToString();

    private static Circumstances Whole(bool isWhole) => isWhole ? Circumstances.WholePath : Circumstances.None;
}
