namespace SchemaGate.CloudRun;

/// <summary>What a revision is asked before it gets traffic.</summary>
public sealed record SmokeRequest
{
    /// <summary>Path and query below the address of the tag.</summary>
    public string Path { get; init; } = "/";

    /// <summary>The HTTP status that it should answer with.</summary>
    public int Status { get; init; } = 200;

    /// <summary>
    /// Identity token that is sent as <c>Authorization: Bearer</c>, for a service that only answers whom it knows; null to send none.
    /// Its audience is the address of the service, of a tag as well (https://cloud.google.com/run/docs/authenticating/service-to-service).
    /// </summary>
    public string? Token { get; init; }

    /// <summary>How long one answer may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);
}
