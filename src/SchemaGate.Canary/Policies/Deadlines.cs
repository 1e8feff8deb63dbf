namespace SchemaGate.Canary.Policies;

/// <summary>How long a phase may take.</summary>
public sealed record Deadlines
{
    public TimeSpan Preflight { get; init; } = TimeSpan.FromMinutes(10);

    public TimeSpan Deploying { get; init; } = TimeSpan.FromMinutes(10);

    public TimeSpan Shifting { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Beyond window and extension: data is late, and checks may fail.</summary>
    public TimeSpan Observing { get; init; } = TimeSpan.FromMinutes(30);

    public TimeSpan Promoting { get; init; } = TimeSpan.FromMinutes(10);

    public TimeSpan RollingBack { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>A rollout whose process was gone for this long is rolled back when it is resumed; one that is held waits for a person.</summary>
    public TimeSpan Abandoned { get; init; } = TimeSpan.FromHours(24);

    /// <summary>How long a process may be silent before another may take its rollout for abandoned.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromMinutes(10);
}
