using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison;

/// <summary>Folds changes that have one cause, in the order in which they were found.</summary>
internal sealed class ChangeCollector : IChangeSink
{
    private readonly Dictionary<ChangeKey, CollectedChange> _changes = [];

    public IReadOnlyCollection<CollectedChange> Changes => _changes.Values;

    public void Add(OperationName? operation, Change change)
    {
        if (!AddTo(operation, ChangeKey.Of(change)))
        {
            Add(operation, change, static () => null);
        }
    }

    /// <summary>Records that a known change reaches a further operation; false when it is not known.</summary>
    public bool AddTo(OperationName? operation, ChangeKey key)
    {
        if (!_changes.TryGetValue(key, out var collected))
        {
            return false;
        }

        collected.Reaches(operation);
        return true;
    }

    /// <summary>Records a change that is not known yet.</summary>
    public void Add(OperationName? operation, Change change, Func<Witness?> show)
    {
        var collected = new CollectedChange(change, show);
        collected.Reaches(operation);
        _changes.Add(ChangeKey.Of(change), collected);
    }
}
