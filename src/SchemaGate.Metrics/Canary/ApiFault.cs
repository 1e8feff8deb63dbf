namespace SchemaGate.Metrics.Canary;

/// <summary>Why an API did not answer as it should: the label <c>fault</c>, in snake case.</summary>
public enum ApiFault
{
    /// <summary>Not reachable, or busy for a moment.</summary>
    Unavailable,

    /// <summary>Too many calls.</summary>
    QuotaExceeded,

    /// <summary>No answer in time: the call may have taken effect.</summary>
    OutcomeUnknown,

    /// <summary>Someone else changed it at the same time.</summary>
    Conflict,

    /// <summary>The caller is unknown, or may not do it.</summary>
    PermissionDenied,

    /// <summary>What was asked for is not there.</summary>
    NotFound,

    /// <summary>Refused in the present state.</summary>
    FailedPrecondition,

    /// <summary>The call can never work.</summary>
    InvalidRequest,

    /// <summary>A fault of the API.</summary>
    Internal,
}
