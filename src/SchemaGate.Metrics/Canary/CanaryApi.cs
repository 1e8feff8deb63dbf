namespace SchemaGate.Metrics.Canary;

/// <summary>Which API a canary depends on: the label <c>api</c>.</summary>
public enum CanaryApi
{
    /// <summary>Revisions and their traffic: <c>revisions</c>.</summary>
    Revisions,

    /// <summary>Measurements of the revisions: <c>measurements</c>.</summary>
    Measurements,
}
