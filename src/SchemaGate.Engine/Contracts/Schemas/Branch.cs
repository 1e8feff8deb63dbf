using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>One alternative of a choice.</summary>
/// <param name="Schema">What a value of this branch satisfies.</param>
/// <param name="Source">The branch as written.</param>
/// <param name="Name">The component's name when the branch is a reference to one.</param>
/// <param name="Title">The branch's <c>title</c>.</param>
internal sealed record Branch(Schema Schema, Node Source, string? Name, string? Title);
