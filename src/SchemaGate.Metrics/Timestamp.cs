namespace SchemaGate.Metrics;

/// <summary>The time as Prometheus counts it.</summary>
internal static class Timestamp
{
    /// <summary>Seconds since 1970, with milliseconds.</summary>
    public static double Of(TimeProvider clock) => clock.GetUtcNow().ToUnixTimeMilliseconds() / 1000.0;
}
