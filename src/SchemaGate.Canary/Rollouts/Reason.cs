namespace SchemaGate.Canary.Rollouts;

/// <summary>Why a rollout ended as it did, or why a check is not a pass.</summary>
public enum Reason
{
    /// <summary>The canary kept within all limits.</summary>
    Healthy,

    /// <summary>Too many of its requests failed.</summary>
    ErrorRate,

    /// <summary>The 95th percentile of its latencies is too high.</summary>
    LatencyP95,

    /// <summary>The 99th percentile of its latencies is too high.</summary>
    LatencyP99,

    /// <summary>It is slower than the stable revision.</summary>
    SlowerThanStable,

    /// <summary>It answered no request.</summary>
    NoData,

    /// <summary>It answered too few requests to be judged.</summary>
    TooFewRequests,

    /// <summary>It answered far fewer requests than the split predicts.</summary>
    Starved,

    /// <summary>The histogram is too coarse for the threshold.</summary>
    ThresholdInBucket,

    /// <summary>It could not be measured, or the service not be read.</summary>
    MeasurementErrors,

    /// <summary>The revision does not start, or is gone.</summary>
    RevisionNotReady,

    /// <summary>The revision did not answer its smoke check as it should.</summary>
    SmokeCheckFailed,

    /// <summary>The contract is broken.</summary>
    ContractBroken,

    /// <summary>A phase took too long.</summary>
    DeadlineExceeded,

    /// <summary>The platform did not do what it was asked.</summary>
    PlatformFailure,

    /// <summary>The caller may not do what is needed.</summary>
    PermissionDenied,

    /// <summary>The stable revision is not Ready: nothing is routed to it.</summary>
    StableNotReady,

    /// <summary>A person asked for it.</summary>
    OperatorRequest,

    /// <summary>The process was asked to stop.</summary>
    Interrupted,

    /// <summary>The run went as far as it was asked to.</summary>
    GoalReached,

    /// <summary>Another run owns the service.</summary>
    OwnedByAnother,

    /// <summary>Someone else changed the traffic.</summary>
    TrafficChanged,

    /// <summary>An earlier rollout was not ended.</summary>
    Unfinished,

    /// <summary>The service is not in a state to start from.</summary>
    NotStartable,
}
