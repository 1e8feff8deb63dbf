using System.Collections.Immutable;
using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Policy.Scoping;

/// <summary>Which operations the filters leave. Excluding wins; of each subject that includes something, one filter must match.</summary>
internal sealed class ScopeOfComparison(ImmutableArray<OperationFilter> filters)
{
    private readonly ImmutableArray<FilterMatch> _excluding = [.. filters.Where(filter => filter.Excludes).Select(filter => new FilterMatch(filter))];

    private readonly ImmutableArray<ImmutableArray<FilterMatch>> _including =
    [
        .. filters.Where(filter => !filter.Excludes)
            .GroupBy(filter => filter.Subject)
            .Select(group => group.Select(filter => new FilterMatch(filter)).ToImmutableArray()),
    ];

    public bool Includes(Operation operation) =>
        _including.All(subject => !subject[0].Concerns(operation) || subject.Any(filter => filter.Matches(operation))) &&
        !_excluding.Any(filter => Matches(filter, operation));

    /// <summary>The filters that match none of these operations: most likely a slip.</summary>
    public IEnumerable<OperationFilter> Idle(IReadOnlyList<Operation> operations) => _including
        .SelectMany(subject => subject)
        .Concat(_excluding)
        .Where(filter => !operations.Any(operation => Matches(filter, operation)))
        .Select(filter => filter.Filter);

    private static bool Matches(FilterMatch filter, Operation operation) => filter.Concerns(operation) && filter.Matches(operation);
}
