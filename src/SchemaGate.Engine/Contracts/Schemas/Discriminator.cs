using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>The member that tells which branch a value belongs to.</summary>
/// <param name="PropertyName">The member's name.</param>
/// <param name="Mapping">Explicit entries, then the implicit ones (component name of each branch that no entry names).</param>
/// <param name="Default">What a value is read as whose member is missing or has no entry (OpenAPI 3.2, <c>defaultMapping</c>); null where nothing is said.</param>
/// <param name="Holder">The schema object that holds it; another one than that of a subtype, which inherits it.</param>
/// <param name="Source">The discriminator object (or, in Swagger 2.0, the string).</param>
internal sealed record Discriminator(string PropertyName, IReadOnlyDictionary<string, MappedSchema> Mapping, DefaultBranch? Default, Node Holder, Node Source);
