using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison;

/// <summary>A change, the operations that it reaches, and a value that shows it.</summary>
/// <param name="Change">As the first operation sees it.</param>
/// <param name="Operations">In order; empty for a change of the whole contract.</param>
/// <param name="Show">Makes the witness; asked only when the finding is printed, because it costs time.</param>
internal sealed record CollectedChange(Change Change, SortedSet<OperationName> Operations, Func<Witness?> Show);
