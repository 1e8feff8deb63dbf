using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Security;

/// <summary>A way to get a token (RFC 6749).</summary>
/// <param name="Kind">In the terms of OpenAPI 3.</param>
/// <param name="Source">The flow object; for Swagger 2.0 the scheme object.</param>
internal sealed record OAuthFlow(string Kind, Node Source)
{
    /// <summary>The kinds that OpenAPI knows.</summary>
    public static readonly Keyword[] Kinds =
        [Keyword.Implicit, Keyword.Password, Keyword.ClientCredentials, Keyword.AuthorizationCode, Keyword.DeviceAuthorization];

    /// <summary>The addresses that a flow may name.</summary>
    public static readonly Keyword[] Addresses =
        [Keyword.AuthorizationUrl, Keyword.TokenUrl, Keyword.RefreshUrl, Keyword.DeviceAuthorizationUrl];

    /// <summary>Scopes by name.</summary>
    public Node Scopes => Source[Keyword.Scopes];

    /// <summary>The kind and the addresses in one text.</summary>
    public string Meaning => string.Join(' ', [Kind, .. Addresses.Select(address => Source[address].Text)]);
}
