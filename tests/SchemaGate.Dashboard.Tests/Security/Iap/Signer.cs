using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SchemaGate.Dashboard.Tests.Security.Iap;

/// <summary>Signs as the Identity-Aware Proxy does, with a key of its own; and as others would like to.</summary>
internal sealed class Signer(string id) : IDisposable
{
    public const string Audience = "/projects/1234/global/backendServices/5678";

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public string Id => id;

    public string Jwk
    {
        get
        {
            var point = _key.ExportParameters(includePrivateParameters: false).Q;
            return $$"""{"alg":"ES256","crv":"P-256","kid":"{{id}}","kty":"EC","use":"sig","x":"{{Base64Url.EncodeToString(point.X)}}","y":"{{Base64Url.EncodeToString(point.Y)}}"}""";
        }
    }

    public string Pem => _key.ExportSubjectPublicKeyInfoPem();

    public static string Jwks(params IEnumerable<Signer> signers) => $$"""{"keys":[{{string.Join(',', signers.Select(signer => signer.Jwk))}}]}""";

    public static string Claims(DateTimeOffset now, string audience = Audience, string issuer = "https://cloud.google.com/iap", int issued = -10, int expires = 590) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"iss":"{{issuer}}","aud":"{{audience}}","sub":"accounts.google.com:42","email":"ann@example.com","iat":{{now.AddSeconds(issued).ToUnixTimeSeconds()}},"exp":{{now.AddSeconds(expires).ToUnixTimeSeconds()}}}""");

    public string Sign(string claims) => Join(Header("ES256"), claims, content => _key.SignData(content, HashAlgorithmName.SHA256));

    public string SignWithNothing(string claims, string algorithm) => Join(Header(algorithm), claims, _ => []);

    /// <summary>The public key, which everybody knows, taken as a secret.</summary>
    public string SignWithThePublicKey(string claims) => Join(Header("HS256"), claims, content => HMACSHA256.HashData(Encoding.UTF8.GetBytes(Pem), content));

    public void Dispose() => _key.Dispose();

    private string Header(string algorithm) => $$"""{"alg":"{{algorithm}}","typ":"JWT","kid":"{{id}}"}""";

    private static string Join(string header, string claims, Func<byte[], byte[]> sign)
    {
        var content = $"{Encode(header)}.{Encode(claims)}";
        return $"{content}.{Base64Url.EncodeToString(sign(Encoding.ASCII.GetBytes(content)))}";
    }

    private static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
