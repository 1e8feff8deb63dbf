using System.Collections.Immutable;
using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison.Bodies;

/// <summary>Media types that others stand for now.</summary>
internal sealed record MediaTypeRename(ImmutableArray<MediaType> Old, ImmutableArray<MediaType> New, Relation Relation);
