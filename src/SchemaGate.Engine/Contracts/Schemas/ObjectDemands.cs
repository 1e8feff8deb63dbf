using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>What a <see cref="Shape"/> demands of objects.</summary>
internal sealed record ObjectDemands
{
    public static ObjectDemands None { get; } = new();

    public Sourced<long>? MinProperties { get; init; }

    public Sourced<long>? MaxProperties { get; init; }

    /// <summary>Declared members by name; a name's schema already includes patterns and additionalProperties of the conjuncts that do not declare it.</summary>
    public NameMap<Property> Properties { get; init; } = NameMap<Property>.Empty;

    /// <summary>Names that must be present, with the entry of <c>required</c> that says so. A name need not be declared.</summary>
    public NameMap<Node> Required { get; init; } = NameMap<Node>.Empty;

    public ImmutableArray<PatternProperty> PatternProperties { get; init; } = [];

    /// <summary>What members satisfy that are neither declared nor match a pattern; null accepts everything (an open object).</summary>
    public Sourced<Schema>? Additional { get; init; }

    public Sourced<Schema>? PropertyNames { get; init; }

    /// <summary><c>dependentRequired</c> and <c>dependentSchemas</c>.</summary>
    public ImmutableArray<Dependency> Dependencies { get; init; } = [];
}
