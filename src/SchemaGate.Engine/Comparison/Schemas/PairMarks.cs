namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>Which ways one walk has gone already; used for walk after walk without clearing.</summary>
internal sealed class PairMarks(int pairs)
{
    private readonly int[] _marks = new int[PairVisit.Keys(pairs)];
    private int _walk;

    public void StartWalk() => _walk++;

    /// <summary>True the first time in a walk.</summary>
    public bool Add(int key)
    {
        var isNew = _marks[key] != _walk;
        _marks[key] = _walk;
        return isNew;
    }
}
