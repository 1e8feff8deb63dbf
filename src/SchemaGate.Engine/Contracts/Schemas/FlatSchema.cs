using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>The schema objects that hold together, references followed and <c>allOf</c>s opened.</summary>
/// <param name="Objects">In order of mention, each once.</param>
/// <param name="Never">The schema <c>false</c>, when it is one of them.</param>
internal sealed record FlatSchema(ImmutableArray<Node> Objects, Node? Never);
