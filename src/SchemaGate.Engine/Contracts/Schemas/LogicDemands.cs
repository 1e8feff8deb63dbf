using System.Collections.Immutable;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>What a <see cref="Shape"/> demands by other schemas.</summary>
internal sealed record LogicDemands
{
    public static LogicDemands None { get; } = new();

    public ImmutableArray<Choice> Choices { get; init; } = [];

    public Discriminator? Discriminator { get; init; }

    public ImmutableArray<Sourced<Schema>> Not { get; init; } = [];

    public ImmutableArray<Conditional> Conditionals { get; init; } = [];
}
