using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison;

/// <summary>A place where a change shows.</summary>
/// <param name="Operation">The operation; null for the contract as a whole.</param>
/// <param name="Trail">Where in the operation; asked only when somebody wants to know, because a change may reach very many.</param>
internal readonly record struct Sighting(OperationName? Operation, Func<Trail> Trail);
