using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>
/// A hash for each schema, equal only where two schemas mean the same, whatever they are called. Schemas of different
/// dialects are never equal: there the same words may mean different things.
/// </summary>
internal sealed class SchemaMeanings(SchemaSpace old, SchemaSpace @new)
{
    private static readonly Hash128 New = Hashing.Of(ulong.MaxValue);
    private readonly bool _isOneDialect = old.Dialect == @new.Dialect;

    /// <summary>True when two schemas are known at a glance to mean the same; false says nothing.</summary>
    public bool AreSame(Schema one, Schema other) => ReferenceEquals(one, other) || Of(one) == Of(other);

    public Hash128 Of(Schema schema) => _isOneDialect || schema.Conjuncts.IsEmpty || !ReferenceEquals(schema.Space, @new)
        ? schema.Closure
        : Hashing.Pair(New, schema.Closure);
}
