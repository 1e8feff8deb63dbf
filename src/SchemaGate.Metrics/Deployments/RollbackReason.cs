namespace SchemaGate.Metrics.Deployments;

/// <summary>Why a deployment was rolled back: the label <c>reason</c>, in snake case.</summary>
public enum RollbackReason
{
    /// <summary>Too many server errors.</summary>
    ErrorRate,

    /// <summary>The 95th percentile of the latency is too high.</summary>
    LatencyP95,

    /// <summary>The 99th percentile of the latency is too high.</summary>
    LatencyP99,

    /// <summary>It was slower than the stable revision.</summary>
    SlowerThanStable,

    /// <summary>There were no measurements.</summary>
    NoData,

    /// <summary>There were fewer requests than a verdict needs.</summary>
    TooFewRequests,

    /// <summary>Far fewer requests reached the canary than its share of the traffic.</summary>
    Starved,

    /// <summary>Measurements could not be read.</summary>
    MeasurementErrors,

    /// <summary>The new revision did not become ready.</summary>
    RevisionNotReady,

    /// <summary>The new revision answered a request wrongly before it got traffic.</summary>
    SmokeCheckFailed,

    /// <summary>The API of the new revision breaks its clients.</summary>
    ContractBroken,

    /// <summary>A phase took longer than it may.</summary>
    DeadlineExceeded,

    /// <summary>A person asked for it.</summary>
    OperatorRequest,

    /// <summary>The program that watched was stopped.</summary>
    Interrupted,

    /// <summary>A permission is missing.</summary>
    PermissionDenied,

    /// <summary>The stable revision is not ready.</summary>
    StableNotReady,

    /// <summary>A newer deployment took its place.</summary>
    Superseded,
}
