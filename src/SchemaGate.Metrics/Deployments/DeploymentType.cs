namespace SchemaGate.Metrics.Deployments;

/// <summary>How a revision gets its traffic: the label <c>deployment_type</c>.</summary>
public enum DeploymentType
{
    /// <summary>A small part first, watched: <c>canary</c>.</summary>
    Canary,

    /// <summary>All at once: <c>direct</c>.</summary>
    Direct,
}
