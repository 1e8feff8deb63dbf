namespace SchemaGate.Canary.Hosting;

/// <summary>Why a platform did not do what it was asked, by what the caller can do about it.</summary>
public enum FaultKind
{
    /// <summary>A passing trouble: ask again.</summary>
    Unavailable,

    /// <summary>Too many requests: ask again later.</summary>
    QuotaExceeded,

    /// <summary>The answer did not come in time: the request may have taken effect. Read before asking again.</summary>
    OutcomeUnknown,

    /// <summary>Someone else wrote in between: read, and decide again.</summary>
    Conflict,

    /// <summary>The caller may not do this, or is not signed in.</summary>
    PermissionDenied,

    /// <summary>The service or revision does not exist.</summary>
    NotFound,

    /// <summary>The platform refuses this in the present state.</summary>
    FailedPrecondition,

    /// <summary>The request can never work.</summary>
    InvalidRequest,

    /// <summary>A fault of the platform.</summary>
    Internal,
}
