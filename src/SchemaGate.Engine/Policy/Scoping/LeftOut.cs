using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Policy.Scoping;

/// <summary>What the filters left out of a comparison.</summary>
internal sealed record LeftOut
{
    public static LeftOut Nothing { get; } = new();

    /// <summary>How many operations the old document has, and how many of them are left out.</summary>
    public ScopeCount Old { get; init; } = new(0, 0);

    /// <summary>The same of the new document.</summary>
    public ScopeCount New { get; init; } = new(0, 0);

    /// <summary>The operations that are left out, of either document.</summary>
    public IReadOnlyList<OperationName> Operations { get; init; } = [];

    /// <summary>What was in scope and no longer is; compared all the same.</summary>
    public IReadOnlyList<(Operation Old, Operation New)> Departed { get; init; } = [];

    /// <summary>The filters that match no operation on either side.</summary>
    public IReadOnlyList<OperationFilter> IdleFilters { get; init; } = [];
}
