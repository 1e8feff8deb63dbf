namespace SchemaGate.Canary.Policies;

/// <summary>How long a canary is watched at each step, in time of the data.</summary>
public sealed record Window
{
    /// <summary>How much data a step needs.</summary>
    public TimeSpan Duration { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Time between two checks.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Time after a shift that is not judged: routing changes are not instantaneous, and instances start cold.</summary>
    public TimeSpan WarmUp { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long a window that says nothing is extended, in all.</summary>
    public TimeSpan Extension { get; init; } = TimeSpan.FromMinutes(30);
}
