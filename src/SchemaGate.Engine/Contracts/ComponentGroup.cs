using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts;

/// <summary>The components of one kind.</summary>
/// <param name="Kind">In the singular: <c>schema</c>, <c>parameter</c>, <c>response</c>.</param>
/// <param name="Source">The object that holds them; absent when there are none.</param>
/// <param name="Pointer">The pointer that references to them begin with.</param>
internal sealed record ComponentGroup(string Kind, Node Source, string Pointer);
