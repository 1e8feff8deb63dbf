namespace SchemaGate.CloudRun;

/// <summary>What a revision is asked before it gets traffic.</summary>
public sealed record SmokeRequest
{
    /// <summary>Path and query below the address of the tag.</summary>
    public string Path { get; init; } = "/";

    /// <summary>The HTTP status that it should answer with.</summary>
    public int Status { get; init; } = 200;

    /// <summary>How long one answer may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);
}
