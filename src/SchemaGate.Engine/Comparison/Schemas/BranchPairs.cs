using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>Which branches belong together, and which came or went.</summary>
internal sealed record BranchPairs(IReadOnlyList<(Branch Old, Branch New)> Pairs, IReadOnlyList<Branch> Removed, IReadOnlyList<Branch> Added);
