using System.Collections.Immutable;
using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison.Paths;

/// <summary>Which operation of one contract answers the calls of which of another.</summary>
/// <param name="Paths">What clients call.</param>
/// <param name="Webhooks">What calls clients.</param>
internal sealed record ContractPairing(OperationPairing Paths, OperationPairing Webhooks)
{
    /// <summary>Of the two states of one document; a missing state has no operations.</summary>
    public static ContractPairing Of(Contract? old, Contract? @new) => new(
        OperationPairing.Of(old?.Paths ?? [], @new?.Paths ?? []),
        OperationPairing.Of(old?.Webhooks ?? [], @new?.Webhooks ?? []));

    /// <summary>Of what left one document and what came to another.</summary>
    public static ContractPairing OfMoved(ContractPairing left, ContractPairing come) => new(
        OperationPairing.OfMoved(left.Paths.Removed, come.Paths.Added),
        OperationPairing.OfMoved(left.Webhooks.Removed, come.Webhooks.Added));

    /// <summary>Of what left one document and what another holds anyway.</summary>
    public static ContractPairing OfShared(ContractPairing left, Contract held) => new(
        OperationPairing.OfShared(left.Paths.Removed, held.Paths),
        OperationPairing.OfShared(left.Webhooks.Removed, held.Webhooks));

    /// <summary>True when no operation has a counterpart.</summary>
    public bool IsEmpty => Paths.Pairs.Count + Webhooks.Pairs.Count == 0;

    public ImmutableArray<Operation> Removed => [.. Paths.Removed, .. Webhooks.Removed];

    public ImmutableArray<Operation> Added => [.. Paths.Added, .. Webhooks.Added];

    /// <summary>What is left over once the operations of another pairing are taken out.</summary>
    public ContractPairing Without(ContractPairing moved) => new(Paths.Without(moved.Paths), Webhooks.Without(moved.Webhooks));
}
