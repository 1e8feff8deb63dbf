using System.Collections.Immutable;

namespace SchemaGate.Engine.Contracts.Values;

/// <summary>A finite set of JSON values, without repetition, in the order of first mention.</summary>
internal sealed record ValueSet(ImmutableArray<JsonValue> Values);
