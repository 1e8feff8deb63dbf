using System.Collections.Immutable;
using SchemaGate.Engine.Comparison.Paths;
using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Policy.Scoping;

/// <summary>
/// Leaves out of both contracts what the filters do. An operation that was in scope is compared with what became of it, in scope or not:
/// another tag does not make it vanish for those who call it. One that comes into scope is new to those who are promised it.
/// </summary>
internal static class ScopedContracts
{
    /// <summary>Narrows both contracts in place; what was left out is told.</summary>
    public static LeftOut Narrow(ImmutableArray<OperationFilter> filters, Contract? old, Contract? @new)
    {
        if (filters.IsEmpty)
        {
            return LeftOut.Nothing;
        }

        var scope = new ScopeOfComparison(filters);
        var (before, after) = (OperationsOf(old), OperationsOf(@new));
        var pairing = ContractPairing.Of(old, @new);
        var departed = pairing.Paths.Pairs.Concat(pairing.Webhooks.Pairs).Where(pair => scope.Includes(pair.Old) && !scope.Includes(pair.New)).ToList();
        var kept = departed.Select(pair => pair.New).ToHashSet();
        var gone = before.Where(operation => !scope.Includes(operation)).Concat(after.Where(operation => !IsKept(operation)));
        return new LeftOut
        {
            Old = new(before.Count, old?.Keep(scope.Includes) ?? 0),
            New = new(after.Count, @new?.Keep(IsKept) ?? 0),
            Operations = [.. gone.Select(operation => operation.Name).Distinct()],
            Departed = departed,
            IdleFilters = [.. scope.Idle([.. before, .. after])],
        };

        bool IsKept(Operation operation) => kept.Contains(operation) || scope.Includes(operation);
    }

    private static List<Operation> OperationsOf(Contract? contract) =>
        contract is null ? [] : [.. contract.Paths.Concat(contract.Webhooks).SelectMany(path => path.Operations)];
}
