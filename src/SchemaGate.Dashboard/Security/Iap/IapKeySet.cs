using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace SchemaGate.Dashboard.Security.Iap;

/// <summary>Public keys by their id. Only keys for ES256 are taken: a text that is no such key can never be used as a secret.</summary>
#pragma warning disable CA2000 // A key lives as long as signatures are checked with it, and then has nothing of the system to give back.
internal static class IapKeySet
{
    /// <param name="json">A JSON Web Key Set (RFC 7517), or an object of key ids and PEM texts: the two forms that Google publishes.</param>
    /// <exception cref="FormatException">It is neither.</exception>
    public static IReadOnlyDictionary<string, SecurityKey> Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.TryGetProperty("keys", out var keys) ? OfJwks(keys) : OfPems(document.RootElement);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or ArgumentException or CryptographicException or KeyNotFoundException)
        {
            throw new FormatException("they are neither a JSON Web Key Set nor key ids with PEM texts", wrong);
        }
    }

    private static Dictionary<string, SecurityKey> OfJwks(JsonElement keys) => keys.EnumerateArray()
        .Where(key => key.GetProperty("kty").GetString() == "EC" && key.GetProperty("crv").GetString() == "P-256")
        .ToDictionary(key => key.GetProperty("kid").GetString()!, SecurityKey (key) => OfJwk(key), StringComparer.Ordinal);

    private static ECDsaSecurityKey OfJwk(JsonElement key) => KeyOf(
        key.GetProperty("kid").GetString()!,
        ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new() { X = Bytes(key, "x"), Y = Bytes(key, "y") } }));

    private static byte[] Bytes(JsonElement key, string name) => Base64UrlEncoder.DecodeBytes(key.GetProperty(name).GetString());

    private static Dictionary<string, SecurityKey> OfPems(JsonElement pems) => pems.EnumerateObject()
        .ToDictionary(pem => pem.Name, SecurityKey (pem) => OfPem(pem.Name, pem.Value.GetString()!), StringComparer.Ordinal);

    private static ECDsaSecurityKey OfPem(string id, string pem)
    {
        var key = ECDsa.Create();
        key.ImportFromPem(pem);
        return KeyOf(id, key);
    }

    private static ECDsaSecurityKey KeyOf(string id, ECDsa key) => new(key) { KeyId = id };
}
