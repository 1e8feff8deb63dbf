namespace SchemaGate.Metrics.Deployments;

/// <summary>How a deployment ended: the label <c>result</c> of the durations.</summary>
public enum DeploymentResult
{
    /// <summary>The new revision serves all traffic: <c>success</c>.</summary>
    Success,

    /// <summary>The stable revision serves all traffic again: <c>rollback</c>.</summary>
    Rollback,

    /// <summary>Traffic could not be moved back, and a person is needed: <c>rollback_failed</c>.</summary>
    RollbackFailed,

    /// <summary>It waits for a person: <c>held</c>.</summary>
    Held,

    /// <summary>Someone else changed the service: <c>superseded</c>.</summary>
    Superseded,
}
