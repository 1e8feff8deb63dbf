using System.Collections.Immutable;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Security;
using SchemaGate.Engine.Documents;

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

    /// <summary>
    /// Compares what the API presents when it calls its clients. Only what a webhook or callback says itself counts: the document's
    /// <c>security</c> is about the calls that clients make.
    /// </summary>
    public void CompareCall(Operation old, Operation @new)
    {
        if (!old.Source[Keyword.Security].Exists && !@new.Source[Keyword.Security].Exists)
        {
            return;
        }

        var changes = ChangesOf(old.Security, @new.Security);
        if (!changes.IsEmpty)
        {
            contracts.Sink.Add(@new.Name, CallChange(old, @new, isHarmless: changes.All(change => change.Relation == Relation.Narrowed)));
        }
    }

    /// <summary>What asks more of a caller tells the one who is called more, and harms nobody.</summary>
    private static Change CallChange(Operation old, Operation @new, bool isHarmless) => new()
    {
        Facet = Facet.CallCredentials,
        Edit = Edit.Changed,
        Relation = isHarmless ? Relation.Narrowed : Relation.Widened,
        Flow = Flow.Received,
        Old = old.Source[Keyword.Security],
        New = @new.Source[Keyword.Security],
        OldScope = old.Source,
        NewScope = @new.Source,
        OldValue = string.Join(" or ", old.Security.Alternatives),
        NewValue = string.Join(" or ", @new.Security.Alternatives),
        Trail = Trails.Security,
        IsHarmless = isHarmless,
    };

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
