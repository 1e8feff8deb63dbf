using Google.Apis.Auth.OAuth2.Responses;

namespace SchemaGate.CloudRun.Connection;

/// <summary>No access token could be had.</summary>
#pragma warning disable CA1064 // It never leaves this project: Faults makes a PlatformException of it.
internal sealed class CredentialException(Exception inner) : Exception(MessageOf(inner), inner)
#pragma warning restore CA1064
{
    /// <summary>True when it is worth to try again: the place that issues tokens could not be reached.</summary>
    public bool IsPassing => InnerException is HttpRequestException or TaskCanceledException;

    private static string MessageOf(Exception inner) => inner is TokenResponseException { Error: { } error }
        ? $"Google refuses to sign in: {(error.ErrorDescription ?? error.Error).TrimEnd('.')}."
        : $"No Google credentials: {inner.Message}";
}
