namespace SchemaGate.Engine.Containment.Likeness;

/// <summary>What is left to be shown. Each obligation is met once: what is assumed on the way round a circle holds if all else does.</summary>
internal sealed class Obligations(int limit)
{
    private readonly HashSet<Obligation> _seen = [];
    private readonly Queue<Obligation> _open = new();

    /// <summary>True when there is more to show than is worth the work.</summary>
    public bool IsOverLimit => _seen.Count > limit;

    public void Add(Obligation obligation)
    {
        if (_seen.Add(obligation))
        {
            _open.Enqueue(obligation);
        }
    }

    public bool TryNext(out Obligation obligation) => _open.TryDequeue(out obligation);
}
