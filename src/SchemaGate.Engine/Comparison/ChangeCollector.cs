using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison;

/// <summary>Folds changes that have one cause, in the order in which they were found.</summary>
internal sealed class ChangeCollector : IChangeSink
{
    private readonly Dictionary<ChangeKey, CollectedChange> _changes = [];

    public IReadOnlyCollection<CollectedChange> Changes => _changes.Values;

    public void Add(OperationName? operation, Change change)
    {
        var sighting = new Sighting(operation, change.Trail);
        if (!AddTo(sighting, ChangeKey.Of(change)))
        {
            Add(sighting, change, static () => null);
        }
    }

    /// <summary>Records that a known change shows at a further place; false when it is not known.</summary>
    public bool AddTo(Sighting sighting, ChangeKey key)
    {
        if (!_changes.TryGetValue(key, out var collected))
        {
            return false;
        }

        collected.ShowsAt(sighting);
        return true;
    }

    /// <summary>Records a change that is not known yet.</summary>
    public void Add(Sighting sighting, Change change, Func<Witness?> show)
    {
        var collected = new CollectedChange(change, show);
        collected.ShowsAt(sighting);
        _changes.Add(ChangeKey.Of(change), collected);
    }
}
