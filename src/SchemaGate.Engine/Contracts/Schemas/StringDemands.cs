using System.Collections.Immutable;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>What a <see cref="Shape"/> demands of strings; a format may speak of numbers, too.</summary>
internal sealed record StringDemands
{
    public static StringDemands None { get; } = new();

    /// <summary>In Unicode code points.</summary>
    public Sourced<long>? MinLength { get; init; }

    public Sourced<long>? MaxLength { get; init; }

    /// <summary>Distinct patterns (ECMA-262, unanchored), all of which hold.</summary>
    public ImmutableArray<Sourced<string>> Patterns { get; init; } = [];

    /// <summary>Distinct formats, all of which hold.</summary>
    public ImmutableArray<Sourced<string>> Formats { get; init; } = [];

    /// <summary><c>contentEncoding</c>, <c>contentMediaType</c>, <c>contentSchema</c>: annotations in JSON Schema, promises to a client.</summary>
    public ContentKeywords Content { get; init; } = ContentKeywords.None;
}
