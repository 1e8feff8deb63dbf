using SchemaGate.Engine.Containment.Atoms;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Containment.Proof;

/// <summary>Tells schemas for certain that accept nothing: a required member or item that nothing satisfies empties what is around it.</summary>
internal sealed class Emptiness(Normaliser normaliser)
{
    private const int MaxDepth = 24;
    private readonly Dictionary<Schema, bool> _known = [];
    private int _depth;

    public bool IsEmpty(Schema schema)
    {
        if (schema.IsAny || _depth > MaxDepth || PlainScalar.Is(schema.Flat))
        {
            return false;
        }

        if (!_known.TryGetValue(schema, out var isEmpty))
        {
            _known[schema] = false;
            _depth++;
            _known[schema] = isEmpty = normaliser.Of(schema, false).Atoms.All(IsEmpty);
            _depth--;
        }

        return isEmpty;
    }

    public bool IsEmpty(Atom atom) => atom.IsEmpty || atom switch
    {
        ObjectAtom map => map.Members.Any(member => member.IsRequired && (member.IsForbidden || IsEmpty(member.Schema)) && !member.IsHidden),
        ArrayAtom array => Enumerable.Range(0, (int)Math.Min(array.Length.Minimum, array.Prefix.Length + 1)).Any(position => array.At(position) is { } item && IsEmpty(item)),
        _ => false,
    };
}
