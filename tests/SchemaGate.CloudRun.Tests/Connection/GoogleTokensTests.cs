using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Google.Apis.Auth.OAuth2;
using SchemaGate.CloudRun.Connection;

namespace SchemaGate.CloudRun.Tests.Connection;

public sealed class GoogleTokensTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_key_of_a_service_account_is_exchanged_for_a_token()
    {
        await using var google = await TokenServer.StartAsync();
        using var rsa = RSA.Create(2048);
        var tokens = Tokens(google.Key("gate@demo.example", rsa.ExportPkcs8PrivateKeyPem()));

        var token = await tokens.GetAsync("https://run.example.com/", CancellationToken.None);

        Assert.Equal("token-of-the-key", token.AccessToken);
        var claims = JsonNode.Parse(Decode(google.Requests.Single().Split(' ')[1].Split('.')[1]))!;
        Assert.Equal(("gate@demo.example", "https://www.googleapis.com/auth/cloud-platform"), ((string?)claims["iss"], (string?)claims["scope"]));
    }

    [Fact]
    public async Task A_federated_identity_is_exchanged_for_that_of_a_service_account()
    {
        await using var google = await TokenServer.StartAsync();
        var tokens = Tokens(google.Federation(_folder.Write("subject-token", "token-of-the-pipeline")));

        var token = await tokens.GetAsync("https://run.example.com/", CancellationToken.None);

        Assert.Equal("token-of-the-service-account", token.AccessToken);
        Assert.Equal(["/token token-of-the-pipeline", "/impersonate Bearer federated-token"], google.Requests);
    }

    [Fact]
    public async Task What_google_refuses_is_told()
    {
        await using var google = await TokenServer.StartAsync();
        var tokens = Tokens(google.Federation(_folder.Write("subject-token", "forged")));

        var failure = await Assert.ThrowsAsync<CredentialException>(() => tokens.GetAsync("https://run.example.com/", CancellationToken.None));

        Assert.Equal(("Google refuses to sign in: The token is not from here.", false), (failure.Message, failure.IsPassing));
    }

    [Fact]
    public async Task A_token_issuer_that_cannot_be_reached_is_a_passing_trouble()
    {
        var google = await TokenServer.StartAsync();
        var tokens = Tokens(google.Federation(_folder.Write("subject-token", "token-of-the-pipeline")));
        await google.DisposeAsync();

        var failure = await Assert.ThrowsAsync<CredentialException>(() => tokens.GetAsync("https://run.example.com/", CancellationToken.None));

        Assert.True(failure.IsPassing);
    }

    [Fact]
    public async Task A_file_that_is_no_credential_is_told()
    {
        var tokens = Tokens([]);

        var failure = await Assert.ThrowsAsync<CredentialException>(() => tokens.GetAsync("https://run.example.com/", CancellationToken.None));

        Assert.StartsWith("No Google credentials: ", failure.Message, StringComparison.Ordinal);
        Assert.False(failure.IsPassing);
    }

    [Fact]
    public async Task A_federated_identity_can_act_for_itself()
    {
        await using var google = await TokenServer.StartAsync();
        var credential = google.Federation(_folder.Write("subject-token", "token-of-the-pipeline"));
        credential.Remove("service_account_impersonation_url");

        Assert.Equal("federated-token", (await Tokens(credential).GetAsync("https://run.example.com/", CancellationToken.None)).AccessToken);
    }

    public void Dispose() => _folder.Dispose();

    private GoogleTokens Tokens(JsonObject credential)
    {
        var file = _folder.Write("key.json", credential.ToJsonString());
        return new(() => CredentialFactory.FromFileAsync(file, (string?)credential["type"] ?? "service_account", CancellationToken.None), null);
    }

    private static string Decode(string part) =>
        Encoding.UTF8.GetString(Convert.FromBase64String(part.Replace('-', '+').Replace('_', '/').PadRight((part.Length + 3) / 4 * 4, '=')));
}
