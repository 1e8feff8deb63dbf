namespace SchemaGate.Canary.Hosting;

/// <summary>A revision as one read found it.</summary>
public sealed record RevisionState
{
    public required Readiness Readiness { get; init; }

    /// <summary>Why it is not Ready, in the platform's words; null when it is.</summary>
    public string? Message { get; init; }

    public DateTimeOffset CreateTime { get; init; }

    /// <summary>How long a request may take before the platform ends it; null when unknown.</summary>
    public TimeSpan? RequestTimeout { get; init; }
}
