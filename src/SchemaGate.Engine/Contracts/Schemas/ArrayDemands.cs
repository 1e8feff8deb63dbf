using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>What a <see cref="Shape"/> demands of arrays.</summary>
internal sealed record ArrayDemands
{
    public static ArrayDemands None { get; } = new();

    public Sourced<long>? MinItems { get; init; }

    public Sourced<long>? MaxItems { get; init; }

    /// <summary>Set when <c>uniqueItems</c> is true.</summary>
    public Node? UniqueItems { get; init; }

    /// <summary>Schemas by position.</summary>
    public ImmutableArray<Sourced<Schema>> PrefixItems { get; init; } = [];

    /// <summary>What items after <see cref="PrefixItems"/> satisfy; null accepts everything.</summary>
    public Sourced<Schema>? Items { get; init; }

    public ImmutableArray<ContainsRule> Contains { get; init; } = [];
}
