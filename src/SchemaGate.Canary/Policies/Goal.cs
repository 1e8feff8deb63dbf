namespace SchemaGate.Canary.Policies;

/// <summary>How far a run goes by itself.</summary>
public enum Goal
{
    /// <summary>To the end: all traffic to a healthy canary.</summary>
    Promotion,

    /// <summary>Until a healthy canary could be promoted.</summary>
    Verdict,

    /// <summary>Until the canary has its first share of the traffic.</summary>
    Shift,
}
