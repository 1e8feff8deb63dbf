using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Security;

/// <summary>Schemes that must all be satisfied.</summary>
/// <param name="Demands">In document order.</param>
/// <param name="Source">The security requirement object.</param>
internal sealed record SecurityAlternative(ImmutableArray<SecurityDemand> Demands, Node Source)
{
    public static SecurityAlternative Read(Node source)
    {
        var demands = ImmutableArray.CreateBuilder<SecurityDemand>();
        foreach (var member in source.Members)
        {
            demands.Add(new SecurityDemand(member.Name, ScopesOf(member.Value), member.Value));
        }

        return new SecurityAlternative(demands.ToImmutable(), source);
    }

    public override string ToString() => Demands.IsEmpty ? "none" : string.Join(" and ", Demands);

    private static ImmutableSortedDictionary<string, Node> ScopesOf(Node list)
    {
        var scopes = ImmutableSortedDictionary.CreateBuilder<string, Node>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            scopes[item.Text] = item;
        }

        return scopes.ToImmutable();
    }
}
