namespace SchemaGate.Canary.Analysis;

/// <summary>What of a canary is judged.</summary>
public enum CanaryMetric
{
    /// <summary>How many requests it got.</summary>
    Requests,

    /// <summary>Percent of its requests answered with 5xx.</summary>
    ErrorRate,

    /// <summary>95th percentile of its latencies, in milliseconds.</summary>
    LatencyP95,

    /// <summary>99th percentile of its latencies, in milliseconds.</summary>
    LatencyP99,

    /// <summary>Its error rate against the stable revision's.</summary>
    ErrorsAgainstStable,

    /// <summary>Its latencies against the stable revision's.</summary>
    LatencyAgainstStable,
}
