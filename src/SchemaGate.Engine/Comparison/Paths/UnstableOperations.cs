using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison.Paths;

/// <summary>
/// Operations that the old contract called draft or alpha. They may go at any time, so no change of them breaks a promise.
/// </summary>
internal static class UnstableOperations
{
    /// <summary>Their names, as the new contract has them.</summary>
    public static IReadOnlySet<OperationName> Of(params IEnumerable<ContractPairing> pairings) => pairings
        .SelectMany(pairing => pairing.Paths.Pairs.Concat(pairing.Webhooks.Pairs))
        .Where(pair => pair.Old.Lifecycle.IsUnstable)
        .Select(pair => pair.New.Name)
        .ToHashSet();
}
