using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>What a discriminator's <c>defaultMapping</c> names (OpenAPI 3.2).</summary>
/// <param name="Name">The component's name: the last segment of what is written.</param>
/// <param name="Schema">The branch of that name; null when no branch and no entry has it.</param>
/// <param name="Source">The keyword's value.</param>
internal sealed record DefaultBranch(string Name, Schema? Schema, Node Source);
