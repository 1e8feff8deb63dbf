namespace SchemaGate.CloudRun;

/// <summary>Where the APIs are.</summary>
public sealed record GoogleEndpoints
{
    /// <summary>Cloud Run Admin API over gRPC.</summary>
    public Uri Run { get; init; } = new("https://run.googleapis.com");

    /// <summary>Cloud Monitoring API over gRPC.</summary>
    public Uri Monitoring { get; init; } = new("https://monitoring.googleapis.com");
}
