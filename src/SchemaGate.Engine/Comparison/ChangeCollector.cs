using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison;

/// <summary>Folds changes that have one cause, in the order in which they were found.</summary>
internal sealed class ChangeCollector : IChangeSink
{
    private readonly Dictionary<ChangeKey, CollectedChange> _changes = [];

    public IReadOnlyCollection<CollectedChange> Changes => _changes.Values;

    public void Add(OperationName? operation, Change change) => Add(operation, change, static () => null);

    public void Add(OperationName? operation, Change change, Func<Witness?> show)
    {
        var key = ChangeKey.Of(change);
        if (!_changes.TryGetValue(key, out var collected))
        {
            _changes[key] = collected = new CollectedChange(change, new SortedSet<OperationName>(OperationOrder.Instance), show);
        }

        if (operation is not null)
        {
            collected.Operations.Add(operation);
        }
    }
}
