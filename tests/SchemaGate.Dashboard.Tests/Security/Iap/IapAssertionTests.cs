using Microsoft.Extensions.Time.Testing;
using SchemaGate.Dashboard.Security.Iap;

namespace SchemaGate.Dashboard.Tests.Security.Iap;

public sealed class IapAssertionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
    private readonly Signer _google = new("key-1");
    private readonly Signer _other = new("key-1");
    private readonly IapKeys _keys;
    private readonly IapAssertion _assertion;

    public IapAssertionTests()
    {
        _keys = new(_folder.Write("keys.json", Signer.Jwks(_google)), _clock, _ => { });
        _assertion = new(Signer.Audience, _keys, _clock);
    }

    private DateTimeOffset Now => _clock.GetUtcNow();

    public void Dispose()
    {
        _keys.Dispose();
        _google.Dispose();
        _other.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Who_the_proxy_signs_for_is_known_by_address() => Assert.Equal("ann@example.com", await _assertion.PersonOfAsync(_google.Sign(Signer.Claims(Now))));

    [Fact]
    public async Task Who_has_no_address_is_known_by_id() =>
        Assert.Equal("accounts.google.com:42", await _assertion.PersonOfAsync(_google.Sign(Signer.Claims(Now).Replace("\"email\":\"ann@example.com\",", "", StringComparison.Ordinal))));

    [Theory]
    [InlineData(-10, -29, true)]
    [InlineData(-10, -31, false)]
    [InlineData(29, 590, true)]
    [InlineData(31, 590, false)]
    public async Task Clocks_may_differ_by_half_a_minute(int issued, int expires, bool isIn) =>
        Assert.Equal(isIn, await _assertion.PersonOfAsync(_google.Sign(Signer.Claims(Now, issued: issued, expires: expires))) is not null);

    [Fact]
    public async Task What_is_for_another_service_or_from_another_issuer_is_nobody()
    {
        Assert.Null(await _assertion.PersonOfAsync(_google.Sign(Signer.Claims(Now, audience: "/projects/1234/global/backendServices/9999"))));
        Assert.Null(await _assertion.PersonOfAsync(_google.Sign(Signer.Claims(Now, issuer: "https://accounts.google.com"))));
    }

    [Theory]
    [InlineData("iat")]
    [InlineData("exp")]
    [InlineData("aud")]
    [InlineData("iss")]
    public async Task What_lacks_a_claim_is_nobody(string claim) =>
        Assert.Null(await _assertion.PersonOfAsync(_google.Sign(Signer.Claims(Now).Replace($"\"{claim}\"", "\"other\"", StringComparison.Ordinal))));

    [Fact]
    public async Task What_another_key_has_signed_is_nobody() => Assert.Null(await _assertion.PersonOfAsync(_other.Sign(Signer.Claims(Now))));

    [Theory]
    [InlineData("none")]
    [InlineData("None")]
    [InlineData("ES256")]
    [InlineData("HS256")]
    public async Task What_nobody_has_signed_is_nobody(string algorithm) => Assert.Null(await _assertion.PersonOfAsync(_google.SignWithNothing(Signer.Claims(Now), algorithm)));

    [Fact]
    public async Task The_public_key_is_no_secret()
    {
        using var keys = new IapKeys(_folder.Write("pems.json", $$"""{"key-1":"{{_google.Pem.Replace("\n", "\\n", StringComparison.Ordinal)}}"}"""), _clock, _ => { });
        var assertion = new IapAssertion(Signer.Audience, keys, _clock);
        Assert.Equal("ann@example.com", await assertion.PersonOfAsync(_google.Sign(Signer.Claims(Now))));
        Assert.Null(await assertion.PersonOfAsync(_google.SignWithThePublicKey(Signer.Claims(Now))));
    }

    [Fact]
    public async Task Changed_claims_under_a_good_signature_are_nobody()
    {
        var parts = _google.Sign(Signer.Claims(Now)).Split('.');
        var claims = _other.Sign(Signer.Claims(Now).Replace("ann@", "eve@", StringComparison.Ordinal)).Split('.')[1];
        Assert.Null(await _assertion.PersonOfAsync($"{parts[0]}.{claims}.{parts[2]}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("a.b.c")]
    [InlineData("not a token")]
    [InlineData("eyJhbGciOiJFUzI1NiJ9.e30.")]
    public async Task What_is_no_token_is_nobody(string text) => Assert.Null(await _assertion.PersonOfAsync(text));

    [Fact]
    public async Task What_is_too_long_is_not_read() => Assert.Null(await _assertion.PersonOfAsync(new string('x', 20_000)));
}
