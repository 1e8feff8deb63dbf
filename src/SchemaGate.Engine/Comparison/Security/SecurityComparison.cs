using System.Collections.Immutable;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Security;

namespace SchemaGate.Engine.Comparison.Security;

/// <summary>Compares what clients must present: whoever could call before must be able to call still.</summary>
internal sealed class SecurityComparison(ContractPair contracts)
{
    private readonly Dictionary<(SecurityPolicy Old, SecurityPolicy New), ImmutableArray<Change>> _known = new(ByReference.Instance);

    public void Compare(Operation old, Operation @new)
    {
        foreach (var change in ChangesOf(old.Security, @new.Security))
        {
            contracts.Sink.Add(@new.Name, change);
        }
    }

    /// <summary>What the document says for all operations is compared once.</summary>
    private ImmutableArray<Change> ChangesOf(SecurityPolicy old, SecurityPolicy @new)
    {
        if (!_known.TryGetValue((old, @new), out var changes))
        {
            changes = _known[(old, @new)] = [.. new SecurityPolicyComparison(contracts.Schemes, old, @new).Changes()];
        }

        return changes;
    }

    private sealed class ByReference : IEqualityComparer<(SecurityPolicy Old, SecurityPolicy New)>
    {
        public static readonly ByReference Instance = new();

        public bool Equals((SecurityPolicy Old, SecurityPolicy New) x, (SecurityPolicy Old, SecurityPolicy New) y) =>
            ReferenceEquals(x.Old, y.Old) && ReferenceEquals(x.New, y.New);

        public int GetHashCode((SecurityPolicy Old, SecurityPolicy New) pair) => HashCode.Combine(
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.Old),
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.New));
    }
}
