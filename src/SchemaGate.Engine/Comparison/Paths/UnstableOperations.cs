using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison.Paths;

/// <summary>Operations that clients were told not to rely on, by the level that the old contract gives them: no change of them breaks a promise.</summary>
internal static class UnstableOperations
{
    /// <summary>Their names, as the new contract has them.</summary>
    public static IReadOnlySet<OperationName> Of(LifecycleTerms terms, params IEnumerable<ContractPairing> pairings) => pairings
        .SelectMany(pairing => pairing.Paths.Pairs.Concat(pairing.Webhooks.Pairs))
        .Where(pair => terms.IsFree(pair.Old.Lifecycle))
        .Select(pair => pair.New.Name)
        .ToHashSet();
}
