using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>What one value of a discriminator stands for.</summary>
internal sealed record MappedSchema(Schema Schema, bool IsExplicit, Node Source);
