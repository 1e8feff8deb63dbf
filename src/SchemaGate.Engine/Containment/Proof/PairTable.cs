using SchemaGate.Engine.Containment.Atoms;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Containment.Proof;

/// <summary>Every pair that was ever looked at, once.</summary>
internal sealed class PairTable(Func<Schema, Hash128>? meaning)
{
    private readonly Dictionary<(Schema Inner, Schema Outer), Pair> _pairs = [];
    private readonly Dictionary<NormalForm, HashSet<Hash128>> _alternatives = new(ReferenceEqualityComparer.Instance);

    /// <summary>True when the answer is plain; looks into the schemas only when they differ.</summary>
    public bool IsPlain(Schema inner, Schema outer) => HaveSameMeaning(inner, outer) || outer.IsAny || (!inner.IsAny && inner.Shape.IsNever);

    public bool HaveSameMeaning(Schema one, Schema two) => ReferenceEquals(one, two) || (meaning is not null && meaning(one) == meaning(two));

    /// <summary>Whether one of a form's alternatives means the same as a schema.</summary>
    public bool HasAlternative(NormalForm form, Schema schema)
    {
        if (meaning is null || form.Alternatives.IsEmpty)
        {
            return form.Alternatives.Contains(schema);
        }

        if (!_alternatives.TryGetValue(form, out var meanings))
        {
            _alternatives[form] = meanings = [.. form.Alternatives.Select(meaning)];
        }

        return meanings.Contains(meaning(schema));
    }

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
