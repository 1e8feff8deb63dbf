using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Containment.Proof;

/// <summary>Every pair that was ever looked at, once.</summary>
internal sealed class PairTable(Func<Schema, Hash128>? meaning)
{
    private readonly Dictionary<(Schema Inner, Schema Outer), Pair> _pairs = [];

    /// <summary>True when the answer is plain without looking into the schemas.</summary>
    public bool IsPlain(Schema inner, Schema outer) => outer.IsAny || ReferenceEquals(inner, outer) || (!inner.IsAny && (inner.Shape.IsNever || HaveSameMeaning(inner, outer)));

    public bool HaveSameMeaning(Schema one, Schema two) => ReferenceEquals(one, two) || (meaning is not null && meaning(one) == meaning(two));

    /// <summary>The pair, and whether it is new.</summary>
    public Pair Get(Schema inner, Schema outer, out bool isNew)
    {
        isNew = !_pairs.TryGetValue((inner, outer), out var pair);
        if (isNew)
        {
            _pairs[(inner, outer)] = pair = new Pair(inner, outer);
        }

        return pair!;
    }

    public void Forget(Pair pair) => _pairs.Remove((pair.Inner, pair.Outer));
}
