using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Security;

/// <summary>A way to prove who one is, in the terms of OpenAPI 3.</summary>
internal sealed record SecurityScheme
{
    public required string Name { get; init; }

    /// <summary>The scheme object, references followed.</summary>
    public required Node Source { get; init; }

    /// <summary><c>apiKey</c>, <c>http</c>, <c>mutualTLS</c>, <c>oauth2</c> or <c>openIdConnect</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The scheme of the Authorization header, in lower case (RFC 9110, section 11.1); empty for other types.</summary>
    public string HttpScheme { get; init; } = string.Empty;

    /// <summary>By kind, in the terms of OpenAPI 3: <c>implicit</c>, <c>password</c>, <c>clientCredentials</c>, <c>authorizationCode</c>.</summary>
    public ImmutableSortedDictionary<string, OAuthFlow> Flows { get; init; } = NoFlows;

    /// <summary>Where an API key travels.</summary>
    public string KeyLocation => Type == "apiKey" ? Source[Keyword.In].Text : string.Empty;

    /// <summary>The parameter that holds an API key, as the wire knows it.</summary>
    public string KeyName => Type != "apiKey" ? string.Empty
        : KeyLocation == "header" ? Source[Keyword.Name].Text.ToLowerInvariant() : Source[Keyword.Name].Text;

    /// <summary>What a client must do, in one text: two schemes with the same one are the same, whatever they are called.</summary>
    public string Meaning => string.Join(
        '\n',
        [Type, HttpScheme, KeyLocation, KeyName, Source[Keyword.OpenIdConnectUrl].Text, .. Flows.Values.Select(flow => flow.Meaning)]);

    private static readonly ImmutableSortedDictionary<string, OAuthFlow> NoFlows =
        ImmutableSortedDictionary.Create<string, OAuthFlow>(StringComparer.Ordinal);
}
