namespace SchemaGate.Canary.Hosting;

/// <summary>Whether a revision can serve requests.</summary>
public enum Readiness
{
    /// <summary>The platform has not decided yet.</summary>
    Pending,

    /// <summary>It can.</summary>
    Ready,

    /// <summary>It cannot: its container does not start, or it was retired.</summary>
    Failed,
}
