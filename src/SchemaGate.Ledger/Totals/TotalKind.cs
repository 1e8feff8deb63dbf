namespace SchemaGate.Ledger.Totals;

/// <summary>What is added up. A deployment's type is <c>Canary</c> or <c>Direct</c>; all other labels are the canary core's words.</summary>
public enum TotalKind
{
    /// <summary>Rollouts that began: type.</summary>
    Started,

    /// <summary>Rollouts that ended: type, phase, reason.</summary>
    Ended,

    /// <summary>Seconds from their start to their end: type, phase.</summary>
    Seconds,

    /// <summary>How many of them took no longer: type, phase, seconds.</summary>
    SecondsUpTo,

    /// <summary>Canaries that ended after they had traffic: phase.</summary>
    CanaryEnded,

    /// <summary>Seconds from their first traffic to their end: phase.</summary>
    CanarySeconds,

    /// <summary>How many of them took no longer: phase, seconds.</summary>
    CanarySecondsUpTo,

    /// <summary>Checks: verdict.</summary>
    Checks,

    /// <summary>Calls that failed: <c>Measurements</c> or <c>Revisions</c>, kind of fault.</summary>
    Faults,

    /// <summary>New documents that were validated before a rollout: <c>Valid</c> or <c>Invalid</c>.</summary>
    Validations,

    /// <summary>Changes that break clients, found before a rollout: no label.</summary>
    BreakingChanges,
}
