using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>
/// A hash for each schema, equal only where two schemas mean the same, whatever they are called. Schemas of different versions of
/// OpenAPI are never equal: there the same words may mean different things.
/// </summary>
internal sealed class SchemaMeanings(Contract old, Contract @new)
{
    private readonly Dictionary<Schema, Hash128> _known = [];
    private readonly ulong _newTag = old.Dialect == @new.Dialect ? 0UL : 1UL;

    /// <summary>True when two schemas are known at a glance to mean the same; false says nothing.</summary>
    public bool AreSame(Schema one, Schema other) => ReferenceEquals(one, other) || Of(one) == Of(other);

    public Hash128 Of(Schema schema)
    {
        if (!_known.TryGetValue(schema, out var hash))
        {
            _known[schema] = hash = schema.Conjuncts.IsEmpty ? Hashing.Of(0) : Compute(schema);
        }

        return hash;
    }

    private Hash128 Compute(Schema schema)
    {
        var hash = Hashing.Of(ReferenceEquals(schema.Space, @new.Schemas) ? _newTag : 0UL);
        foreach (var conjunct in schema.Conjuncts)
        {
            hash = Hashing.Pair(hash, schema.Space.References.Closure(conjunct));
        }

        return hash;
    }
}
