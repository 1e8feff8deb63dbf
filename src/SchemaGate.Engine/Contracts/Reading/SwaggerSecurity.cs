using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Security;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Reading;

/// <summary>Reads <c>securityDefinitions</c> in the terms of OpenAPI 3.</summary>
internal static class SwaggerSecurity
{
    private const string Basic = "basic";

    public static ImmutableSortedDictionary<string, SecurityScheme> Read(Node map)
    {
        var schemes = ImmutableSortedDictionary.CreateBuilder<string, SecurityScheme>(StringComparer.Ordinal);
        foreach (var member in map.Members)
        {
            schemes[member.Name] = ReadOne(member.Name, member.Value);
        }

        return schemes.ToImmutable();
    }

    private static SecurityScheme ReadOne(string name, Node node)
    {
        var type = node[Keyword.Type].Text;
        return new SecurityScheme
        {
            Name = name,
            Source = node,
            Type = type == Basic ? "http" : type,
            HttpScheme = type == Basic ? Basic : string.Empty,
            Flows = FlowsOf(node),
        };
    }

    private static ImmutableSortedDictionary<string, OAuthFlow> FlowsOf(Node node)
    {
        var flows = ImmutableSortedDictionary.Create<string, OAuthFlow>(StringComparer.Ordinal);
        return node[Keyword.Flow].Text switch
        {
            "" => flows,
            "accessCode" => Add("authorizationCode"),
            "application" => Add("clientCredentials"),
            var same => Add(same),
        };

        ImmutableSortedDictionary<string, OAuthFlow> Add(string kind) => flows.Add(kind, new OAuthFlow(kind, node));
    }
}
