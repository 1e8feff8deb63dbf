namespace SchemaGate.Metrics.Deployments;

/// <summary>What a revision is in a deployment: the label <c>role</c>.</summary>
public enum RevisionRole
{
    /// <summary>Served before, and is what a rollback goes back to: <c>stable</c>.</summary>
    Stable,

    /// <summary>The new one: <c>canary</c>.</summary>
    Canary,
}
