namespace SchemaGate.Dashboard.Security.Iap;

/// <summary>How people are known who come through Google's Identity-Aware Proxy.</summary>
public sealed record IapSettings
{
    /// <summary>Where Google publishes the keys that it signs with.</summary>
    public const string GoogleKeys = "https://www.gstatic.com/iap/verify/public_key-jwk";

    /// <summary>Whom the proxy signs for, such as <c>/projects/NUMBER/global/backendServices/ID</c>.</summary>
    public required string Audience { get; init; }

    /// <summary>A file or an address with the keys: a JSON Web Key Set, or an object of key ids and PEM texts. Plain http only on this machine.</summary>
    public string Keys { get; init; } = GoogleKeys;
}
