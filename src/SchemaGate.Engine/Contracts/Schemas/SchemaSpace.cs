using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>Interns the schemas of one contract and merges their conjuncts. Used by one thread at a time.</summary>
internal sealed class SchemaSpace
{
    /// <summary>The schema that accepts everything.</summary>
    public Schema Any => Of([]);

    /// <summary>The schema written at <paramref name="node"/>; a plain reference is its target.</summary>
    public Schema Of(Node node) => Of([node]);

    /// <summary>The conjunction of written schemas.</summary>
    public Schema Of(ImmutableArray<Node> conjuncts) => new(this, 0, conjuncts);

    internal Shape Merge(Schema schema) => ReferenceEquals(schema.Space, this) ? new Shape { Conjuncts = schema.Conjuncts } : Shape.Any;
}
