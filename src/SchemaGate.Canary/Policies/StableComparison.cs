namespace SchemaGate.Canary.Policies;

/// <summary>Judges the canary against the stable revision in the same window as well.</summary>
public sealed record StableComparison
{
    /// <summary>Chance of calling an equal canary worse, for each test: 0.02 is what Kayenta uses.</summary>
    public double Significance { get; init; } = 0.02;

    /// <summary>The canary fails when a request of it is slower than one of the stable revision with at least this probability; 0.5 is no difference.</summary>
    public double SlowerProbability { get; init; } = 0.6;

    /// <summary>The canary fails when its error rate is higher by at least this many percentage points.</summary>
    public double ErrorPoints { get; init; } = 0.5;
}
