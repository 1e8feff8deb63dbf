using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine;

/// <summary>What is judged of one document.</summary>
/// <param name="Changes">The changes, each with the operations that it reaches.</param>
/// <param name="Unstable">Operations of which nothing was promised.</param>
internal sealed record FoundChanges(IReadOnlyCollection<CollectedChange> Changes, IReadOnlySet<OperationName> Unstable);
