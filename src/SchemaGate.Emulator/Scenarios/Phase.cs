namespace SchemaGate.Emulator.Scenarios;

/// <summary>What a revision answers for a while.</summary>
public sealed record Phase
{
    /// <summary>Begin, counted from the moment at which a revision other than the stable one first got traffic.</summary>
    public TimeSpan From { get; init; }

    /// <summary>Share of the requests that are answered with 500, 0 to 1.</summary>
    public double ErrorRatio { get; init; }

    /// <summary>Share of the requests that are answered with 404, 0 to 1.</summary>
    public double ClientErrorRatio { get; init; }

    /// <summary>Share of the requests that reach an instance, 0 to 1; the others leave no trace in the metrics.</summary>
    public double Reach { get; init; } = 1;

    public LatencyShape Latency { get; init; } = new(120, 400, 900);
}
