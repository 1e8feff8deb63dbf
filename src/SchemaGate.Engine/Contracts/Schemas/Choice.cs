using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>An <c>anyOf</c> or <c>oneOf</c>.</summary>
internal sealed record Choice(ChoiceKind Kind, ImmutableArray<Branch> Branches, Node Source);
