using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Security;

namespace SchemaGate.Engine.Comparison.Security;

/// <summary>A security alternative in terms that two contracts share.</summary>
/// <param name="Source">The alternative as written.</param>
/// <param name="Demands">By the identity of the scheme.</param>
internal sealed record Credentials(SecurityAlternative Source, ImmutableSortedDictionary<string, SecurityDemand> Demands)
{
    public static Credentials Of(SecurityAlternative alternative, Func<string, string> identity)
    {
        var demands = ImmutableSortedDictionary.CreateBuilder<string, SecurityDemand>(StringComparer.Ordinal);
        foreach (var demand in alternative.Demands)
        {
            demands[identity(demand.Scheme)] = demand;
        }

        return new Credentials(alternative, demands.ToImmutable());
    }

    /// <summary>True when whoever has these credentials also has what <paramref name="other"/> demands.</summary>
    public bool Satisfy(Credentials other) => other.Demands.All(demand =>
        Demands.TryGetValue(demand.Key, out var mine) && demand.Value.Scopes.Keys.All(mine.Scopes.ContainsKey));

    public bool IsSameAs(Credentials other) => Satisfy(other) && other.Satisfy(this);

    /// <summary>True for the same schemes, whatever the scopes.</summary>
    public bool HasSchemesOf(Credentials other) => Demands.Count == other.Demands.Count && HasAllSchemesOf(other);

    /// <summary>True when every scheme of the other is among these.</summary>
    public bool HasAllSchemesOf(Credentials other) => other.Demands.Keys.All(Demands.ContainsKey);
}
