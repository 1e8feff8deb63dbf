using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SchemaGate.Dashboard.Security.Iap;

/// <summary>
/// Checks the signed header that Google's Identity-Aware Proxy adds to each request: an ES256 JWT of the proxy, for this dashboard, in its time.
/// Source: https://cloud.google.com/iap/docs/signed-headers-howto.
/// </summary>
internal sealed class IapAssertion(string audience, IapKeys keys, TimeProvider clock)
{
    public const string Header = "x-goog-iap-jwt-assertion";
    private const string Issuer = "https://cloud.google.com/iap";
    private const int Longest = 16 * 1024;
    private static readonly TimeSpan Leeway = TimeSpan.FromSeconds(30);

    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = Longest };

    /// <returns>The person's e-mail address, or where there is none the id; null when it is not signed by the proxy for this dashboard, or is too old.</returns>
    public async Task<string?> PersonOfAsync(string assertion)
    {
        // The algorithm is fixed: it is not taken from the token.
        if (Read(assertion) is not { Alg: SecurityAlgorithms.EcdsaSha256, Kid.Length: > 0 } token || await keys.FindAsync(token.Kid).ConfigureAwait(false) is not { } key)
        {
            return null;
        }

        var result = await _handler.ValidateTokenAsync(token, ParametersOf(key, token)).ConfigureAwait(false);
        return result.IsValid ? NameOf(token) : null;
    }

    private JsonWebToken? Read(string assertion)
    {
        try
        {
            return assertion.Length <= Longest ? _handler.ReadJsonWebToken(assertion) : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private TokenValidationParameters ParametersOf(SecurityKey key, JsonWebToken token) => new()
    {
        IssuerSigningKey = key,
        ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256],
        ValidIssuer = Issuer,
        ValidAudience = audience,
        LifetimeValidator = (_, expires, _, _) => IsInTime(expires, token.IssuedAt),
    };

    private bool IsInTime(DateTime? expires, DateTime issued)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return expires > now - Leeway && issued > DateTime.MinValue && issued <= now + Leeway;
    }

    private static string? NameOf(JsonWebToken token) => new[] { "email", "sub" }
        .Select(claim => token.TryGetPayloadValue<string>(claim, out var value) ? value : null)
        .FirstOrDefault(value => value is { Length: > 0 and <= 200 });
}
