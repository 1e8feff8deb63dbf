using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Security;

/// <summary>Schemes that must all be satisfied.</summary>
/// <param name="Demands">In document order.</param>
/// <param name="Source">The security requirement object.</param>
internal sealed record SecurityAlternative(ImmutableArray<SecurityDemand> Demands, Node Source)
{
    /// <summary>OpenAPI 3.2 also names a scheme by its address (section 4.30.1).</summary>
    private const string Address = "#/components/securitySchemes/";

    public static SecurityAlternative Read(Node source)
    {
        var demands = ImmutableArray.CreateBuilder<SecurityDemand>();
        foreach (var member in source.Members)
        {
            demands.Add(new SecurityDemand(SchemeOf(member.Name), ScopesOf(member.Value), member.Value));
        }

        return new SecurityAlternative(demands.ToImmutable(), source);
    }

    public override string ToString() => Demands.IsEmpty ? "none" : string.Join(" and ", Demands);

    private static string SchemeOf(string name) => name.StartsWith(Address, StringComparison.Ordinal) ? name[Address.Length..] : name;

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
