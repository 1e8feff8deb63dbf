using System.Collections.Immutable;

namespace SchemaGate.Engine.Documents;

/// <summary>What one reading of a tape against the grammar of OpenAPI yields.</summary>
/// <param name="Hashes">For each object and array on the tape, the hash of what it means; annotations have none.</param>
/// <param name="References">The objects that are references (hold <c>$ref</c> or <c>$dynamicRef</c> as a keyword, not as a name), ascending.</param>
/// <param name="Mappings">Indexes of the mappings of discriminators, ascending; their values are references, too.</param>
/// <param name="Problems">Values of the wrong kind, in document order.</param>
internal sealed record Meaning(
    ContainerHashes Hashes,
    ImmutableArray<Reference> References,
    ImmutableArray<int> Mappings,
    ImmutableArray<InputProblem> Problems);
