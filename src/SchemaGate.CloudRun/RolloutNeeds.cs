namespace SchemaGate.CloudRun;

/// <summary>What a rollout will rely on: its pre-flight tries it before anything changes.</summary>
public sealed record RolloutNeeds
{
    /// <summary>Latency thresholds in milliseconds with the names that a message uses, such as <c>P95</c>.</summary>
    public IReadOnlyDictionary<string, double> LatencyThresholds { get; init; } = new Dictionary<string, double>();

    /// <summary>Short name of the revision that will be the canary, when it is there already.</summary>
    public string? Canary { get; init; }
}
