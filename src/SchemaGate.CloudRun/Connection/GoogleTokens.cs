using System.Security.Cryptography;
using Google.Apis.Auth.OAuth2;
using Google.Apis.Auth.OAuth2.Responses;
using Grpc.Core;
using Newtonsoft.Json;

namespace SchemaGate.CloudRun.Connection;

/// <summary>Access tokens for Google's APIs.</summary>
/// <param name="source">Where the credentials come from; asked at the first call.</param>
/// <param name="serviceAccount">Email of a service account to act as; null for none.</param>
internal sealed class GoogleTokens(Func<Task<GoogleCredential>> source, string? serviceAccount)
{
    private const string Scope = "https://www.googleapis.com/auth/cloud-platform";
    private readonly Lazy<Task<GoogleCredential>> _credential = new(() => LoadAsync(source, serviceAccount));

    /// <summary>The application default credentials: a key, a user, a workload identity federation, or the machine's service account.</summary>
    public static GoogleTokens Default(string? serviceAccount) => new(GoogleCredential.GetApplicationDefaultAsync, serviceAccount);

    /// <summary>Adds the token to every call.</summary>
    public CallCredentials ToCallCredentials() => CallCredentials.FromInterceptor(async (context, metadata) =>
    {
        var token = await GetAsync(context.ServiceUrl, context.CancellationToken);
        metadata.Add("authorization", "Bearer " + token.AccessToken);
        foreach (var header in token.Headers)
        {
            metadata.Add(header.Key.ToLowerInvariant(), string.Join(',', header.Value));
        }
    });

    /// <exception cref="CredentialException">There are no credentials, or they are refused.</exception>
    public async Task<AccessTokenWithHeaders> GetAsync(string url, CancellationToken cancellation)
    {
        try
        {
            var credential = await _credential.Value;
            return await ((ITokenAccessWithHeaders)credential).GetAccessTokenWithHeadersForRequestAsync(url, cancellation);
        }
        catch (Exception exception) when (IsAboutCredentials(exception))
        {
            throw new CredentialException(exception);
        }
    }

    private static async Task<GoogleCredential> LoadAsync(Func<Task<GoogleCredential>> source, string? serviceAccount)
    {
        var credential = (await source()).CreateScoped(Scope);
        return serviceAccount is null ? credential : credential.Impersonate(new(serviceAccount) { Scopes = [Scope] });
    }

    // No file, a file that cannot be read, is no JSON, lacks a field or has a broken key; no network; a refusal.
    private static bool IsAboutCredentials(Exception exception) => exception
        is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or ArgumentException or CryptographicException or FormatException
        or HttpRequestException or SubjectTokenException or TokenResponseException;
}
