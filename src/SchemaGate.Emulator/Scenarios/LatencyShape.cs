namespace SchemaGate.Emulator.Scenarios;

/// <summary>A distribution of latencies, by three of its quantiles in milliseconds; in between the logarithm grows evenly.</summary>
public sealed record LatencyShape(double P50, double P95, double P99)
{
    /// <summary>The latency below which a share of the requests lies.</summary>
    /// <param name="share">0 to 1.</param>
    public double At(double share) => share switch
    {
        < 0.5 => Between(P50 / 4, P50, share / 0.5),
        < 0.95 => Between(P50, P95, (share - 0.5) / 0.45),
        < 0.99 => Between(P95, P99, (share - 0.95) / 0.04),
        _ => Between(P99, P99 * 1.25, (share - 0.99) / 0.01),
    };

    private static double Between(double low, double high, double part) => low * Math.Pow(high / low, part);
}
