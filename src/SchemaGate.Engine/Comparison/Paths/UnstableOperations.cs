using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison.Paths;

/// <summary>
/// Operations that the old contract called draft or alpha. They may go at any time, so no change of them breaks a promise.
/// </summary>
internal static class UnstableOperations
{
    /// <summary>Their names, as the new contract has them.</summary>
    public static IReadOnlySet<OperationName> Of(Contract old, Contract @new)
    {
        if (!old.Paths.Concat(old.Webhooks).Any(path => path.Operations.Any(operation => operation.Lifecycle.IsUnstable)))
        {
            return new HashSet<OperationName>();
        }

        var pairs = OperationPairing.Of(old.Paths, @new.Paths).Pairs.Concat(OperationPairing.Of(old.Webhooks, @new.Webhooks).Pairs);
        return pairs.Where(pair => pair.Old.Lifecycle.IsUnstable).Select(pair => pair.New.Name).ToHashSet();
    }
}
