namespace SchemaGate.Metrics.Canary;

/// <summary>What one look at a canary showed.</summary>
public sealed record CanaryCheck
{
    /// <summary>The verdict over all.</summary>
    public required CanaryVerdict Verdict { get; init; }

    /// <summary>The verdict of each check; one that is left out keeps its last.</summary>
    public IReadOnlyDictionary<CanaryCheckName, CanaryVerdict> Verdicts { get; init; } = new Dictionary<CanaryCheckName, CanaryVerdict>();

    /// <summary>What was measured of the canary.</summary>
    public RevisionSample Canary { get; init; } = RevisionSample.None;

    /// <summary>What was measured of the stable revision in the same time.</summary>
    public RevisionSample Stable { get; init; } = RevisionSample.None;

    /// <summary>How old the newest measurement is; null when there is none.</summary>
    public TimeSpan? DataAge { get; init; }
}
