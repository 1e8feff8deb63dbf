namespace SchemaGate.Metrics.Canary;

/// <summary>What is checked: the label <c>check</c>, in snake case.</summary>
public enum CanaryCheckName
{
    /// <summary>Server errors among all requests.</summary>
    ErrorRate,

    /// <summary>The 95th percentile of the latency.</summary>
    LatencyP95,

    /// <summary>The 99th percentile of the latency.</summary>
    LatencyP99,

    /// <summary>Whether there are as many requests as the others need.</summary>
    Requests,
}
