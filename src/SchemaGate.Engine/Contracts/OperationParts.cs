using System.Collections.Immutable;

namespace SchemaGate.Engine.Contracts;

/// <summary>What an operation takes and gives.</summary>
/// <param name="Parameters">The path's and its own, merged; without the headers that OpenAPI gives to other fields.</param>
/// <param name="Body">Null when the operation takes none.</param>
/// <param name="Responses">In document order.</param>
/// <param name="Callbacks">In document order.</param>
internal sealed record OperationParts(
    ImmutableArray<Parameter> Parameters,
    RequestBody? Body,
    ImmutableArray<Response> Responses,
    ImmutableArray<Callback> Callbacks);
